import type { AppError } from '../../shared/app-error';
import type { SyncOverview, SyncRun } from '../../shared/ipc/contracts/sync.contract';
import { err, ok, type Result } from '../../shared/result';
import type { RunRecord } from '../ports/repositories/attempt-repository';
import type { RequestPreview } from '../ports/ifirma/request-preview';
import { confirmPlan, type PlanConfirmation } from './plan/confirm-plan';
import { createElapsedTime } from './attempts/elapsed-time';
import { findMonthReturn, prepareMonthReturn } from './accounting-month/month-return';
import { readMonthNow, settleMonthSteps } from './accounting-month/month-steps';
import { makeOverview, type OverviewMemory } from './overview';
import { listRuns } from './present-run';
import { fetchOfficialPdf } from './after-acceptance/official-pdf';
import { prepareHandOver } from './after-acceptance/hand-over-to-ksef';
import { readLastLines } from './attempts/last-lines';
import { performWrite, type PerformedWrite, type SingleWrite } from './attempts/perform-write';
import { previewDocument, type PreviewWish } from './plan/preview-document';
import { recordListedTotals } from './after-acceptance/read-back';
import { readKsef, readPendingKsef } from './after-acceptance/read-ksef';
import { listDecidableAttempts } from './reconciliation/quiet-period';
import { reconcile } from './reconciliation/reconcile';
import { recoverAtStart } from './attempts/recover-at-start';
import { executeRun } from './run';
import { settleByPerson, type PersonAnswer } from './reconciliation/settle';
import { takeDateProposal, type DateProposal } from './plan/take-date-proposal';
import { quietUntil, settleWrite, type ShownOfWrite } from './attempts/settle-write';
import { readSnapshot } from './plan/snapshot';
import { createSendingHalt, type HaltReason } from './sending-halt';
import { haltingJournal } from './halting-journal';
import type { SyncContext, SyncDeps } from './sync-deps';

export type SyncEngine = {
  readonly overview: () => SyncOverview;
  /** "Synchronizuj": reads iFirma and settles what can be settled. Writes nothing at iFirma. */
  readonly prepare: () => Promise<Result<SyncOverview, AppError>>;
  /** What confirming the plan would send for one of its documents, with a mask in place of the signature. */
  readonly preview: (wish: PreviewWish) => Result<RequestPreview, AppError>;
  /** Today's date for a document whose own date breaks a rule, as a new revision in the queue. */
  readonly takeDateProposal: (proposal: DateProposal) => Result<SyncOverview, AppError>;
  /** Starts the run of exactly this plan and returns while it goes on. */
  readonly confirm: (confirmation: PlanConfirmation) => Promise<Result<SyncOverview, AppError>>;
  /** The document in flight is finished; the rest stays in the queue. */
  readonly stop: () => SyncOverview;
  readonly answer: (answer: PersonAnswer) => Result<SyncOverview, AppError>;
  /**
   * One write outside a plan, on the user's click: never beside a run or a read that plans. What came of it is an outcome
   * and no error: errors are what kept it from being tried.
   */
  readonly perform: (write: SingleWrite) => Promise<Result<PerformedWrite, AppError>>;
  /** Hands an issued invoice over to KSeF. What came of it is a state of the invoice; an error says why nothing was sent. */
  readonly handOver: (documentId: string, isRepeat: boolean) => Promise<Result<void, AppError>>;
  /** Asks where an issued invoice stands at KSeF. */
  readonly readKsef: (documentId: string) => Promise<Result<void, AppError>>;
  readonly fetchPdf: (documentId: string) => Promise<Result<void, AppError>>;
  /** Back to the month that the user had set, on their click. */
  readonly goBackToMonth: () => Promise<Result<SyncOverview, AppError>>;
  /** Closes a single write of unknown outcome by what a read of its record showed. */
  readonly settle: (attemptId: string, shown: ShownOfWrite) => boolean;
  readonly quietUntil: (attemptId: string) => { readonly at: string; readonly isOver: boolean };
  readonly history: (limit: number) => SyncRun[];
  /** Why nothing is sent until the company is opened anew; null when all is well. */
  readonly halted: () => HaltReason | null;
  /** Attempts that the journal did not know when the company was opened. */
  readonly addedToJournal: number;
  /** A run or a read is going on: the company may not be closed under it. */
  readonly isSending: () => boolean;
  /** Resolves when no run is going on. */
  readonly whenIdle: () => Promise<void>;
};

/**
 * The sending engine of one open company. Creating it puts right what a crash left behind; one run at a time,
 * never beside a read that plans (invariant I5).
 */
export function createSyncEngine(deps: SyncDeps): SyncEngine {
  const halt = createSendingHalt(deps);
  const context: SyncContext = {
    ...deps,
    journal: haltingJournal(deps.journal, halt),
    elapsed: createElapsedTime(deps.clock),
    halt,
    lastLines: readLastLines(deps),
  };
  const { interruptedRunId, addedToJournal } = recoverAtStart(context);

  let memory: Omit<OverviewMemory, 'aliveRunId'> = { shownRunId: interruptedRunId, newIds: [] };
  let isPlanning = false;
  let running: { readonly runId: string; readonly done: Promise<void>; isStopRequested: boolean } | null =
    null;
  let performedRunId: string | null = null;

  const aliveRunId = () => running?.runId ?? performedRunId;
  const overview = () => makeOverview(context, { ...memory, aliveRunId: aliveRunId() });
  const isBusy = () => isPlanning || running !== null;

  async function exclusively<T>(work: () => Promise<Result<T, AppError>>): Promise<Result<T, AppError>> {
    if (isBusy()) return err({ code: 'run_in_progress' });
    isPlanning = true;
    try {
      return await work();
    } finally {
      isPlanning = false;
      context.notices.changed('sync');
    }
  }

  async function prepare(): Promise<Result<null, AppError>> {
    const decidable = listDecidableAttempts(context);
    const reading = await readSnapshot(context);
    if (!reading.ok) return reading;
    memory = { shownRunId: null, newIds: reading.value.newIds };
    if (reading.value.items !== null) recordListedTotals(context, reading.value.items);
    settleMonthSteps(context, reading.value.snapshot.accountingMonth, decidable);
    await reconcile(context, reading.value, decidable);
    await readPendingKsef(context);
    for (const area of ['documents', 'limits', 'keys'] as const) context.notices.changed(area);
    return ok(null);
  }

  /** Begins before anything else can: from here on the engine is busy with the run. */
  async function confirmAndStart(confirmation: PlanConfirmation): Promise<Result<null, AppError>> {
    const confirmed = await confirmPlan(context, confirmation);
    if (!confirmed.ok) return confirmed;
    const { runId } = confirmed.value;
    memory = { ...memory, shownRunId: runId };
    const finished = Promise.withResolvers<void>();
    running = { runId, done: finished.promise, isStopRequested: false };
    void run(confirmed.value).finally(finished.resolve);
    return ok(null);
  }

  async function perform(write: SingleWrite): Promise<Result<PerformedWrite, AppError>> {
    const halted = halt.reason();
    if (halted !== null) return err(halted);
    performedRunId = context.ids.newId();
    try {
      return await performWrite(context, write, performedRunId);
    } finally {
      performedRunId = null;
    }
  }

  async function goBackToMonth(): Promise<Result<null, AppError>> {
    const prepared = await prepareMonthReturn(context);
    if (!prepared.ok) return prepared;
    const performed = await perform(prepared.value);
    if (!performed.ok) return performed;
    const { outcome } = performed.value;
    if (outcome.kind === 'accepted') return ok(null);
    // Its answer was lost: the month itself says what came of it.
    const read = outcome.kind === 'unknown' ? await readMonthNow(context) : null;
    if (read?.ok === true) settleMonthSteps(context, read.value, new Set());
    return findMonthReturn(context) === null ? ok(null) : err(outcome.error);
  }

  async function run(started: Pick<RunRecord, 'runId' | 'startedAt'>): Promise<void> {
    try {
      await executeRun(context, started, () => running?.isStopRequested === true);
    } catch (cause) {
      // A bug or a database that gave up: what was in flight is unknown at the next start, and nothing follows.
      halt.take(cause);
      context.log.write('unexpected', { during: 'run', runId: started.runId });
    } finally {
      running = null;
      context.notices.changed('sync');
    }
  }

  return {
    overview,
    prepare: async () => {
      const prepared = await exclusively(prepare);
      return prepared.ok ? ok(overview()) : prepared;
    },
    preview: (wish) => previewDocument(context, wish),
    takeDateProposal: (proposal) => {
      // What a run holds is not changed under it.
      if (isBusy()) return err({ code: 'run_in_progress' });
      const taken = takeDateProposal(context, proposal);
      if (!taken.ok) return taken;
      for (const area of ['sync', 'documents'] as const) context.notices.changed(area);
      return ok(overview());
    },
    confirm: async (confirmation) => {
      const halted = halt.reason();
      if (halted !== null) return err(halted);
      const started = await exclusively(() => confirmAndStart(confirmation));
      return started.ok ? ok(overview()) : started;
    },
    stop: () => {
      if (running !== null) {
        running.isStopRequested = true;
        context.attempts.updateRun(running.runId, { state: 'stopping' });
        context.notices.changed('sync');
      }
      return overview();
    },
    answer: (answer) => {
      const settled = settleByPerson(context, answer);
      if (!settled.ok) return settled;
      for (const area of ['sync', 'documents'] as const) context.notices.changed(area);
      return ok(overview());
    },
    perform: (write) => exclusively(() => perform(write)),
    handOver: (documentId, isRepeat) =>
      exclusively(async () => {
        const write = prepareHandOver(context, documentId, isRepeat);
        if (!write.ok) return write;
        const performed = await perform(write.value);
        context.notices.changed('documents');
        if (!performed.ok) return performed;
        const { outcome } = performed.value;
        return outcome.kind === 'not_sent' ? err(outcome.error) : ok();
      }),
    readKsef: (documentId) => exclusively(() => readKsef(context, documentId)),
    fetchPdf: (documentId) => exclusively(() => fetchOfficialPdf(context, documentId)),
    goBackToMonth: async () => {
      const went = await exclusively(goBackToMonth);
      return went.ok ? ok(overview()) : went;
    },
    settle: (attemptId, shown) => settleWrite(context, attemptId, shown),
    quietUntil: (attemptId) => quietUntil(context, attemptId),
    history: (limit) => [...listRuns(context, limit, aliveRunId())],
    halted: halt.reason,
    addedToJournal,
    isSending: isBusy,
    whenIdle: () => running?.done ?? Promise.resolve(),
  };
}
