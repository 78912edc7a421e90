import type { Clock } from '../../electron/ports/clock';
import { dayInPoland } from '../../shared/domain/days/calendar-day';

export type FixedClock = Clock & {
  /** Time passes: both clocks go on. */
  readonly advanceMs: (ms: number) => void;
  /** Somebody set the wall clock: the monotonic one does not notice. */
  readonly jumpWallMs: (ms: number) => void;
};

/** Stands still at the tests' today, 23 November 2026, until it is moved. */
export function fixedClock(startAt = '2026-11-23T09:00:00.000Z'): FixedClock {
  let wallMs = Date.parse(startAt);
  let monotonicMs = 1_000_000;
  return {
    now: () => new Date(wallMs).toISOString(),
    today: () => dayInPoland(new Date(wallMs).toISOString()),
    monotonicMs: () => monotonicMs,
    advanceMs: (ms) => {
      wallMs += ms;
      monotonicMs += ms;
    },
    jumpWallMs: (ms) => {
      wallMs += ms;
    },
  };
}
