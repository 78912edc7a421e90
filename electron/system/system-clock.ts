import type { Clock } from '../ports/clock';

// Bookkeeping days are Polish calendar days wherever the laptop is.
const polishDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Warsaw' });

/** The calendar day in Poland at an instant: `YYYY-MM-DD`. */
export function toPolishDay(instant: Date): string {
  return polishDay.format(instant);
}

/** The clock of this computer. */
export const systemClock: Clock = {
  now: () => new Date().toISOString(),
  today: () => toPolishDay(new Date()),
  monotonicMs: () => performance.now(),
};
