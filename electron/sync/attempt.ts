import { createHash } from 'node:crypto';
import type { ApiKeyName, AppError } from '../../shared/app-error';
import { retrySafetyOf } from '../../shared/retry-safety';
import type { AttemptRecord } from '../ports/attempt-repository';
import type { WriteReply } from '../ports/accounting-api';
import type { JournalEntry } from '../ports/send-journal';
import { noteFirstAcceptance, startAcceptance } from './acceptance';
import { classifyOutcome, type Outcome } from './classify-outcome';
import type { SyncContext } from './sync-deps';
import { takeStep } from './transitions';

/**
 * How an attempt ended for the run. `skipped`: the document was changed, taken back or already claimed, so
 * nothing was sent. `storage_failed`: the disk or the database refused, so the program must stop sending.
 */
export type AttemptEnd =
  | { readonly kind: 'ended'; readonly outcome: Outcome; readonly keyName: ApiKeyName }
  | { readonly kind: 'skipped' }
  | { readonly kind: 'storage_failed' };

/**
 * One try to write one document, in the order that survives a crash at any instruction (design, section 4):
 * journal line fsynced, database commit, socket; the outcome to the database first, then to the journal.
 */
export async function sendAttempt(context: SyncContext, attemptId: string): Promise<AttemptEnd> {
  const claimed = attemptStorage(context, () => claim(context, attemptId));
  if (!claimed.ok) return { kind: 'storage_failed' };
  const attempt = claimed.value;
  if (attempt === null) return { kind: 'skipped' };

  const reply = await writeOnce(context, attempt);
  context.elapsed.mark(attemptId);
  const facts = context.api.facts(attempt.prepared.operation);
  const outcome = refuseTakenIdentifier(context, attempt, classifyOutcome(facts, reply));
  const recorded = attemptStorage(context, () => {
    recordOutcome(context, attempt, reply, outcome);
  });
  context.log.write('send.outcome', { attemptId, outcome: outcome.kind, hold: outcome.hold });
  if (!recorded.ok) return { kind: 'storage_failed' };
  return { kind: 'ended', outcome, keyName: facts.keyName };
}

/** Null when this attempt may not start: exactly one row of each kind has to be in the expected state. */
function claim(context: SyncContext, attemptId: string): AttemptRecord | null {
  const { attempts, unitOfWork, journal, clock } = context;
  const attempt = attempts.findAttempt(attemptId);
  if (attempt === null || !isStillWanted(context, attempt)) return null;
  if (sha256Hex(attempt.prepared.body) !== attempt.bodySha256) throw new Error('stored body is damaged');

  const at = clock.now();
  journal.append(journalEntry(attempt, 'sending', at, null));
  try {
    unitOfWork.transaction(() => {
      const isRowMoved = attempts.moveAttempt(attemptId, ['prepared'], 'sending', { startedAt: at });
      const isDocumentMoved = takeStep(context, attempt.documentId, 'sending', { at });
      if (!isRowMoved || !isDocumentMoved) throw new Error('attempt and document disagree');
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

/** An edit or a take-back between confirming and sending cancels the attempt. */
function isStillWanted(context: SyncContext, attempt: AttemptRecord): boolean {
  const document = context.documents.find(attempt.documentId);
  return (
    document !== null &&
    document.deletedAt === null &&
    document.state === 'queued' &&
    document.pinnedRevision === attempt.revision &&
    context.attempts.findAttempt(attempt.attemptId)?.state === 'prepared'
  );
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

/** An identifier that already belongs to another invoice proves nothing about this one (invariant I3). */
function refuseTakenIdentifier(context: SyncContext, attempt: AttemptRecord, outcome: Outcome): Outcome {
  const isInvoice = attempt.prepared.operation === 'invoice.create';
  if (!isInvoice || outcome.kind !== 'accepted' || outcome.ifirmaId === null) return outcome;
  if (context.documents.findByIfirmaId(outcome.ifirmaId) === null) return outcome;
  return { kind: 'unknown', error: { code: 'answer_lost' }, hold: 'run' };
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
    if (isMoved) moveDocumentByOutcome(context, attempt, outcome, at);
    return isMoved;
  });
  if (!isRecorded) throw new Error('attempt was not in flight');
  const ifirmaId = outcome.kind === 'accepted' ? outcome.ifirmaId : null;
  context.journal.append(journalEntry(attempt, outcome.kind, at, ifirmaId));
}

/** The document's side of an outcome, for an attempt that was in flight. Runs inside a transaction. */
function moveDocumentByOutcome(
  context: SyncContext,
  attempt: AttemptRecord,
  outcome: Outcome,
  at: string,
): void {
  if (outcome.kind === 'accepted') {
    acceptDocument(context, attempt, outcome, at);
    return;
  }
  const { kind, error } = outcome;
  takeStep(context, attempt.documentId, kind, {
    at,
    detail: describeError(error),
    lastError: error,
    // What iFirma refused is mended before it goes again.
    ...(kind === 'rejected' && { pinnedRevision: null }),
  });
  // What iFirma gives no way to read back: only a person can tell (reliability-security 3.6).
  const { class: operationClass } = context.api.facts(attempt.prepared.operation);
  if (kind === 'unknown' && retrySafetyOf(error, operationClass) === 'ask_person') {
    takeStep(context, attempt.documentId, 'needs_person', { at });
  }
}

function acceptDocument(
  context: SyncContext,
  attempt: AttemptRecord,
  outcome: Extract<Outcome, { kind: 'accepted' }>,
  at: string,
): void {
  takeStep(context, attempt.documentId, 'accepted', {
    at,
    detail: outcome.text,
    accepted: { ...startAcceptance(at, outcome.ifirmaId), confirmedText: outcome.text },
    lastError: null,
    ksefState: attempt.prepared.operation === 'invoice.create' ? 'not_sent' : 'not_applicable',
  });
  noteFirstAcceptance(context);
}

function describeError(error: AppError): string {
  return 'serverText' in error ? error.serverText : error.code;
}

export function journalEntry(
  attempt: Pick<AttemptRecord, 'attemptId' | 'documentId' | 'bodySha256' | 'prepared'>,
  event: JournalEntry['event'],
  at: string,
  ifirmaId: string | null,
): JournalEntry {
  return {
    at,
    attemptId: attempt.attemptId,
    documentId: attempt.documentId,
    operation: attempt.prepared.operation,
    bodySha256: attempt.bodySha256,
    event,
    ifirmaId,
  };
}

export function sha256Hex(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Disk and database trouble is a value here: after it nothing more may be sent (reliability-security 5.4, rule 5). */
export function attemptStorage<T>(
  context: SyncContext,
  work: () => T,
): { readonly ok: true; readonly value: T } | { readonly ok: false } {
  try {
    return { ok: true, value: work() };
  } catch (cause) {
    context.log.write('store.failed', {
      during: 'send',
      error: cause instanceof Error ? cause.name : 'other',
    });
    return { ok: false };
  }
}
