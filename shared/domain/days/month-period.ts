import { z } from 'zod';
import { daysOfMonth, monthKeyOf, monthKeySchema, monthOfKey } from './accounting-month';
import { addMonths, type CalendarDay } from './calendar-day';

/** Ten years: more than a freelancer has to keep. */
export const LONGEST_PERIOD_MONTHS = 120;

/** Whole months, `YYYY-MM`, both included. */
export type MonthPeriod = { readonly fromMonth: string; readonly toMonth: string };

export const monthPeriodSchema = z
  .strictObject({ fromMonth: monthKeySchema, toMonth: monthKeySchema })
  .refine(({ fromMonth, toMonth }) => fromMonth <= toMonth)
  .refine((period) => monthsOf(period).length <= LONGEST_PERIOD_MONTHS);

/** Every month of the period, the newest first; one more than the longest period at most. */
export function monthsOf({ fromMonth, toMonth }: MonthPeriod): readonly string[] {
  const months: string[] = [];
  for (let month = toMonth; month >= fromMonth && months.length <= LONGEST_PERIOD_MONTHS;) {
    months.push(month);
    month = monthBefore(month, 1);
  }
  return months;
}

/** `YYYY-MM` that is so many months earlier. */
export function monthBefore(month: string, count: number): string {
  return monthKeyOf(addMonths(daysOfMonth(monthOfKey(month)).first, -count));
}

/** First and last day. */
export function daysOfPeriod({ fromMonth, toMonth }: MonthPeriod): {
  readonly fromOn: CalendarDay;
  readonly toOn: CalendarDay;
} {
  return {
    fromOn: daysOfMonth(monthOfKey(fromMonth)).first,
    toOn: daysOfMonth(monthOfKey(toMonth)).last,
  };
}
