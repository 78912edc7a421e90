import type { AttemptRecord, AttemptState } from '../ports/attempt-repository';
import type { DocumentRecord } from '../ports/document-repository';
import { isWriteOperation, type WriteOperation } from '../ports/operation';
import type { JournalEntry } from '../ports/send-journal';
import { journalEntry, sha256Hex } from './attempt';
import type { SyncContext } from './sync-deps';
import { takeStep } from './transitions';

/**
 * Puts right what a crash left behind, before anything else may happen (reliability-security 3.4, step 5). It
 * can be killed and repeated at any instruction: every step takes only what is still in its first state.
 *
 * - an attempt that was in flight becomes unknown, whatever came of it;
 * - attempts of an interrupted run that never started are closed; their documents are still in the queue;
 * - what the journal says went out and the database does not know (lost or rolled back) becomes unknown;
 * - ends that the journal does not say yet are appended.
 *
 * @returns the run that was cut off, for its report.
 */
export function recoverAtStart(context: SyncContext): { readonly interruptedRunId: string | null } {
  const { entries, isIntact } = context.journal.readAll();
  if (!isIntact) context.log.write('store.failed', { during: 'journal', error: 'not intact' });
  const lastEntries = new Map(entries.map((entry) => [entry.attemptId, entry]));

  const interrupted = context.attempts.openRun();
  context.unitOfWork.transaction(() => {
    for (const attempt of context.attempts.attemptsInStates(['sending', 'prepared'])) {
      const isInFlight = attempt.state === 'sending' || mayHaveGoneOut(lastEntries.get(attempt.attemptId));
      if (isInFlight) loseTrack(context, attempt);
      else closeUnstarted(context, attempt);
    }
    for (const entry of lastEntries.values()) adoptOrphan(context, entry);
    if (interrupted !== null) {
      const finishedAt = context.clock.now();
      context.attempts.updateRun(interrupted.runId, { state: 'interrupted', finishedAt });
    }
  });
  for (const entry of lastEntries.values()) completeJournal(context, entry);
  return { interruptedRunId: interrupted?.runId ?? null };
}

/** The line comes before the database commit: one without a harmless end means that a request may exist. */
function mayHaveGoneOut(entry: JournalEntry | undefined): boolean {
  return entry?.event === 'sending' || entry?.event === 'unknown' || entry?.event === 'accepted';
}

function loseTrack(context: SyncContext, attempt: AttemptRecord): void {
  const at = context.clock.now();
  const error = { code: 'answer_lost' } as const;
  context.attempts.moveAttempt(attempt.attemptId, ['sending', 'prepared'], 'unknown', { endedAt: at, error });
  const document = context.documents.find(attempt.documentId);
  if (document !== null) markUnknown(context, document, attempt.prepared.operation, at);
}

function closeUnstarted(context: SyncContext, attempt: AttemptRecord): void {
  context.attempts.moveAttempt(attempt.attemptId, ['prepared'], 'not_sent', { endedAt: context.clock.now() });
}

/** The database was put back to an earlier day: what went out since is not forgotten (design, section 4). */
function adoptOrphan(context: SyncContext, entry: JournalEntry): void {
  const document = context.documents.find(entry.documentId);
  const { operation } = entry;
  if (!mayHaveGoneOut(entry) || document === null || !isWriteOperation(operation)) return;
  if (context.attempts.findAttempt(entry.attemptId) !== null || document.state === 'accepted') return;

  const at = context.clock.now();
  const runId = context.ids.newId();
  context.attempts.insertRun({
    runId,
    state: 'interrupted',
    startedAt: entry.at,
    finishedAt: at,
    requestCount: 1,
  });
  context.attempts.insertAttempt({
    attemptId: entry.attemptId,
    runId,
    documentId: entry.documentId,
    revision: document.revision,
    attemptNumber: context.attempts.attemptsOfDocument(entry.documentId).length + 1,
    // The bytes are lost with the database; the journal keeps their hash.
    prepared: { operation, path: '', body: NO_BYTES },
    bodySha256: sha256Hex(NO_BYTES),
    state: 'unknown',
    createdAt: entry.at,
    startedAt: entry.at,
    endedAt: at,
    httpStatus: null,
    kod: null,
    serverText: null,
    error: { code: 'answer_lost' },
  });
  markUnknown(context, document, operation, at);
}

function markUnknown(
  context: SyncContext,
  document: DocumentRecord,
  operation: WriteOperation,
  at: string,
): void {
  if (document.deletedAt !== null) context.documents.setDeleted(document.documentId, null);
  takeStep(context, document.documentId, 'unknown', {
    at,
    detail: 'answer_lost',
    lastError: { code: 'answer_lost' },
  });
  const isBlind = context.api.facts(operation).class === 'create_blind';
  if (isBlind) takeStep(context, document.documentId, 'needs_person', { at });
}

const NO_BYTES = new Uint8Array();

const ENDS: Partial<Record<AttemptState, JournalEntry['event']>> = {
  accepted: 'accepted',
  rejected: 'rejected',
  not_sent: 'not_sent',
  unknown: 'unknown',
  settled_absent: 'settled_absent',
};

/** Every attempt that may have gone out has a line; what became of it is appended when it is missing. */
function completeJournal(context: SyncContext, entry: JournalEntry): void {
  if (entry.event !== 'sending' && entry.event !== 'unknown') return;
  const attempt = context.attempts.findAttempt(entry.attemptId);
  const event = attempt === null ? undefined : ENDS[attempt.state];
  if (attempt === null || event === undefined || event === entry.event) return;
  const ifirmaId = context.documents.find(attempt.documentId)?.accepted?.ifirmaId ?? null;
  context.journal.append(
    journalEntry(attempt, event, context.clock.now(), event === 'accepted' ? ifirmaId : null),
  );
}
