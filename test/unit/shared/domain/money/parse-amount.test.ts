import { describe, expect, test } from 'vitest';
import { minor } from '../../../../../shared/domain/money/money';
import { exceedsAmountLimit, parseAmount } from '../../../../../shared/domain/money/parse-amount';

describe('a typed amount', () => {
  test('is read to the grosz', () => {
    expect(parseAmount('1 234,56')).toEqual({ ok: true, value: 123_456 });
    expect(parseAmount('12*180')).toEqual({ ok: true, value: 216_000 });
    expect(parseAmount('-0,01')).toEqual({ ok: true, value: -1 });
  });

  test('stays below the hundred million that iFirma takes', () => {
    expect(parseAmount('99999999,99')).toEqual({ ok: true, value: 9_999_999_999 });
    expect(parseAmount('100000000')).toEqual({ ok: false, error: 'out_of_range' });
    expect(parseAmount('-100 000 000')).toEqual({ ok: false, error: 'out_of_range' });
    expect(parseAmount('999999999999999')).toEqual({ ok: false, error: 'out_of_range' });
  });

  test('the limit counts for both signs', () => {
    expect(exceedsAmountLimit(minor(9_999_999_999))).toBe(false);
    expect(exceedsAmountLimit(minor(10_000_000_000))).toBe(true);
    expect(exceedsAmountLimit(minor(-10_000_000_000))).toBe(true);
  });
});
