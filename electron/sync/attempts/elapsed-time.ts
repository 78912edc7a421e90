import type { Clock } from '../../ports/clock';

/**
 * How long ago something happened, safe against a wall clock that jumps (fault FX10): within this run of the
 * program by the monotonic clock, across restarts by the stored instant.
 */
export type ElapsedTime = {
  mark(key: string): void;
  /** Milliseconds since `mark(key)`, or since the stored instant when the program was restarted meanwhile. */
  sinceMs(key: string, storedInstant: string): number;
};

export function createElapsedTime(clock: Clock): ElapsedTime {
  const marks = new Map<string, number>();
  return {
    mark: (key) => {
      marks.set(key, clock.monotonicMs());
    },
    sinceMs: (key, storedInstant) => {
      const marked = marks.get(key);
      if (marked !== undefined) return clock.monotonicMs() - marked;
      return Date.parse(clock.now()) - Date.parse(storedInstant);
    },
  };
}

export function addMs(instant: string, ms: number): string {
  return new Date(Date.parse(instant) + ms).toISOString();
}
