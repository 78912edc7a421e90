import type { ApiKeyName, AppError } from '../../shared/app-error';
import { addDays, dayInPoland } from '../../shared/domain/days/calendar-day';
import type { AttemptRecord, RunRecord } from '../ports/repositories/attempt-repository';
import { sendAttempt } from './attempts/attempt';
import { attemptStorage } from './attempts/attempt-storage';
import { invoiceDayOf, readBeforeSet } from './reconciliation/before-set';
import { isAboutOneKey, type Outcome } from './attempts/classify-outcome';
import { fetchPdfs } from './after-acceptance/official-pdf';
import { insertWishedHandOvers } from './after-acceptance/hand-over-to-ksef';
import { whyInWrongMonth } from './accounting-month/month-steps';
import { recordListedTotals } from './after-acceptance/read-back';
import { subjectOf } from './subjects/subject-of';
import type { SyncContext } from './sync-deps';

/** What keeps the rest of a run back, besides the user's wish to stop. */
type Held = {
  readonly keys: Map<ApiKeyName, AppError>;
  everything: AppError | null;
  isStorageBroken: boolean;
};

/**
 * Makes the prepared attempts of a run, strictly one after another and in the order of their rows. Each either reaches
 * an outcome or is closed unstarted, so that its document stays in the queue; the run can be stopped between two. A disk
 * that refuses ends it where it is, and stays in `context.halt`.
 */
export async function executeRun(
  context: SyncContext,
  { runId, startedAt }: Pick<RunRecord, 'runId' | 'startedAt'>,
  isStopRequested: () => boolean,
): Promise<void> {
  const requestsBefore = context.requestsTaken();
  const held: Held = { keys: new Map(), everything: null, isStorageBroken: false };
  const startedOn = dayInPoland(startedAt);
  const countRequests = () => context.requestsTaken() - requestsBefore;

  const prepared = context.attempts.attemptsOfRun(runId).filter((attempt) => attempt.state === 'prepared');
  await readInvoicesBefore(context, runId, prepared, held);
  const sendAll = async (attempts: readonly AttemptRecord[]) => {
    for (const attempt of attempts) {
      if (held.isStorageBroken) return;
      const isStopped = isStopRequested();
      const reason = whyHeld(context, attempt, held) ?? whyDayIsOver(context, attempt, startedOn);
      if (!isStopped && reason === null) await holdInWrongMonth(context, attempt, held);
      if (isStopped || reason !== null || held.everything !== null)
        releaseAttempt(context, attempt, reason ?? held.everything, held);
      else await sendOne(context, attempt, held);
      saveProgress(context, runId, countRequests(), held);
    }
  };
  await sendAll(prepared);
  // Once every invoice had its turn: issuing comes before anything that is done with what was issued.
  await sendAll(prepareHandOvers(context, runId, prepared, held));
  if (held.isStorageBroken) return;
  if (held.everything === null) await readTotals(context, prepared);
  if (held.everything === null) await fetchPdfs(context, prepared);
  finishRun(context, runId, countRequests());
}

/** Rows for what was wished with this plan and can be handed over now; none when the disk refuses them. */
function prepareHandOvers(
  context: SyncContext,
  runId: string,
  prepared: readonly AttemptRecord[],
  held: Held,
): readonly AttemptRecord[] {
  if (held.isStorageBroken) return [];
  const documentIds = prepared.flatMap(({ documentId }) => documentId ?? []);
  const inserted = attemptStorage(context, () => insertWishedHandOvers(context, runId, documentIds));
  if (!inserted.ok) held.isStorageBroken = true;
  return inserted.ok ? inserted.value : [];
}

/** The month is the whole account's: in a wrong one nothing more is written, not even the way back. */
async function holdInWrongMonth(context: SyncContext, attempt: AttemptRecord, held: Held): Promise<void> {
  // What is done with an issued document belongs to no month: it may follow the way back.
  if (context.api.facts(attempt.prepared.operation).class === 'side_effect') return;
  held.everything = await whyInWrongMonth(context, attempt);
}

async function readInvoicesBefore(
  context: SyncContext,
  runId: string,
  prepared: readonly AttemptRecord[],
  held: Held,
): Promise<void> {
  const read = await readBeforeSet(context, runId, prepared);
  if (!read.ok) holdAfter(held, 'faktura', read.error);
}

async function sendOne(context: SyncContext, attempt: AttemptRecord, held: Held): Promise<void> {
  const end = await sendAttempt(context, attempt.attemptId);
  if (end.kind === 'storage_failed') {
    held.isStorageBroken = true;
    return;
  }
  if (end.kind === 'held') {
    held.everything = end.error;
    releaseAttempt(context, attempt, end.error, held);
    return;
  }
  if (end.kind === 'skipped') {
    releaseAttempt(context, attempt, null, held);
    return;
  }
  await applyHold(context, end.outcome, end.keyName, held);
  if (end.outcome.kind === 'accepted') await subjectOf(attempt).followUp(context, attempt);
  context.notices.changed('documents');
}

async function applyHold(
  context: SyncContext,
  outcome: Outcome,
  keyName: ApiKeyName,
  held: Held,
): Promise<void> {
  if (outcome.kind === 'accepted') return;
  switch (outcome.hold) {
    case 'none':
      return;
    case 'key':
      held.keys.set(keyName, outcome.error);
      return;
    case 'run':
      held.everything = outcome.error;
      return;
    case 'probe': {
      // One harmless read tests the way back before anything else is written (reliability-security 4.5).
      const probe = await context.api.readAccountingMonth();
      if (!probe.ok) held.everything = probe.error;
      return;
    }
  }
}

function holdAfter(held: Held, keyName: ApiKeyName, error: AppError): void {
  if (isAboutOneKey(error)) held.keys.set(keyName, error);
  else held.everything = error;
}

/** Why this attempt is not made in this run, or null when it may go. */
function whyHeld(context: SyncContext, attempt: AttemptRecord, held: Held): AppError | null {
  if (held.everything !== null) return held.everything;
  const keyName = context.api.facts(attempt.prepared.operation).keyName;
  if (held.keys.has(keyName)) return { code: 'queue_paused', keyName };
  return subjectOf(attempt).whyWait(context, attempt);
}

/**
 * The user confirmed today's date, and midnight came: KSeF would take the invoice for one issued offline (domain-rules,
 * section 10.3), so its date is confirmed again. An earlier day was chosen as such.
 */
function whyDayIsOver(context: SyncContext, attempt: AttemptRecord, startedOn: string): AppError | null {
  const isOver = context.clock.today() > startedOn && invoiceDayOf(context, attempt) === startedOn;
  return isOver ? { code: 'plan_outdated' } : null;
}

/** Closes an attempt that was never started; what it is about did not move: a document keeps its place in the queue. */
function releaseAttempt(
  context: SyncContext,
  attempt: AttemptRecord,
  error: AppError | null,
  held: Held,
): void {
  const released = attemptStorage(context, () => {
    const endedAt = context.clock.now();
    context.attempts.moveAttempt(attempt.attemptId, ['prepared'], 'not_sent', { endedAt, error });
  });
  if (!released.ok) held.isStorageBroken = true;
}

/** Totals of everything accepted, by one read of the list; what fails here is read at the next press. */
async function readTotals(context: SyncContext, prepared: readonly AttemptRecord[]): Promise<void> {
  const pending = new Set(context.documents.invoicesNotReadBack().map((document) => document.documentId));
  const days = prepared
    .filter(({ documentId }) => documentId !== null && pending.has(documentId))
    .flatMap((attempt) => invoiceDayOf(context, attempt) ?? [])
    .sort();
  const [first, last] = [days.at(0), days.at(-1)];
  if (first === undefined || last === undefined) return;
  const listed = await context.api.listSalesDocuments(addDays(first, -1), addDays(last, 1));
  if (listed.ok) recordListedTotals(context, listed.value);
}

function saveProgress(context: SyncContext, runId: string, requestCount: number, held: Held): void {
  if (held.isStorageBroken) return;
  const saved = attemptStorage(context, () => {
    context.attempts.updateRun(runId, { requestCount });
  });
  if (!saved.ok) held.isStorageBroken = true;
  context.notices.changed('sync');
}

function finishRun(context: SyncContext, runId: string, requestCount: number): void {
  attemptStorage(context, () => {
    context.attempts.updateRun(runId, {
      state: 'finished',
      finishedAt: context.clock.now(),
      requestCount,
    });
  });
  for (const area of ['sync', 'documents', 'limits', 'keys'] as const) context.notices.changed(area);
}
