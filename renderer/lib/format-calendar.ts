import type { I18n } from '@lingui/core';

/** The day before the month in both languages: dates are written the Polish way. */
function localeOf({ locale }: I18n): string {
  return locale === 'en' ? 'en-GB' : locale;
}

/** "listopad 2026". `month` is 1 to 12. */
export function formatMonth(i18n: I18n, year: number, month: number): string {
  return new Intl.DateTimeFormat(localeOf(i18n), { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    Date.UTC(year, month - 1, 1),
  );
}

/** "lis", for the axis of a chart. `month` is 1 to 12. */
export function formatShortMonth(i18n: I18n, year: number, month: number): string {
  return new Intl.DateTimeFormat(localeOf(i18n), { month: 'short', timeZone: 'UTC' }).format(
    Date.UTC(year, month - 1, 1),
  );
}

/** "poniedziałek, 23 listopada 2026" */
export function formatLongDay(i18n: I18n, day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Intl.DateTimeFormat(localeOf(i18n), { dateStyle: 'full', timeZone: 'UTC' }).format(
    Date.UTC(year, month - 1, date),
  );
}
