import { expect, test } from 'vitest';
import { daysOfMonth, isInMonth } from '../../../../../shared/domain/days/accounting-month';

const november = { year: 2026, month: 11 };

test('a day belongs to the month of its own year only', () => {
  expect(isInMonth(november, '2026-11-01')).toBe(true);
  expect(isInMonth(november, '2026-11-30')).toBe(true);
  expect(isInMonth(november, '2026-12-01')).toBe(false);
  expect(isInMonth(november, '2025-11-15')).toBe(false);
});

test('a month has a first and a last day', () => {
  expect(daysOfMonth({ year: 2028, month: 2 })).toEqual({ first: '2028-02-01', last: '2028-02-29' });
  expect(() => daysOfMonth({ year: 2026, month: 13 })).toThrow(RangeError);
});
