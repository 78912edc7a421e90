import type { SyncOverview } from '../../shared/ipc/contracts/sync.contract';
import { listOpenHandOvers } from './after-acceptance/list-open-hand-overs';
import { makeCurrentPlan } from './plan/current-plan';
import { findMonthReturn } from './accounting-month/month-return';
import { asItIs, presentRun } from './present-run';
import type { SyncContext } from './sync-deps';
import { listUnsettled } from './reconciliation/unsettled';

/** What the engine remembers between two presses; a restart forgets it and loses nothing. */
export type OverviewMemory = {
  /** The run that is going on, also one of a single write. */
  readonly aliveRunId: string | null;
  /** The run whose progress or report is shown: the open one, or the last one until the next "Synchronizuj". */
  readonly shownRunId: string | null;
  /** Documents at iFirma that the last read was the first to see. */
  readonly newIds: readonly string[];
};

export function makeOverview(context: SyncContext, memory: OverviewMemory): SyncOverview {
  const run = memory.shownRunId === null ? null : context.attempts.findRun(memory.shownRunId);
  const bound = context.documents.boundIfirmaIds();
  return {
    plan: makeCurrentPlan(context),
    run: run === null ? null : presentRun(context, asItIs(run, memory.aliveRunId)),
    unsettled: [...listUnsettled(context)],
    unsettledHandOvers: [...listOpenHandOvers(context)],
    monthReturn: findMonthReturn(context),
    unboundAtIfirma: memory.newIds.filter((ifirmaId) => !bound.has(ifirmaId)).length,
  };
}
