import type { CalendarDay } from '../days/calendar-day';

/** Where a table that comes with Kwit is from, and how old that knowledge is: shown beside it (product N-06). */
export type ReferenceSource = {
  /** As it is cited in Poland, so never translated. */
  readonly act: string;
  /** The first day on which the table is in force. */
  readonly inForceOn: CalendarDay;
  /** The last day on which it is, or null while nothing has replaced it. */
  readonly inForceUntil: CalendarDay | null;
  /** The day on which somebody last compared the table with its source. */
  readonly checkedOn: CalendarDay;
};
