import type { AppError } from '../../../shared/app-error';
import { err, ok, type Result } from '../../../shared/result';
import type { PreparedWrite } from '../../ports/ifirma/accounting-api';
import { sendAttempt } from './attempt';
import { attemptStorage } from './attempt-storage';
import type { Outcome } from './classify-outcome';
import { newAttempt, type AttemptTarget } from './new-attempt';
import { subjectOf } from '../subjects/subject-of';
import type { SyncContext } from '../sync-deps';

/** One write that the user asked for by itself, outside a plan: a hand-over, a contractor, the way back of the month. */
export type SingleWrite = {
  readonly target: AttemptTarget;
  readonly prepared: PreparedWrite;
  /** Rows of the caller's own that name the attempt, in the transaction that stores it. */
  readonly beside?: (attemptId: string) => void;
};

export type PerformedWrite = { readonly attemptId: string; readonly outcome: Outcome };

/**
 * Makes one write through the same rows and in the same order as a run: it is a run of one. Refused while the account is
 * read only, before the database is checked, and by `stale_revision` when its subject says that it is no longer wanted.
 * When the disk or the database refuses, the error says so and `context.halt` keeps it: nothing more may be sent.
 */
export async function performWrite(
  context: SyncContext,
  { target, prepared, beside }: SingleWrite,
  runId: string,
): Promise<Result<PerformedWrite, AppError>> {
  if (context.companyKind === 'real' && context.company.sendingPhase() === 'read_only') {
    return err({ code: 'sending_not_enabled' });
  }
  if (!(await context.whenDatabaseChecked())) return err({ code: 'database_damaged' });

  const requestsBefore = context.requestsTaken();
  const at = context.clock.now();
  const attempt = newAttempt(context, { runId, target, prepared, at });
  const stored = attemptStorage(context, () => {
    context.unitOfWork.transaction(() => {
      context.attempts.insertRun({
        runId,
        state: 'running',
        startedAt: at,
        finishedAt: null,
        requestCount: 0,
      });
      context.attempts.insertAttempt(attempt);
      beside?.(attempt.attemptId);
    });
  });
  if (!stored.ok) return stored;

  const end = await sendAttempt(context, attempt.attemptId);
  if (end.kind === 'storage_failed') return err(end.error);
  if (end.kind === 'ended' && end.outcome.kind === 'accepted') {
    await subjectOf(attempt).followUp(context, attempt);
  }
  const finished = attemptStorage(context, () => {
    const finishedAt = context.clock.now();
    if (end.kind !== 'ended') {
      context.attempts.moveAttempt(attempt.attemptId, ['prepared'], 'not_sent', { endedAt: finishedAt });
    }
    const requestCount = context.requestsTaken() - requestsBefore;
    context.attempts.updateRun(runId, { state: 'finished', finishedAt, requestCount });
  });
  if (!finished.ok) return finished;
  if (end.kind === 'held') return err(end.error);
  if (end.kind === 'skipped') return err({ code: 'stale_revision' });
  return ok({ attemptId: attempt.attemptId, outcome: end.outcome });
}
