import { describe, expect, test } from 'vitest';
import {
  formatAmount,
  formatDecimal,
  formatTypedAmount,
  toWireAmount,
} from '../../../../../shared/domain/money/format-amount';
import { minor } from '../../../../../shared/domain/money/money';

describe('an amount', () => {
  test.each([
    [0, '0,00', '0.00', '0,00'],
    [1, '0,01', '0.01', '0,01'],
    [-1, '\u22120,01', '-0.01', '-0,01'],
    [123_456, '1\u00a0234,56', '1234.56', '1234,56'],
    [100_000, '1\u00a0000,00', '1000.00', '1000,00'],
    [99_999, '999,99', '999.99', '999,99'],
    [-123_456_789, '\u22121\u00a0234\u00a0567,89', '-1234567.89', '-1234567,89'],
    [9_999_999_999, '99\u00a0999\u00a0999,99', '99999999.99', '99999999,99'],
  ])('%i grosze', (grosze, read, wire, typed) => {
    expect(formatAmount(minor(grosze))).toBe(read);
    expect(toWireAmount(minor(grosze))).toBe(wire);
    expect(formatTypedAmount(minor(grosze))).toBe(typed);
  });
});

test('a quantity keeps the decimals it has', () => {
  expect(formatDecimal('37.25')).toBe('37,25');
  expect(formatDecimal('12')).toBe('12');
  expect(formatDecimal('1234567.5')).toBe('1\u00a0234\u00a0567,5');
  expect(formatDecimal('-0.333333')).toBe('\u22120,333333');
});
