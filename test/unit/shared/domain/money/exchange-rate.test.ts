import { describe, expect, test } from 'vitest';
import { exchangeRateSchema } from '../../../../../shared/domain/money/exchange-rate';

describe('a rate', () => {
  const rate = { currency: 'EUR', effectiveOn: '2026-11-20', tableNumber: '225/A/NBP/2026', mid: '4.2500' };

  test('keeps the zeros it ends with', () => {
    expect(exchangeRateSchema.parse(rate)).toEqual(rate);
  });

  test.each(['0.00025971', '0.010912', '4', '123.45'])('can be %s', (mid) => {
    expect(exchangeRateSchema.safeParse({ ...rate, mid }).success).toBe(true);
  });

  test.each(['0', '0.0000', '-4.25', '4,25', '4.25e1', ' 4.25', '', '.25', '1234567', '4.123456789'])(
    'cannot be “%s”',
    (mid) => {
      expect(exchangeRateSchema.safeParse({ ...rate, mid }).success).toBe(false);
    },
  );

  test.each([
    { currency: 'eur' },
    { currency: 'EURO' },
    { effectiveOn: '2026-02-30' },
    { tableNumber: '225/C/NBP/2026' },
    { tableNumber: '' },
  ])('with %o is none', (wrong) => {
    expect(exchangeRateSchema.safeParse({ ...rate, ...wrong }).success).toBe(false);
  });
});
