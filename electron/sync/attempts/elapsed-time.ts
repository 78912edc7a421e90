import type { Clock } from '../../ports/clock';

/** Something that happened: the key it was marked with, and its instant as it is stored. */
export type Happening = { readonly key: string; readonly at: string };

/**
 * How long ago something happened, safe against a wall clock that jumps (fault FX10): within this run of the
 * program by the monotonic clock, across restarts by the stored instant.
 */
export type ElapsedTime = {
  mark(key: string): void;
  /** Milliseconds since `mark(key)`, or since the stored instant when the program was restarted meanwhile. */
  sinceMs(key: string, storedInstant: string): number;
  /** Milliseconds from one to the other, by their instants unless both were marked since the program started. */
  betweenMs(earlier: Happening, later: Happening): number;
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
    betweenMs: (earlier, later) => {
      const [from, to] = [marks.get(earlier.key), marks.get(later.key)];
      if (from !== undefined && to !== undefined) return to - from;
      return Date.parse(later.at) - Date.parse(earlier.at);
    },
  };
}

export function addMs(instant: string, ms: number): string {
  return new Date(Date.parse(instant) + ms).toISOString();
}
