import { dayOfParts, lastDayOfMonth, monthOf, yearOf, type CalendarDay } from './calendar-day';

/** The month that iFirma books into (domain-rules, section 14). `month` is 1 to 12. */
export type AccountingMonth = { readonly year: number; readonly month: number };

export function isInMonth(month: AccountingMonth, day: CalendarDay): boolean {
  return yearOf(day) === month.year && monthOf(day) === month.month;
}

/** @throws RangeError for a month that is no month: a bug, iFirma's answer is checked where it is read. */
export function daysOfMonth(month: AccountingMonth): {
  readonly first: CalendarDay;
  readonly last: CalendarDay;
} {
  const first = dayOfParts(month.year, month.month, 1);
  if (first === null) throw new RangeError('no such month');
  return { first, last: lastDayOfMonth(first) };
}
