import type { SeededChoice } from '../../../electron/practice/seeded-choice';

/** As toxiproxy names the directions: to the server, and from it. */
export const SIDES = ['upstream', 'downstream'] as const;
export type Side = (typeof SIDES)[number];

/** What a toxic may do to the connection that it works on. */
export type ToxicGround = {
  readonly random: SeededChoice;
  /** Real time. Ends early with the connection. */
  readonly wait: (ms: number) => Promise<void>;
  /** `reset`: the client sees ECONNRESET. `close`: an orderly end of the connection below TLS. */
  readonly cut: (how: 'reset' | 'close') => void;
};

/** A toxic on one direction of one connection. */
export type ToxicAtWork = {
  /** What goes on of the bytes that came at `arrivedAtMs` (of `performance.now`), piece by piece. */
  readonly pass: (bytes: Buffer, arrivedAtMs: number) => AsyncIterable<Buffer>;
  /** Holds back the end of the direction. */
  readonly end?: () => Promise<void>;
};

export type Toxic = {
  readonly side: Side;
  /** Lets so many bytes of its direction through before it begins. */
  readonly afterBytes: number;
  readonly start: (ground: ToxicGround) => ToxicAtWork;
};

export function startToxic({ start, afterBytes }: Toxic, ground: ToxicGround): ToxicAtWork {
  const toxic = start(ground);
  let left = afterBytes;
  return {
    ...toxic,
    pass: async function* (bytes, arrivedAtMs) {
      const untouched = bytes.subarray(0, left);
      left -= untouched.length;
      if (untouched.length > 0) yield untouched;
      const rest = bytes.subarray(untouched.length);
      if (rest.length > 0) yield* toxic.pass(rest, arrivedAtMs);
    },
  };
}
