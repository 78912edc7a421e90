import type { AppError } from '../../shared/app-error';
import type { PullCounts } from '../../shared/domain/at-ifirma/pull';
import { ok, type Result } from '../../shared/result';
import type { PullRecord } from '../ports/repositories/pull-repository';
import type { PullDeps } from './pull-deps';
import { pullContractors } from './pull-contractors';
import { pullMonth } from './pull-month';

export type PullActivity =
  | {
      readonly step: 'month';
      readonly month: string;
      /** Single documents still to be read in this month; null while its list is read. */
      readonly documentsLeft: number | null;
    }
  | { readonly step: 'contractors'; readonly found: number };

export type PullWatch = {
  readonly mayGoOn: () => Promise<boolean>;
  readonly onActivity: (activity: PullActivity) => void;
};

/**
 * Month by month, the newest first, those that an earlier go finished left out; then the contractors. Each step is on
 * the disk before the next request, so that whatever ends it, nothing is fetched twice. True when everything is here.
 */
export async function executePull(
  deps: PullDeps,
  pull: PullRecord,
  { mayGoOn, onActivity }: PullWatch,
): Promise<Result<boolean, AppError>> {
  const { pulls } = deps;
  const { pullId } = pull;
  let counts: PullCounts = pull.counts;
  const count = (more: Partial<PullCounts>) => {
    counts = addCounts(counts, more);
    pulls.update(pullId, { counts });
  };
  for (const known of pulls.months(pullId).filter((one) => !one.isDone)) {
    const { month } = known;
    if (!(await mayGoOn())) return ok(false);
    onActivity({ step: 'month', month, documentsLeft: null });
    let found = known.found;
    const isWhole = await pullMonth(deps, month, {
      mayGoOn,
      onListed: (listedNow, more) => {
        // A month that is taken up again was counted before.
        count({ ...more, found: listedNow - (found ?? 0) });
        found = listedNow;
        pulls.saveMonth(pullId, { month, isDone: false, found });
        deps.notices.changed('documents');
      },
      onDetail: (documentsLeft, isUnreadable) => {
        if (isUnreadable) count({ unreadable: 1 });
        onActivity({ step: 'month', month, documentsLeft });
      },
    });
    if (!isWhole.ok || !isWhole.value) return isWhole;
    pulls.saveMonth(pullId, { month, isDone: true, found });
  }
  const { contractors } = pull;
  if (contractors?.state !== 'waiting') return ok(true);
  onActivity({ step: 'contractors', found: contractors.found });
  return pullContractors(deps, pullId, contractors, {
    mayGoOn,
    onProgress: ({ found }) => {
      onActivity({ step: 'contractors', found });
    },
  });
}

function addCounts(counts: PullCounts, more: Partial<PullCounts>): PullCounts {
  return {
    found: counts.found + (more.found ?? 0),
    added: counts.added + (more.added ?? 0),
    changed: counts.changed + (more.changed ?? 0),
    gone: counts.gone + (more.gone ?? 0),
    ownUpdated: counts.ownUpdated + (more.ownUpdated ?? 0),
    unreadable: counts.unreadable + (more.unreadable ?? 0),
  };
}
