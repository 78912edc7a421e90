import { dayInPoland } from '../../shared/domain/days/calendar-day';
import type { Clock } from '../ports/clock';

/** The clock of this computer; bookkeeping days are Polish calendar days wherever it is. */
export const systemClock: Clock = {
  now: () => new Date().toISOString(),
  today: () => dayInPoland(new Date().toISOString()),
  monotonicMs: () => performance.now(),
};
