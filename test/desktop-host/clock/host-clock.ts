/**
 * The program's time: `Date` and `performance.now` are replaced before its bundle loads, so business waits are
 * tested without waiting. Timers run in real time.
 */
export type HostClock = {
  /** Moves both clocks forward, as if the time had passed. */
  readonly advance: (milliseconds: number) => void;
  /** Sets the wall clock only, as a user who changes the computer's time does. */
  readonly setWallClock: (instant: string) => void;
  /** Milliseconds by which the wall clock is ahead of the real one. */
  readonly wallOffsetMs: () => number;
};

export function installHostClock(startAt: string | null): HostClock {
  const RealDate = Date;
  const readRealMonotonic = performance.now.bind(performance);
  let wallOffsetMs = startAt === null ? 0 : RealDate.parse(startAt) - RealDate.now();
  let monotonicOffsetMs = 0;
  if (Number.isNaN(wallOffsetMs)) throw new Error(`not an instant: ${String(startAt)}`);

  const now = () => RealDate.now() + wallOffsetMs;
  const HostDate = new Proxy(RealDate, {
    construct: (target, args, newTarget) => {
      const date: unknown = Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget);
      // `Reflect.construct` always gives an object.
      return date as object;
    },
    apply: () => new RealDate(now()).toString(),
    get: (target, key, receiver): unknown => (key === 'now' ? now : Reflect.get(target, key, receiver)),
  });
  RealDate.prototype.constructor = HostDate;
  globalThis.Date = HostDate;
  performance.now = () => readRealMonotonic() + monotonicOffsetMs;

  return {
    advance: (milliseconds) => {
      if (!(milliseconds >= 0)) throw new Error('time only goes forward');
      wallOffsetMs += milliseconds;
      monotonicOffsetMs += milliseconds;
    },
    setWallClock: (instant) => {
      wallOffsetMs = RealDate.parse(instant) - RealDate.now();
    },
    wallOffsetMs: () => wallOffsetMs,
  };
}
