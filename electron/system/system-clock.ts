import type { Clock } from '../ports/clock';

// Bookkeeping days are Polish calendar days wherever the laptop is.
const polishDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Warsaw' });

/** The clock of this computer. */
export const systemClock: Clock = {
  now: () => new Date().toISOString(),
  today: () => polishDay.format(new Date()),
  monotonicMs: () => performance.now(),
};
