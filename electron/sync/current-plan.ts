import type { SyncPlan, SyncSnapshot } from '../../shared/ipc/contracts/sync.contract';
import { makePlan } from './plan';
import { readQueue } from './read-queue';
import type { SyncContext } from './sync-deps';
import { listUnsettledTwins } from './twins';

/** A snapshot older than this is shown with its age, and not confirmed. */
const SNAPSHOT_FRESH_MS = 15 * 60_000;

/** The last snapshot, with iFirma's month as it was read since: a document may fit the month that was set meanwhile. */
function latestSnapshot({ attempts, company }: SyncContext): SyncSnapshot | null {
  const snapshot = attempts.latestSnapshot();
  const reading = company.latestMonthReading();
  if (snapshot === null || reading === null || reading.readAt <= snapshot.readAt) return snapshot;
  return { ...snapshot, accountingMonth: { year: reading.year, month: reading.month } };
}

/** The plan of this moment, from the queue and the last snapshot, without touching the network. */
export function makeCurrentPlan(context: SyncContext): SyncPlan {
  const snapshot = latestSnapshot(context);
  return makePlan({
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
    snapshot,
    isSnapshotFresh: snapshot !== null && isFresh(context, snapshot.readAt),
    acceptedSinceSnapshot:
      snapshot === null ? 0 : context.documents.countAcceptedInvoicesSince(snapshot.readAt),
    queue: readQueue(context),
    keys: context.keyStatuses(),
    unsettled: listUnsettledTwins(context.documents),
  });
}

function isFresh(context: SyncContext, readAt: string): boolean {
  const ageMs = context.elapsed.sinceMs(`snapshot ${readAt}`, readAt);
  const lastRun = context.attempts.runs(1)[0];
  const isBeforeRun = lastRun !== undefined && lastRun.startedAt >= readAt;
  return ageMs >= 0 && ageMs <= SNAPSHOT_FRESH_MS && !isBeforeRun;
}

export function markSnapshot(context: SyncContext, readAt: string): void {
  context.elapsed.mark(`snapshot ${readAt}`);
}
