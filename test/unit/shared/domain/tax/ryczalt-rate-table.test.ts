import { expect, it } from 'vitest';
import { FIRST_RYCZALT_DAY, findRyczaltRates } from '../../../../../shared/domain/tax/ryczalt-rate-table';

const ratesOn = (day: string) => findRyczaltRates(day)?.rates;

it.each(['2022-01-01', '2025-07-15', '2026-11-23', '2027-01-04'])('on %s there are nine rates', (day) => {
  expect(ratesOn(day)).toEqual(['17', '15', '14', '12.5', '12', '10', '8.5', '5.5', '3']);
  expect(findRyczaltRates(day)).toMatchObject({ inForceOn: '2022-01-01', inForceUntil: null });
});

it.each([FIRST_RYCZALT_DAY, '2021-12-31'])('on %s neither 14 % nor 12 % existed', (day) => {
  expect(ratesOn(day)).toEqual(['17', '15', '12.5', '10', '8.5', '5.5', '3']);
  expect(findRyczaltRates(day)).toMatchObject({ inForceOn: '2021-01-01', inForceUntil: '2021-12-31' });
});

it('before 2021 gives no other year’s rates', () => {
  expect(findRyczaltRates('2020-12-31')).toBeNull();
});

it('leaves no gap between two tables', () => {
  const day = '2021-12-31';
  expect(findRyczaltRates(day)?.inForceUntil).toBe(day);
  expect(findRyczaltRates('2022-01-01')?.inForceOn).toBe('2022-01-01');
});
