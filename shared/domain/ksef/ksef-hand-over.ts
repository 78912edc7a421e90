import type { CalendarDay } from '../days/calendar-day';
import { workingDayAfter } from '../days/working-day';

/** Why an invoice reaches KSeF later than it was issued (domain-rules, section 10.4). */
export type KsefDelay = 'offline24' | 'unavailabilityEnded' | 'failureEnded';

const WORKING_DAYS: Readonly<Record<KsefDelay, number>> = {
  offline24: 1,
  unavailabilityEnded: 1,
  failureEnded: 7,
};

/**
 * The last day to pass an invoice to KSeF.
 *
 * @param from the day of issue for `offline24`, otherwise the day on which the trouble ended
 */
export function lastDayForKsef(delay: KsefDelay, from: CalendarDay): CalendarDay {
  return workingDayAfter(from, WORKING_DAYS[delay]);
}
