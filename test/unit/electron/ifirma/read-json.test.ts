import { describe, expect, it } from 'vitest';
import { JsonNumber } from '../../../../electron/ifirma/json-number';
import { readJson } from '../../../../electron/ifirma/read-json';

const read = (text: string) => readJson(new TextEncoder().encode(text));
const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;

describe('reading JSON from a reply', () => {
  it('reads objects, lists, texts and marks', () => {
    expect(read(' { "a" : [ "ż\\u0105\\"", true, false, null ] , "b" : { } }\n')).toEqual({
      a: ['żą"', true, false, null],
      b: {},
    });
  });

  it.each(['0', '-0', '0.0', '12345678901234567890.10', '1e309', '1.2345678E7'])(
    'keeps the number %s as it is written',
    (text) => {
      expect(read(`{"n":${text}}`)).toEqual({ n: new JsonNumber(text) });
    },
  );

  it('allows the same name in different objects', () => {
    expect(read('[{"Kod":0},{"Kod":1},{"a":{"Kod":2},"Kod":3}]')).toBeDefined();
  });

  it('does not mistake punctuation inside a text for structure', () => {
    expect(read('{"a":"{\\"a\\":1,[","b":"}]"}')).toEqual({ a: '{"a":1,[', b: '}]' });
  });

  it.each([
    ['a duplicate name', '{"Kod":201,"Kod":0}'],
    ['a duplicate name in another spelling', '{"Kod":201,"\\u004bod":0}'],
    ['a duplicate name deeper down', '{"response":{"Kod":201,"a":{"b":[]},"Kod":0}}'],
    ['a __proto__ member', '{"__proto__":{"Kod":0}}'],
    ['a __proto__ member in another spelling', '{"\\u005f_proto__":{"Kod":0}}'],
    ['nesting of 100 000', nested(100_000)],
    ['nesting just above the limit', nested(33)],
    ['something behind the end', '{"Kod":0} x'],
    ['a second document', '{"Kod":0}{"Kod":201}'],
    ['a cut-off document', '{"response":{"Kod":0'],
    ['a comma too many', '{"Kod":0,}'],
    ['single quotes', "{'Kod':0}"],
    ['a comment', '{"Kod":0}/**/'],
    ['NaN', '{"Kod":NaN}'],
    ['a hexadecimal number', '{"Kod":0x0}'],
    ['a number with a leading zero', '{"Kod":00}'],
    ['a line break inside a text', '{"a":"x\ny"}'],
    ['nothing', ''],
    ['blanks', '  '],
    ['HTML', '<!doctype html><p>Przerwa techniczna'],
  ])('refuses %s', (_what, text) => {
    expect(read(text)).toBeUndefined();
  });

  it('reads nesting up to the limit', () => {
    expect(read(nested(32))).toBeDefined();
  });

  it.each([
    ['a byte-order mark', Buffer.from('\ufeff{"Kod":0}', 'utf8')],
    ['UTF-16', Buffer.from('{"Kod":0}', 'utf16le')],
    ['invalid UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x30, 0x7d])],
    // `ł` as ISO-8859-2 writes it.
    ['ISO-8859-2', Buffer.from([0x22, 0xb3, 0x22])],
    ['a surrogate written in UTF-8', Buffer.from([0x22, 0xed, 0xa0, 0x80, 0x22])],
  ])('refuses %s', (_what, bytes) => {
    expect(readJson(bytes)).toBeUndefined();
  });

  it('reads a long list without running out of stack', () => {
    const row = `{"FakturaId":1,"Uwagi":"${'\\"x'.repeat(1000)}"}`;
    expect(read(`[${Array.from({ length: 2000 }, () => row).join(',')}]`)).toHaveLength(2000);
  });

  it('reads one very long text', () => {
    expect(read(`["${'\\n'.repeat(2_000_000)}"]`)).toHaveLength(1);
  });
});
