import { describe, expect, it } from 'vitest';
import { JsonNumber } from '../../../../../electron/ifirma/json-number';
import {
  toPlainDecimal,
  wireAmountSchema,
  wireCountSchema,
  wireIdSchema,
} from '../../../../../electron/ifirma/resources/wire-numbers';

const n = (text: string) => new JsonNumber(text);

describe('a number from iFirma', () => {
  it.each([
    ['12', '12'],
    ['-0.50', '-0.50'],
    ['1.2345678E7', '12345678'],
    ['1e-2', '0.01'],
    ['1.5e+1', '15'],
  ])('%s reads as %s', (text, plain) => {
    expect(toPlainDecimal(text)).toBe(plain);
  });

  it.each(['1e309', '1e999999999', '9'.repeat(41), 'abc', '', '1,5', 'Infinity'])('%s is none', (text) => {
    expect(toPlainDecimal(text)).toBeNull();
  });
});

describe('an amount from iFirma', () => {
  it.each([
    [n('123.45'), 12345],
    [n('0.1'), 10],
    [n('19.99'), 1999],
    ['2656.80', 265680],
    [n('1.2345678E7'), 1234567800],
    [n('-123'), -12300],
    [n('1.005'), 101],
    [n('-0'), 0],
  ])('%o is %d in minor units', (wire, expected) => {
    expect(wireAmountSchema.parse(wire)).toBe(expected);
  });

  it.each([[n('1e309')], [n('99999999999999999')], ['dużo'], [null], [undefined], [true], [12.5]])(
    '%o is none',
    (wire) => {
      expect(wireAmountSchema.safeParse(wire).success).toBe(false);
    },
  );
});

describe('a count and an identifier', () => {
  it('may be a number or the same in quotes', () => {
    expect(wireCountSchema.parse(n('11'))).toBe(11);
    expect(wireCountSchema.parse('11')).toBe(11);
    expect(wireIdSchema.parse(n('3654778'))).toBe('3654778');
    expect(wireIdSchema.parse('3654778')).toBe('3654778');
  });

  it.each([[n('-1')], [n('1.5')], ['']])('is not %o', (wire) => {
    expect(wireCountSchema.safeParse(wire).success).toBe(false);
    expect(wireIdSchema.safeParse(wire).success).toBe(false);
  });

  it('keeps an identifier longer than a safe integer', () => {
    expect(wireIdSchema.parse(n('12345678901234567890'))).toBe('12345678901234567890');
  });
});
