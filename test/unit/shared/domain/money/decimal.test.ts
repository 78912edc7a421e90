import { describe, expect, test } from 'vitest';
import {
  decimal,
  decimalOfMinor,
  decimalText,
  divideHalfUp,
  isPlainDecimal,
} from '../../../../../shared/domain/money/decimal';
import { minor } from '../../../../../shared/domain/money/money';
import { roundHalfUp, roundQuotient } from '../../../../../shared/domain/money/rounding';

describe('an exact decimal', () => {
  test('is made from plain text only', () => {
    expect(isPlainDecimal('12.50')).toBe(true);
    expect(['', '1,5', '1e5', '.5', '5.', '+5', ' 5', 'NaN', '0x10', '1 000'].filter(isPlainDecimal)).toEqual(
      [],
    );
    expect(() => decimal('1e5')).toThrow(RangeError);
  });

  test('refuses to meet a binary fraction (T-08)', () => {
    expect(() => decimal('1.1').times(0.1)).toThrow();
    expect(() => decimal('1.1') < decimal('2')).toThrow();
  });

  test('prints without exponent, trailing zeros and minus zero', () => {
    expect(decimalText(decimal('1000000000000000000000'))).toBe('1000000000000000000000');
    expect(decimalText(decimal('0.00000000100'))).toBe('0.000000001');
    expect(decimalText(decimal('-0.0'))).toBe('0');
  });

  test('of an amount is in whole units', () => {
    expect(decimalText(decimalOfMinor(minor(-123)))).toBe('-1.23');
    expect(decimalText(decimalOfMinor(minor(5)))).toBe('0.05');
  });

  test('is divided with a single rounding, ties away from zero', () => {
    expect(decimalText(divideHalfUp(decimal('1'), decimal('8'), 2))).toBe('0.13');
    expect(decimalText(divideHalfUp(decimal('-1'), decimal('8'), 2))).toBe('-0.13');
    expect(decimalText(divideHalfUp(decimal('2'), decimal('3'), 4))).toBe('0.6667');
  });
});

describe('rounding', () => {
  test('a quotient just below the tie goes down', () => {
    expect(roundQuotient(decimal('0.0149999999999999999999999999'), decimal('3'))).toBe(0);
    expect(roundQuotient(decimal('0.015'), decimal('3'))).toBe(1);
  });

  test('never gives minus zero', () => {
    expect(Object.is(roundHalfUp(decimal('-0.001')), 0)).toBe(true);
  });

  test('beyond the safe range is a bug, not a wrong amount', () => {
    expect(() => roundHalfUp(decimal('99999999999999.99'))).toThrow(RangeError);
  });
});
