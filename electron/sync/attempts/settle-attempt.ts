import type { AttemptRecord } from '../../ports/repositories/attempt-repository';
import { journalEntry } from './journal-entry';
import type { SyncContext } from '../sync-deps';

export type Settlement = {
  /** `accepted`: shown to have happened. `settled_absent`: shown not to have, by evidence that the caller has. */
  readonly to: 'accepted' | 'settled_absent';
  /** What iFirma calls it, where it has a name. */
  readonly ifirmaId: string | null;
  readonly at: string;
  /** Asked in the transaction, before anything changes: a read takes a moment, and something else may have come between. */
  readonly stillHolds?: () => boolean;
  /** What else changes with the row, in the same transaction: the state of what it is about. */
  readonly also: () => void;
};

/**
 * Closes an attempt of unknown outcome, for every operation class: the database first, then the journal. False when
 * it was settled meanwhile or no longer holds; then nothing changed. An unknown attempt is closed here and nowhere else,
 * and only by a read that shows what happened or by a person (invariant I6).
 */
export function settleAttempt(
  context: SyncContext,
  attempt: AttemptRecord,
  { to, ifirmaId, at, stillHolds, also }: Settlement,
): boolean {
  const isSettled = context.unitOfWork.transaction(() => {
    if (stillHolds?.() === false) return false;
    if (!context.attempts.moveAttempt(attempt.attemptId, ['unknown'], to, {})) return false;
    also();
    return true;
  });
  if (isSettled) context.journal.append(journalEntry(attempt, to, at, ifirmaId));
  return isSettled;
}
