/** A deadline that nobody let ring: the request hangs. */
const HANGS_AFTER_MS = 30_000;

export type HandTimers = {
  /** The latest deadline of so many milliseconds is over. */
  readonly ring: (ms: number) => void;
  /** Deadlines that ran out by themselves. */
  readonly hung: () => number;
  readonly release: () => void;
};

/**
 * The program's deadlines, which are minutes, ring when a scene has come to its point: no waiting, and nothing that
 * depends on how busy the machine is. All other timers stay as they are.
 */
export function takeTimersInHand(deadlines: readonly number[]): HandTimers {
  const original = globalThis.setTimeout;
  const latest = new Map<number, () => void>();
  let hung = 0;
  const patched = (work: (...args: unknown[]) => void, ms?: number, ...args: unknown[]) => {
    if (ms === undefined || !deadlines.includes(ms)) return original(work, ms, ...args);
    const end = () => work(...args);
    latest.set(ms, end);
    return original(() => {
      hung += 1;
      end();
    }, HANGS_AFTER_MS);
  };
  Reflect.set(globalThis, 'setTimeout', patched);
  return {
    ring: (ms) => latest.get(ms)?.(),
    hung: () => hung,
    release: () => {
      Reflect.set(globalThis, 'setTimeout', original);
    },
  };
}
