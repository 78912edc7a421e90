import { describe, expect, it } from 'vitest';
import { JsonNumber } from '../../../../electron/ifirma/json-number';
import { writeJson } from '../../../../electron/ifirma/write-json';

describe('writing a body', () => {
  it('writes numbers as the exact decimals they are', () => {
    const body = {
      a: new JsonNumber('1.00'),
      b: new JsonNumber('0.10'),
      c: [new JsonNumber('1000000.000001')],
    };
    expect(writeJson(body)).toBe('{"a":1.00,"b":0.10,"c":[1000000.000001]}');
  });

  it('keeps the order of members and leaves out what is undefined', () => {
    expect(writeJson({ z: null, a: undefined, m: true, b: [] })).toBe('{"z":null,"m":true,"b":[]}');
  });

  it('escapes texts as JSON does', () => {
    const text = 'ż"\\\n\u0000\u2028\ud83d\ude00\ud800';
    expect(JSON.parse(writeJson({ 'a"b': text }))).toEqual({ 'a"b': text });
  });

  it.each(['', '1,5', '01', '.5', '1.', '+1', 'NaN', 'Infinity', '0x1', '1 ', '--1'])(
    'takes no number spelled %j',
    (text) => {
      expect(() => new JsonNumber(text)).toThrow(RangeError);
    },
  );
});
