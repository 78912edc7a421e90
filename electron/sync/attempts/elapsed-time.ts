import type { Clock } from '../../ports/clock';

/** Something that happened: the key it was marked with, and its instant as it is stored. */
export type Happening = { readonly key: string; readonly at: string };

/**
 * How long ago something happened, safe against a wall clock that jumps (fault FX10): within this run of the
 * program by the monotonic clock, across restarts by the stored instant. A stored instant that lies ahead was written by
 * a clock that has been put right since: it happened before this start, and is counted from there.
 */
export type ElapsedTime = {
  mark(key: string): void;
  /** Milliseconds since `mark(key)`, or since the stored instant when the program was restarted meanwhile. */
  sinceMs(key: string, storedInstant: string): number;
  /** Milliseconds from one to the other, by their instants unless both were marked since the program started. */
  betweenMs(earlier: Happening, later: Happening): number;
  /** Written by a clock that was ahead: how long ago that was nobody knows. */
  liesAhead(happening: Happening): boolean;
};

export function createElapsedTime(clock: Clock): ElapsedTime {
  const marks = new Map<string, number>();
  const startMs = clock.monotonicMs();
  const liesAhead = ({ key, at }: Happening) => !marks.has(key) && at > clock.now();
  /** On the monotonic clock, as far as it can be told. */
  const placeOf = (happening: Happening): number => {
    const marked = marks.get(happening.key);
    if (marked !== undefined) return marked;
    if (liesAhead(happening)) return startMs;
    return clock.monotonicMs() - (Date.parse(clock.now()) - Date.parse(happening.at));
  };
  return {
    mark: (key) => {
      marks.set(key, clock.monotonicMs());
    },
    sinceMs: (key, storedInstant) => clock.monotonicMs() - placeOf({ key, at: storedInstant }),
    betweenMs: (earlier, later) => {
      const areMarked = marks.has(earlier.key) && marks.has(later.key);
      // Both by one clock, unless one of them is known to be wrong.
      if (areMarked || liesAhead(earlier) || liesAhead(later)) return placeOf(later) - placeOf(earlier);
      return Date.parse(later.at) - Date.parse(earlier.at);
    },
    liesAhead,
  };
}

export function addMs(instant: string, ms: number): string {
  return new Date(Date.parse(instant) + ms).toISOString();
}
