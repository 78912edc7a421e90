import type { AppError } from '../../../shared/app-error';
import type { AttemptRecord } from '../../ports/repositories/attempt-repository';
import type { JournalEntry } from '../../ports/send-journal';
import type { Outcome } from '../attempts/classify-outcome';
import type { AttemptTarget } from '../attempts/new-attempt';
import type { SyncContext } from '../sync-deps';

/**
 * What an attempt is about, and what its outcome means there. The protocol itself (claim, journal, send, classify,
 * record, recover) is the same for every operation and knows nothing of documents: `attempt.ts` and
 * `recover-at-start.ts` call these at the right instants. One object for each kind of thing; `subject-of.ts` says which
 * operation has which. Begin from `ROW_ONLY` and override what the thing needs.
 *
 * Everything marked "in the transaction" runs inside the one that moves the attempt's row, so that both change or
 * neither: no waiting, no network, no transaction of its own. A throw rolls it back and stops sending.
 */
export type AttemptSubject = {
  /** False: it was changed or taken back since it was prepared, so nothing is sent and the row is closed. */
  readonly isWanted: (context: SyncContext, attempt: AttemptRecord) => boolean;
  /** Why it has to wait although it is wanted; null when it may go. Asked just before it would start. */
  readonly whyWait: (context: SyncContext, attempt: AttemptRecord) => AppError | null;
  /** In the transaction that claims the row. False when the thing cannot start from where it is: nothing is sent. */
  readonly begin: (context: SyncContext, attempt: AttemptRecord, at: string) => boolean;
  /** What else is known about this reply than its shape. May only make an outcome less certain or hold more back. */
  readonly judge: (context: SyncContext, attempt: AttemptRecord, outcome: Outcome) => Outcome;
  /** In the transaction that records the outcome. */
  readonly record: (context: SyncContext, attempt: AttemptRecord, outcome: Outcome, at: string) => void;
  /** Reads that belong to an acceptance, after it is recorded. What fails here is read at a later press. */
  readonly followUp: (context: SyncContext, attempt: AttemptRecord) => Promise<void>;
  /** In the transaction of a start: it was in flight when the program ended, and nobody knows what came of it. */
  readonly loseTrack: (context: SyncContext, attempt: AttemptRecord, at: string) => void;
  /**
   * The journal says that it went out and the database has no row (it was lost or put back to an earlier day). What the
   * new row belongs to, or `ignore` when there is nothing left that could be sent twice.
   */
  readonly findLost: (context: SyncContext, entry: JournalEntry) => AttemptTarget | 'ignore';
  /** What iFirma calls it, for the journal line of an acceptance that is written late. */
  readonly identifierOf: (context: SyncContext, attempt: AttemptRecord) => string | null;
};
