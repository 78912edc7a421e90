import type { SyncPlan, SyncSnapshot } from '../../../shared/ipc/contracts/sync.contract';
import { makeMonthPlan } from '../accounting-month/month-plan';
import { findMonthReturn } from '../accounting-month/month-return';
import { findOpenStep } from '../accounting-month/month-steps';
import { makePlan } from './plan';
import type { PlanInput } from './plan-input';
import { readQueue } from './read-queue';
import { isSnapshotFresh } from './snapshot-age';
import type { SyncContext } from '../sync-deps';
import { listUnsettledTwins } from './twins';

/** The last snapshot, with iFirma's month as it was read since: a document may fit the month that was set meanwhile. */
function latestSnapshot({ attempts, company }: SyncContext): SyncSnapshot | null {
  const origin = attempts.originOfLatestSnapshot();
  // What was read under another login tells nothing of this one.
  if (origin !== null && origin.login !== company.login()) return null;
  const snapshot = attempts.latestSnapshot();
  // Every snapshot brings a reading of the month along, so the last reading is never an older one.
  const reading = company.latestMonthReading();
  if (snapshot === null || reading === null) return snapshot;
  return { ...snapshot, accountingMonth: { year: reading.year, month: reading.month } };
}

/** The plan of this moment, from the queue and the last snapshot, without touching the network. */
export function makeCurrentPlan(context: SyncContext): SyncPlan {
  const snapshot = latestSnapshot(context);
  const input: PlanInput = {
    company: {
      name: context.company.profile().name,
      kind: context.companyKind,
      login: context.company.login(),
    },
    isVatPayer: context.company.profile().vatStatus === 'payer',
    factsOf: (operation) => context.api.facts(operation),
    daysInMonthOf: (kind) => context.api.daysInMonthOf(kind),
    // The demo account writes to nobody's books.
    phase: context.companyKind === 'demo' ? 'open' : context.company.sendingPhase(),
    today: context.clock.today(),
    now: context.clock.now(),
    snapshot,
    isSnapshotFresh: snapshot !== null && isSnapshotFresh(context, snapshot.readAt),
    acceptedSinceSnapshot:
      snapshot === null
        ? 0
        : context.documents.countAcceptedInvoicesSince(snapshot.readAt, context.clock.now()),
    queue: readQueue(context),
    keys: context.keyStatuses(),
    unsettled: listUnsettledTwins(context.documents),
    pause: context.requestPause(),
    monthConsent: context.company.monthConsent(),
    isMonthMoving: findOpenStep(context) !== null || findMonthReturn(context) !== null,
  };
  const plan = makePlan(input);
  return { ...plan, monthPlan: makeMonthPlan(input, plan) };
}
