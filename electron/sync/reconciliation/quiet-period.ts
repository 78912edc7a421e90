import type { AttemptRecord } from '../../ports/repositories/attempt-repository';
import { addMs } from '../attempts/elapsed-time';
import type { SyncContext } from '../sync-deps';

/** A request that we gave up on may still land at iFirma this much later: nothing is concluded before. */
export const QUIET_PERIOD_MS = 10 * 60_000;
/** Between the two complete reads that together show absence (reliability-security 3.5, rule 7). */
export const SECOND_READ_AFTER_MS = 5 * 60_000;

/** Attempts whose quiet period was over before a read began: only for these does the read count. */
export function listDecidableAttempts(context: SyncContext): ReadonlySet<string> {
  const open = context.attempts.attemptsInStates(['unknown']);
  return new Set(open.filter((attempt) => isDecidable(context, attempt)).map((attempt) => attempt.attemptId));
}

type Waiting = Pick<SyncContext, 'clock' | 'elapsed'>;

/** Whether the quiet period is over, so that reads and answers count. */
export function isDecidable(context: Waiting, attempt: AttemptRecord): boolean {
  return waitedMs(context, attempt) >= QUIET_PERIOD_MS;
}

/** When the quiet period is over, or was, by the clock as it stands now: the attempt's own may have been wrong. */
export function decidableAt(context: Waiting, attempt: AttemptRecord): string {
  return addMs(context.clock.now(), Math.ceil(QUIET_PERIOD_MS - waitedMs(context, attempt)));
}

function waitedMs({ elapsed }: Waiting, attempt: AttemptRecord): number {
  return elapsed.sinceMs(attempt.attemptId, attempt.endedAt ?? attempt.createdAt);
}
