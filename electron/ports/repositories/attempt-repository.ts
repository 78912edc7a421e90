import type { AppError } from '../../../shared/app-error';
import type { SyncSnapshot } from '../../../shared/ipc/contracts/sync.contract';
import type { PreparedWrite, SalesListItem } from '../ifirma/accounting-api';

export type AttemptState =
  'prepared' | 'sending' | 'accepted' | 'rejected' | 'not_sent' | 'unknown' | 'settled_absent';

/**
 * One try to write something at iFirma, with the very bytes. The row is committed before a socket opens (invariant I4).
 * Creates of documents, hand-overs, month steps and contractor writes are all rows of this kind.
 */
export type AttemptRecord = {
  readonly attemptId: string;
  readonly runId: string;
  /** The document it belongs to, and its revision; both null for what belongs to none (a month step, a contractor). */
  readonly documentId: string | null;
  readonly revision: number | null;
  /** Counted from 1 among all attempts of the same document; 1 for what belongs to none. */
  readonly attemptNumber: number;
  readonly prepared: PreparedWrite;
  readonly bodySha256: string;
  readonly state: AttemptState;
  readonly createdAt: string;
  readonly startedAt: string | null;
  readonly endedAt: string | null;
  readonly httpStatus: number | null;
  readonly kod: number | null;
  readonly serverText: string | null;
  readonly error: AppError | null;
};

/** A complete list read made to settle an unknown attempt. */
export type ReconcileRead = {
  readonly attemptId: string;
  readonly at: string;
  readonly documentsSeen: number;
  /** As listed then, so that a person can choose among them after a restart (stored as JSON). */
  readonly candidates: readonly SalesListItem[];
};

export type RunRecord = {
  readonly runId: string;
  readonly state: 'running' | 'stopping' | 'finished' | 'interrupted';
  readonly startedAt: string;
  readonly finishedAt: string | null;
  readonly requestCount: number;
};

/** What a snapshot is good for: of whose account it tells, and up to which run. No clock decides that. */
export type SnapshotOrigin = {
  /** The login it was read with. */
  readonly login: string;
  /** The last run that had begun by then; null before the first. */
  readonly afterRunId: string | null;
};

/** Runs, attempts, before-sets, reconcile reads, snapshots. Nothing here is ever deleted. */
export interface AttemptRepository {
  insertRun(run: RunRecord): void;
  updateRun(runId: string, change: Partial<Omit<RunRecord, 'runId'>>): void;
  openRun(): RunRecord | null;
  findRun(runId: string): RunRecord | null;
  /** The one that began last, whatever the clock said. */
  latestRunId(): string | null;
  runs(limit: number): readonly RunRecord[];
  insertAttempt(attempt: AttemptRecord): void;
  /** False unless exactly one row was in one of `from`. */
  moveAttempt(
    attemptId: string,
    from: readonly AttemptState[],
    to: AttemptState,
    change: Partial<
      Pick<AttemptRecord, 'startedAt' | 'endedAt' | 'httpStatus' | 'kod' | 'serverText' | 'error'>
    >,
  ): boolean;
  /** Null for no such row, but also for one that does not parse: `hasAttempt` tells them apart. */
  findAttempt(attemptId: string): AttemptRecord | null;
  /** Whether there is a row, readable or not: what has one is never stored again. */
  hasAttempt(attemptId: string): boolean;
  /** For one more try at a document: counted over all its rows, readable or not. */
  nextAttemptNumber(documentId: string): number;
  /** Oldest first, also of rows that do not parse. */
  attemptIdsInStates(states: readonly AttemptState[]): readonly string[];
  attemptsOfRun(runId: string): readonly AttemptRecord[];
  /** Of every operation on it, oldest first: its create, but also its hand-overs. */
  attemptsOfDocument(documentId: string): readonly AttemptRecord[];
  attemptsInStates(states: readonly AttemptState[]): readonly AttemptRecord[];
  /** iFirma ids seen before a run's first write in its window. */
  saveBeforeSet(runId: string, fromOn: string, toOn: string, ifirmaIds: readonly string[]): void;
  beforeSet(
    runId: string,
  ): { readonly fromOn: string; readonly toOn: string; readonly ifirmaIds: ReadonlySet<string> } | null;
  insertReconcileRead(read: ReconcileRead): void;
  reconcileReads(attemptId: string): readonly ReconcileRead[];
  saveSnapshot(snapshot: SyncSnapshot, origin: SnapshotOrigin): void;
  latestSnapshot(): SyncSnapshot | null;
  /** Null where there is no snapshot, or one without it. */
  originOfLatestSnapshot(): SnapshotOrigin | null;
  /** Ids of sales documents seen at iFirma, so that a new one bound to nothing here is noticed (reconcile rule 12). */
  recordSeenSalesIds(ids: readonly string[], at: string): void;
  seenSalesIds(): ReadonlySet<string>;
}
