import { dayInPoland } from '../../shared/domain/days/calendar-day';

export type ServerClock = {
  readonly now: () => string;
  readonly today: () => string;
  /** Moves the clock to an instant; a running clock goes on from there. */
  readonly set: (instant: string) => void;
  readonly advance: (ms: number) => void;
};

/** A clock that stands at an instant until it is moved. */
export function standingClock(start: string): ServerClock {
  let nowMs = Date.parse(start);
  return clockOver(
    () => nowMs,
    (ms) => {
      nowMs = ms;
    },
  );
}

/** A clock that runs, from `start` or from the real time. */
export function runningClock(start?: string): ServerClock {
  let offsetMs = start === undefined ? 0 : Date.parse(start) - Date.now();
  return clockOver(
    () => Date.now() + offsetMs,
    (ms) => {
      offsetMs = ms - Date.now();
    },
  );
}

function clockOver(read: () => number, write: (ms: number) => void): ServerClock {
  return {
    now: () => new Date(read()).toISOString(),
    today: () => dayInPoland(new Date(read()).toISOString()),
    set: (instant) => write(Date.parse(instant)),
    advance: (ms) => write(read() + ms),
  };
}
