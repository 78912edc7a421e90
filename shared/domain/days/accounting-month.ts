import { z } from 'zod';
import { dayOfParts, lastDayOfMonth, monthOf, yearOf, type CalendarDay } from './calendar-day';

/** The month that iFirma books into (domain-rules, section 14). `month` is 1 to 12. */
export const accountingMonthSchema = z.strictObject({ year: z.int(), month: z.int().min(1).max(12) });
export type AccountingMonth = Readonly<z.infer<typeof accountingMonthSchema>>;

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

/** A month as `YYYY-MM`: text order is time order. */
export const monthKeySchema = z.string().regex(/^(?:19|20|21)\d{2}-(?:0[1-9]|1[0-2])$/u);

export function monthKeyOf(day: CalendarDay): string {
  return day.slice(0, 7);
}

/** @param key `YYYY-MM` as `monthKeySchema` takes it */
export function monthOfKey(key: string): AccountingMonth {
  const [year = '', month = ''] = key.split('-');
  return { year: Number(year), month: Number(month) };
}

export function keyOfMonth(month: AccountingMonth): string {
  return daysOfMonth(month).first.slice(0, 7);
}

export function isSameMonth(a: AccountingMonth, b: AccountingMonth): boolean {
  return a.year === b.year && a.month === b.month;
}

/** The month before or after, across a year too. */
export function monthBeside({ year, month }: AccountingMonth, by: -1 | 1): AccountingMonth {
  const index = year * 12 + (month - 1) + by;
  return { year: Math.floor(index / 12), month: (index % 12) + 1 };
}
