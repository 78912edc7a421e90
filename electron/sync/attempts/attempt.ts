import type { ApiKeyName, AppError } from '../../../shared/app-error';
import type { AttemptRecord } from '../../ports/repositories/attempt-repository';
import type { WriteReply } from '../../ports/ifirma/accounting-api';
import { attemptStorage } from './attempt-storage';
import { classifyOutcome, type Outcome } from './classify-outcome';
import { journalEntry } from './journal-entry';
import { sha256Hex } from './new-attempt';
import { subjectOf } from '../subjects/subject-of';
import type { SyncContext } from '../sync-deps';

/**
 * How an attempt ended for the run. `skipped`: what it is about was changed, taken back or already claimed, so
 * nothing was sent. `held`: the send journal has a break that nobody has looked at; nothing was sent and nothing changed.
 * `storage_failed`: the disk or the database refused, so the program must stop sending.
 */
export type AttemptEnd =
  | { readonly kind: 'ended'; readonly outcome: Outcome; readonly keyName: ApiKeyName }
  | { readonly kind: 'skipped' }
  | { readonly kind: 'held'; readonly error: AppError }
  | { readonly kind: 'storage_failed'; readonly error: AppError };

/**
 * One try to write one thing, whatever the operation, in the order that survives a crash at any instruction (design,
 * section 4): journal line fsynced, database commit, socket; the outcome to the database first, then to the journal.
 * What is about the thing itself is asked of its `AttemptSubject`.
 */
export async function sendAttempt(context: SyncContext, attemptId: string): Promise<AttemptEnd> {
  const claimed = attemptStorage(context, () => claim(context, attemptId));
  if (!claimed.ok) {
    const { error } = claimed;
    return error.code === 'journal_broken' ? { kind: 'held', error } : { kind: 'storage_failed', error };
  }
  const attempt = claimed.value;
  if (attempt === null) return { kind: 'skipped' };

  const reply = await writeOnce(context, attempt);
  context.elapsed.mark(attemptId);
  const facts = context.api.facts(attempt.prepared.operation);
  const outcome = subjectOf(attempt).judge(context, attempt, classifyOutcome(facts, reply));
  const recorded = attemptStorage(context, () => {
    recordOutcome(context, attempt, reply, outcome);
  });
  context.log.write('send.outcome', { attemptId, outcome: outcome.kind, hold: outcome.hold });
  if (!recorded.ok) return { kind: 'storage_failed', error: recorded.error };
  return { kind: 'ended', outcome, keyName: facts.keyName };
}

/** Null when this attempt may not start: exactly one row of each kind has to be in the expected state. */
function claim(context: SyncContext, attemptId: string): AttemptRecord | null {
  const { attempts, unitOfWork, journal, clock } = context;
  const attempt = attempts.findAttempt(attemptId);
  if (attempt?.state !== 'prepared') return null;
  const subject = subjectOf(attempt);
  if (!subject.isWanted(context, attempt)) return null;
  if (sha256Hex(attempt.prepared.body) !== attempt.bodySha256) throw new Error('stored body is damaged');

  const at = clock.now();
  journal.append(journalEntry(attempt, 'sending', at, null));
  try {
    unitOfWork.transaction(() => {
      const isRowMoved = attempts.moveAttempt(attemptId, ['prepared'], 'sending', { startedAt: at });
      if (!isRowMoved || !subject.begin(context, attempt, at)) {
        throw new Error('attempt and its subject disagree');
      }
    });
  } catch (cause) {
    // The journal must not say for ever that this may have gone out: no socket was opened.
    journal.append(journalEntry(attempt, 'not_sent', at, null));
    throw cause;
  }
  context.log.write('send.attempt', { attemptId, operation: attempt.prepared.operation });
  context.notices.changed('sync');
  return attempt;
}

async function writeOnce(context: SyncContext, attempt: AttemptRecord): Promise<WriteReply> {
  try {
    return await context.api.write(attempt.prepared);
  } catch {
    // The port never throws. If it does, nobody knows how far the request came.
    context.log.write('unexpected', { attemptId: attempt.attemptId });
    return { kind: 'broken', reason: 'malformed' };
  }
}

function recordOutcome(
  context: SyncContext,
  attempt: AttemptRecord,
  reply: WriteReply,
  outcome: Outcome,
): void {
  const at = context.clock.now();
  const isRecorded = context.unitOfWork.transaction(() => {
    const isMoved = context.attempts.moveAttempt(attempt.attemptId, ['sending'], outcome.kind, {
      endedAt: at,
      httpStatus: reply.kind === 'answered' ? reply.httpStatus : null,
      kod: reply.kind === 'answered' ? (reply.envelope?.kod ?? null) : null,
      serverText: reply.kind === 'answered' ? (reply.envelope?.text ?? null) : null,
      error: outcome.kind === 'accepted' ? null : outcome.error,
    });
    if (isMoved) subjectOf(attempt).record(context, attempt, outcome, at);
    return isMoved;
  });
  if (!isRecorded) throw new Error('attempt was not in flight');
  const ifirmaId = outcome.kind === 'accepted' ? outcome.ifirmaId : null;
  context.journal.append(journalEntry(attempt, outcome.kind, at, ifirmaId));
}
