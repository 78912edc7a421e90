import { monthOf, yearOf, type CalendarDay } from '../../shared/domain/days/calendar-day';
import type { PracticeMonth } from './state/month';

export function monthOfDay(day: CalendarDay): PracticeMonth {
  return { year: yearOf(day), month: monthOf(day) };
}

export function stepMonth({ year, month }: PracticeMonth, by: number): PracticeMonth {
  const index = year * 12 + (month - 1) + by;
  return { year: Math.floor(index / 12), month: (index % 12) + 1 };
}

/** `YYYY-MM`: sorts as the months do. */
export function toMonthText({ year, month }: PracticeMonth): string {
  return `${year}-${String(month).padStart(2, '0')}`;
}
