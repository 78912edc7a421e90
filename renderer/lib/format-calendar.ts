import type { I18n } from '@lingui/core';

/** "listopad 2026". `month` is 1 to 12. */
export function formatMonth(i18n: I18n, year: number, month: number): string {
  return new Intl.DateTimeFormat(i18n.locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    Date.UTC(year, month - 1, 1),
  );
}

/** "lis", for the axis of a chart. `month` is 1 to 12. */
export function formatShortMonth(i18n: I18n, year: number, month: number): string {
  return new Intl.DateTimeFormat(i18n.locale, { month: 'short', timeZone: 'UTC' }).format(
    Date.UTC(year, month - 1, 1),
  );
}

/** "poniedziałek, 23 listopada 2026" */
export function formatLongDay(i18n: I18n, day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Intl.DateTimeFormat(i18n.locale, { dateStyle: 'full', timeZone: 'UTC' }).format(
    Date.UTC(year, month - 1, date),
  );
}
