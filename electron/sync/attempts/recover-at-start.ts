import type { AttemptRecord, AttemptState } from '../../ports/attempt-repository';
import { isWriteOperation } from '../../ports/operation';
import type { JournalEntry } from '../../ports/send-journal';
import { journalEntry } from './journal-entry';
import { newAttempt } from './new-attempt';
import { subjectOf } from '../subjects/subject-of';
import type { SyncContext } from '../sync-deps';

/**
 * Puts right what a crash left behind, before anything else may happen (reliability-security 3.4, step 5). It
 * can be killed and repeated at any instruction: every step takes only what is still in its first state.
 *
 * - an attempt that was in flight becomes unknown, whatever came of it;
 * - attempts of an interrupted run that never started are closed: what they are about did not move yet;
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
  subjectOf(attempt).loseTrack(context, attempt, at);
}

function closeUnstarted(context: SyncContext, attempt: AttemptRecord): void {
  context.attempts.moveAttempt(attempt.attemptId, ['prepared'], 'not_sent', { endedAt: context.clock.now() });
}

/** The database was put back to an earlier day: what went out since is not forgotten (design, section 4). */
function adoptOrphan(context: SyncContext, entry: JournalEntry): void {
  const { operation } = entry;
  if (!mayHaveGoneOut(entry) || !isWriteOperation(operation)) return;
  if (context.attempts.findAttempt(entry.attemptId) !== null) return;
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
