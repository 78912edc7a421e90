import type { AttemptRecord } from '../../ports/attempt-repository';
import type { SyncContext } from '../sync-deps';
import { QUIET_PERIOD_MS } from './quiet-period';

/** Attempts whose quiet period was over before a read began: only for these does the read count. */
export function listDecidableAttempts(context: SyncContext): ReadonlySet<string> {
  const open = context.attempts.attemptsInStates(['unknown']);
  return new Set(open.filter((attempt) => isDecidable(context, attempt)).map((attempt) => attempt.attemptId));
}

/** Whether the quiet period is over, so that reads and answers count. */
export function isDecidable(context: SyncContext, attempt: AttemptRecord): boolean {
  return context.elapsed.sinceMs(attempt.attemptId, attempt.endedAt ?? attempt.createdAt) >= QUIET_PERIOD_MS;
}
