import type { PullState } from '../../shared/domain/at-ifirma/pull';
import type { PullOverview } from '../../shared/ipc/contracts/pull.contract';
import type { PullActivity } from './execute-pull';
import type { PullDeps } from './pull-deps';

export function presentPull(
  { pulls, pulledSales }: Pick<PullDeps, 'pulls' | 'pulledSales'>,
  activity: PullActivity | null,
  isRunning: boolean,
): PullOverview {
  const pull = pulls.latest();
  return {
    foreignCount: pulledSales.countForeign(),
    pull:
      pull === null
        ? null
        : {
            // A disk that refused may have left the row saying that it goes on.
            state: isGoing(pull.state) && !isRunning ? 'interrupted' : pull.state,
            period: { ...pull.period },
            startedAt: pull.startedAt,
            endedAt: pull.endedAt,
            error: pull.error,
            counts: { ...pull.counts },
            contractors: pull.contractors && { ...pull.contractors },
            months: pulls.months(pull.pullId).map((month) => ({ ...month })),
            activity: activity && { ...activity },
          },
  };
}

export function isGoing(state: PullState): boolean {
  return state === 'running' || state === 'stopping';
}
