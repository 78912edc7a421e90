import type { Socket } from 'node:net';
import type { ToxicAtWork } from './toxic';

/** More than this waiting for toxics, and the sender has to wait as on a full line. */
const MAX_WAITING_BYTES = 1024 * 1024;

/**
 * One direction of a connection: bytes from `source` through the toxics in force when they came, in order, to
 * `sink`. `onEnd` is told when the source has ended and everything before has been passed on.
 */
export function carryBytes({
  source,
  sink,
  toxics,
  onEnd,
}: {
  readonly source: Socket;
  readonly sink: Socket;
  readonly toxics: () => readonly ToxicAtWork[];
  readonly onEnd: (how: 'end' | 'reset') => void;
}): void {
  let last = Promise.resolve();
  let waitingBytes = 0;
  let hasEnded = false;

  source.on('data', (bytes: Buffer) => {
    const arrivedAtMs = performance.now();
    const inForce = toxics();
    waitingBytes += bytes.length;
    if (waitingBytes > MAX_WAITING_BYTES) source.pause();
    last = last.then(async () => {
      for await (const piece of passThrough(inForce, bytes, arrivedAtMs)) await write(sink, piece);
      waitingBytes -= bytes.length;
      if (waitingBytes <= MAX_WAITING_BYTES) source.resume();
    });
  });
  const finish = (how: 'end' | 'reset') => {
    if (hasEnded) return;
    hasEnded = true;
    const inForce = toxics();
    last = last.then(async () => {
      for (const toxic of inForce) await toxic.end?.();
      onEnd(how);
    });
  };
  source.once('end', () => finish('end'));
  source.once('error', () => finish('reset'));
  source.once('close', () => finish('reset'));
}

async function* passThrough(
  [first, ...others]: readonly ToxicAtWork[],
  bytes: Buffer,
  arrivedAtMs: number,
): AsyncGenerator<Buffer> {
  if (first === undefined) yield bytes;
  else
    for await (const piece of first.pass(bytes, arrivedAtMs)) yield* passThrough(others, piece, arrivedAtMs);
}

/** Resolves when the system has the bytes, or nobody wants them any more. */
function write(sink: Socket, bytes: Buffer): Promise<void> {
  return new Promise((resolve) => {
    if (sink.destroyed || sink.writableEnded) resolve();
    else sink.write(bytes, () => resolve());
  });
}
