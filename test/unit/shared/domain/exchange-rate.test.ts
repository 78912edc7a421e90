import { describe, expect, test } from 'vitest';
import { exchangeRateSchema, incomeTaxTableDay, vatTableDay } from '../../../../shared/domain/exchange-rate';

describe('the table for VAT', () => {
  test('is of the last working day before the tax point', () => {
    expect(vatTableDay({ taxPointOn: '2026-11-23', issuedOn: '2026-12-01' })).toBe('2026-11-20');
  });

  test('is of the last working day before the issue of an invoice that comes before the tax point', () => {
    expect(vatTableDay({ taxPointOn: '2026-11-23', issuedOn: '2026-11-12' })).toBe('2026-11-10');
  });
});

test('the table for income tax is of the last working day before revenue arose', () => {
  expect(incomeTaxTableDay('2026-01-07')).toBe('2026-01-05');
});

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
