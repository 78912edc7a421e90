import type { AttemptRecord, AttemptState } from '../../ports/repositories/attempt-repository';
import { isWriteOperation, type WriteOperation } from '../../ports/ifirma/operation';
import { type JournalEntry, mayHaveGoneOut } from '../../ports/send-journal';
import { endOf } from './evidence';
import { journalEntry } from './journal-entry';
import { newAttempt } from './new-attempt';
import { loseDocument } from '../subjects/document-subject';
import { subjectOf } from '../subjects/subject-of';
import type { SyncContext } from '../sync-deps';

/**
 * Puts right what a crash left behind, before anything else may happen (reliability-security 3.4, step 5). It
 * can be killed and repeated at any instruction: every step takes only what is still in its first state.
 *
 * - an attempt that was in flight becomes unknown, whatever came of it;
 * - attempts of an interrupted run that never started are closed: what they are about did not move yet;
 * - what the journal says went out and the database does not know (lost or rolled back) becomes unknown;
 * - rows that do not parse are closed by the same rules, as far as the database and the journal know them;
 * - ends that the journal does not say yet are appended, and lines of attempts that it does not know at all.
 */
export function recoverAtStart(context: SyncContext): Recovery {
  const { lastLines } = context;
  const interrupted = context.attempts.openRun();
  context.unitOfWork.transaction(() => {
    for (const attempt of context.attempts.attemptsInStates(['sending', 'prepared'])) {
      const line = lastLines.get(attempt.attemptId);
      const isInFlight = attempt.state === 'sending' || (line !== undefined && mayHaveGoneOut(line));
      if (isInFlight) loseTrack(context, attempt);
      else closeUnstarted(context, attempt);
    }
    for (const entry of lastLines.values()) adoptOrphan(context, entry);
    closeUnreadable(context);
    if (interrupted !== null) {
      const finishedAt = context.clock.now();
      context.attempts.updateRun(interrupted.runId, { state: 'interrupted', finishedAt });
    }
  });
  for (const entry of lastLines.values()) completeJournal(context, entry);
  const addedToJournal = addMissing(context, lastLines);
  return { interruptedRunId: interrupted?.runId ?? null, addedToJournal };
}

export type Recovery = {
  /** The run that was cut off, for its report. */
  readonly interruptedRunId: string | null;
  /** How many attempts the journal did not know: it was lost, cut, or belongs to another day than the database. */
  readonly addedToJournal: number;
};

function loseTrack(context: SyncContext, attempt: AttemptRecord): void {
  const at = context.clock.now();
  const error = { code: 'answer_lost' } as const;
  context.attempts.moveAttempt(attempt.attemptId, ['sending', 'prepared'], 'unknown', { endedAt: at, error });
  subjectOf(attempt).loseTrack(context, attempt, at);
}

function closeUnstarted(context: SyncContext, attempt: AttemptRecord): void {
  context.attempts.moveAttempt(attempt.attemptId, ['prepared'], 'not_sent', { endedAt: context.clock.now() });
}

/** The database was put back to an earlier day: what went out since is not forgotten (design, section 4). */
function adoptOrphan(context: SyncContext, entry: JournalEntry): void {
  const { operation } = entry;
  if (!mayHaveGoneOut(entry) || !isWriteOperation(operation)) return;
  if (context.attempts.hasAttempt(entry.attemptId)) {
    if (context.attempts.findAttempt(entry.attemptId) === null) loseUnreadable(context, entry, operation);
    return;
  }
  // The bytes are lost with the database; the journal keeps their hash.
  const prepared = { operation, path: '', body: NO_BYTES };
  const subject = subjectOf({ prepared });
  const target = subject.findLost(context, entry);
  if (target === 'ignore') return;

  const at = context.clock.now();
  const runId = context.ids.newId();
  context.attempts.insertRun({
    runId,
    state: 'interrupted',
    startedAt: entry.at,
    finishedAt: at,
    requestCount: 1,
  });
  const attempt: AttemptRecord = {
    ...newAttempt(context, { runId, target, prepared, at: entry.at }),
    attemptId: entry.attemptId,
    state: 'unknown',
    startedAt: entry.at,
    endedAt: at,
    error: { code: 'answer_lost' },
  };
  context.attempts.insertAttempt(attempt);
  subject.loseTrack(context, attempt, at);
}

const NO_BYTES = new Uint8Array();

/** Its row is there and does not parse: what it is about is known from its line. */
function loseUnreadable(context: SyncContext, entry: JournalEntry, operation: WriteOperation): void {
  const { attemptId, documentId } = entry;
  const at = context.clock.now();
  const isMoved = context.attempts.moveAttempt(attemptId, ['sending', 'prepared'], 'unknown', {
    endedAt: at,
  });
  const document = documentId === null ? null : context.documents.find(documentId);
  if (!isMoved || document === null) return;
  const target = { documentId: document.documentId, revision: document.revision };
  const prepared = { operation, path: '', body: NO_BYTES };
  const subject = subjectOf({ prepared });
  subject.loseTrack(context, newAttempt(context, { runId: '', target, prepared, at: entry.at }), at);
}

/** Rows that do not parse and have no line either; a document whose row is one of them is not in flight any more. */
function closeUnreadable(context: SyncContext): void {
  const { attempts, documents } = context;
  const at = context.clock.now();
  const isUnreadable = (attemptId: string) => attempts.findAttempt(attemptId) === null;
  for (const attemptId of attempts.attemptIdsInStates(['sending']).filter(isUnreadable))
    attempts.moveAttempt(attemptId, ['sending'], 'unknown', { endedAt: at });
  for (const attemptId of attempts.attemptIdsInStates(['prepared']).filter(isUnreadable))
    attempts.moveAttempt(attemptId, ['prepared'], 'not_sent', { endedAt: at });
  for (const document of documents.inStates(['sending'])) {
    const isOfReadable = attempts
      .attemptsOfDocument(document.documentId)
      .some(({ state }) => state === 'sending');
    if (!isOfReadable) loseDocument(context, document, { isBlind: document.kind === 'expense', at });
  }
}

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
  const ifirmaId = event === 'accepted' ? subjectOf(attempt).identifierOf(context, attempt) : null;
  context.journal.append(journalEntry(attempt, event, context.clock.now(), ifirmaId));
}

/**
 * Attempts that may have gone out and have no line: the journal is missing, or older than the database. One line each,
 * with the end and its time, is all that a database put back to an earlier day needs; a line that says `sending` would
 * be refused while the journal has a break. Not stopped for: the database, which knows what the journal does not, is
 * what keeps a document from going twice, and a company restored on another computer begins without a journal. It is
 * logged, and said over every screen (`storage.state`). A row that does not parse has nothing to write a line from.
 */
function addMissing(context: SyncContext, known: ReadonlyMap<string, JournalEntry>): number {
  let added = 0;
  const missing = context.attempts
    .attemptIdsInStates(['accepted', 'rejected', 'unknown', 'settled_absent'])
    .filter((attemptId) => !known.has(attemptId));
  for (const attemptId of missing) {
    const attempt = context.attempts.findAttempt(attemptId);
    const event = attempt === null ? undefined : ENDS[attempt.state];
    if (attempt === null || event === undefined) continue;
    const ifirmaId = event === 'accepted' ? subjectOf(attempt).identifierOf(context, attempt) : null;
    context.journal.append(journalEntry(attempt, event, endOf(attempt), ifirmaId));
    added += 1;
  }
  if (added > 0) context.log.write('store.failed', { what: 'journal_incomplete', attemptCount: added });
  return added;
}
