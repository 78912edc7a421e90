import type { CompanyKind, SendingPhase } from '../../../shared/domain/company/company';
import type { MonthConsent } from '../../../shared/domain/sending/month-consent';
import type { RequestPause } from '../../../shared/domain/sending/request-pause';
import type { KeyStatus } from '../../../shared/ipc/contracts/keys.contract';
import type { SyncSnapshot } from '../../../shared/ipc/contracts/sync.contract';
import type { AccountingApi } from '../../ports/ifirma/accounting-api';
import type { FactsOf } from './plan-cost';
import type { QueuedDocument } from './read-queue';
import type { Unsettled } from './twins';

/** Everything a plan depends on: the same input gives the same plan. */
export type PlanInput = {
  readonly company: { readonly name: string; readonly kind: CompanyKind; readonly login: string };
  readonly isVatPayer: boolean;
  readonly factsOf: FactsOf;
  readonly daysInMonthOf: AccountingApi['daysInMonthOf'];
  readonly phase: SendingPhase;
  readonly today: string;
  /** Only to tell an instant to come, which a clock that was ahead has left. */
  readonly now: string;
  readonly snapshot: SyncSnapshot | null;
  /** Read a short while ago, from this account, with no sending since. */
  readonly isSnapshotFresh: boolean;
  readonly acceptedSinceSnapshot: number;
  /** In the order of queueing within a date. */
  readonly queue: readonly QueuedDocument[];
  readonly keys: readonly KeyStatus[];
  readonly unsettled: readonly Unsettled[];
  /** Requests wait after a sign of a limit: nothing may be written. */
  readonly pause: RequestPause | null;
  readonly monthConsent: MonthConsent;
  /** A step of the month is open, or Kwit has not come back from one: no other is offered. */
  readonly isMonthMoving: boolean;
};
