import type { Toxic } from './toxic';

type Start = Toxic['start'];

/** Bytes leave `ms` after they came, give or take `jitterMs`, and never overtake each other. */
export function delayBytes(ms: number, jitterMs: number): Start {
  return ({ random, wait }) => ({
    pass: async function* (bytes, arrivedAtMs) {
      const dueAtMs = arrivedAtMs + ms + random.number(-jitterMs, jitterMs);
      await wait(dueAtMs - performance.now());
      yield bytes;
    },
  });
}

const TICK_MS = 20;

/** A narrow line: `bytesPerMs` is the same number as kilobytes a second. */
export function narrow(bytesPerMs: number): Start {
  return ({ wait }) => ({
    pass: async function* (bytes) {
      for (const part of cut(bytes, () => bytesPerMs * TICK_MS)) {
        await wait(part.length / bytesPerMs);
        yield part;
      }
    },
  });
}

/** Pieces of `averageBytes`, give or take `variationBytes`, with `gapMs` between them. */
export function sliceBytes(averageBytes: number, variationBytes: number, gapMs: number): Start {
  return ({ random, wait }) => ({
    pass: async function* (bytes) {
      const size = () => Math.max(1, averageBytes + random.number(-variationBytes, variationBytes));
      for (const part of cut(bytes, size)) {
        yield part;
        await wait(gapMs);
      }
    },
  });
}

/** The longest that Node waits. */
const FOREVER_MS = 2 ** 31 - 1;

/** Nothing passes any more, no end either; `ms` after the first lost byte the connection is closed, with 0 never. */
export function swallow(ms: number): Start {
  return ({ wait, cut: cutConnection }) => {
    let isWaiting = false;
    return {
      pass: async function* () {
        if (!isWaiting && ms > 0) void wait(ms).then(() => cutConnection('close'));
        isWaiting = true;
        yield* [];
      },
      end: () => wait(FOREVER_MS),
    };
  };
}

/** At the first byte, and `ms` later, the connection is reset. */
export function resetConnection(ms: number): Start {
  return ({ wait, cut: cutConnection }) => ({
    pass: async function* () {
      await wait(ms);
      cutConnection('reset');
      yield* [];
    },
  });
}

/** After `bytes` bytes the connection is closed. */
export function limitBytes(bytes: number): Start {
  return ({ cut: cutConnection }) => {
    let left = bytes;
    return {
      pass: async function* (piece) {
        const allowed = piece.subarray(0, left);
        left -= allowed.length;
        if (allowed.length > 0) yield allowed;
        if (left === 0) cutConnection('close');
      },
    };
  };
}

/** The end of the direction is passed on `ms` late. */
export function holdEnd(ms: number): Start {
  return ({ wait }) => ({
    pass: async function* (bytes) {
      yield bytes;
    },
    end: () => wait(ms),
  });
}

function* cut(bytes: Buffer, size: () => number): Generator<Buffer> {
  let start = 0;
  while (start < bytes.length) {
    const end = start + size();
    yield bytes.subarray(start, end);
    start = end;
  }
}
