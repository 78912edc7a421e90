import { findCounterRestart } from '../../shared/domain/limits/document-usage';
import {
  applyBy,
  ASSUMED_LEAD_DAYS,
  followApplications,
  takesLong,
} from '../../shared/domain/limits/limit-application';
import { standLimit } from '../../shared/domain/limits/limit-standing';
import { countUsageByWeek } from '../../shared/domain/limits/usage-weeks';
import type { LimitOverview } from '../../shared/ipc/contracts/limits.contract';
import type { LimitDeps } from './limit-deps';
import { gatherLimitFacts, type LimitFacts } from './limit-facts';

type OverviewDeps = Pick<LimitDeps, 'documents' | 'limits' | 'budget' | 'clock'>;

/** The limits as last read, with what Kwit knows that iFirma's figure does not. Touches no network. */
export function makeLimitOverview(deps: OverviewDeps): LimitOverview {
  const { limits, budget, clock } = deps;
  const today = clock.today();
  const facts = gatherLimitFacts(deps);
  const { readings, latest, counts, usage, forecast } = facts;
  const leadDays = limits.leadDays() ?? ASSUMED_LEAD_DAYS;
  const isPressing = forecast.kind === 'until' && !forecast.outlastsAMonth;
  return {
    document: latest,
    ...counts,
    firstBeyond: findFirstBeyond(deps, facts),
    forecast,
    weeks: [...countUsageByWeek(today, usage)],
    counterRestart: findCounterRestart(readings),
    applications: followApplications(limits.applications(), readings)
      .toReversed()
      .map((application) => ({ ...application, takesLong: takesLong(application, leadDays, today) })),
    leadDays,
    applyBy: isPressing ? applyBy(forecast.until, leadDays, today) : null,
    requests: { ...budget.usage(), pause: budget.pause() },
  };
}

/** In the order of sending, the first that iFirma would no longer take (N-09). */
function findFirstBeyond(
  { documents }: OverviewDeps,
  { latest, counts }: LimitFacts,
): LimitOverview['firstBeyond'] {
  if (latest === null) return null;
  const { left } = standLimit({ ...counts, document: latest });
  if (counts.queued <= left) return null;
  const beyond = documents.inStates(['queued']).filter(({ kind }) => kind === 'invoice')[left];
  return beyond === undefined ? null : { documentId: beyond.documentId, partyName: beyond.facts.partyName };
}
