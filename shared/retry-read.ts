import type { AppError } from './app-error';
import { err, ok, type Result } from './result';

/** What one try of a read came to. */
export type ReadTry<T> =
  | { readonly kind: 'read'; readonly value: T }
  | {
      readonly kind: 'failed';
      readonly error: AppError;
      /** Asking again may help. */
      readonly mayPass: boolean;
      /** What the server asked to wait at least. */
      readonly retryAfterMs: number;
    };

export type RetryTerms = {
  readonly maxTries: number;
  /** 0 up to 1: spreads retries, so that many programs do not come back at once. */
  readonly random: () => number;
  readonly sleep: (ms: number) => Promise<void>;
};

const FIRST_PAUSE_MS = 1000;
/** Nobody watches a spinner for longer; a server that asks for more is asked again at the user's next press. */
const LONGEST_PAUSE_MS = 60_000;

/**
 * A read, tried again while that may help, with pauses that grow (reliability-security 3.2, 4.5). For reads only: what
 * changes something at the other end is never repeated by a loop.
 */
export async function retryRead<T>(
  tryOnce: () => Promise<ReadTry<T>>,
  { maxTries, random, sleep }: RetryTerms,
): Promise<Result<T, AppError>> {
  for (let count = 1; ; count += 1) {
    const tried = await tryOnce();
    if (tried.kind === 'read') return ok(tried.value);
    const { error, mayPass, retryAfterMs } = tried;
    if (count === maxTries || !mayPass || retryAfterMs > LONGEST_PAUSE_MS) return err(error);
    const spreadMs = random() * Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (count - 1));
    await sleep(Math.max(retryAfterMs, spreadMs));
  }
}
