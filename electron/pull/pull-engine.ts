import type { AppError } from '../../shared/app-error';
import { type MonthPeriod, monthsOf } from '../../shared/domain/days/month-period';
import { NO_CONTRACTORS_PULLED, NOTHING_PULLED } from '../../shared/domain/at-ifirma/pull';
import type { PullOverview } from '../../shared/ipc/contracts/pull.contract';
import { err, ok, type Result } from '../../shared/result';
import { executePull, type PullActivity } from './execute-pull';
import type { PullDeps } from './pull-deps';
import { isGoing, presentPull } from './present-pull';

export type PullEngine = {
  readonly overview: () => PullOverview;
  /** Begins with a period and returns while it goes on. `run_in_progress` while another goes on. */
  readonly start: (period: MonthPeriod) => Result<PullOverview, AppError>;
  /** Goes on where the last one ended. `not_found` when there is nothing left of it. */
  readonly resume: () => Result<PullOverview, AppError>;
  /** After the request that is under way. */
  readonly stop: () => PullOverview;
  /** A fetch is going on with the login as it is. */
  readonly isGoing: () => boolean;
  readonly whenIdle: () => Promise<void>;
};

/** Fetching of one open company, one at a time. Creating it notices what a crash cut off. */
export function createPullEngine(deps: PullDeps): PullEngine {
  const { pulls, clock, ids, notices, log, isOpen } = deps;
  const cutOff = pulls.latest();
  if (cutOff !== null && isGoing(cutOff.state))
    pulls.update(cutOff.pullId, { state: 'interrupted', endedAt: clock.now() });

  let running: { readonly done: Promise<void> } | null = null;
  let activity: PullActivity | null = null;
  let isStopRequested = false;

  const overview = () => presentPull(deps, activity, running !== null);
  const mayGoOn = async () => {
    if (isOpen() && !isStopRequested) await deps.whenSendingIsOver();
    return isOpen() && !isStopRequested;
  };

  async function run(pullId: string): Promise<void> {
    try {
      const pull = pulls.latest();
      if (pull?.pullId !== pullId) return;
      const end = await executePull(deps, pull, {
        mayGoOn,
        onActivity: (now) => {
          activity = now;
          notices.changed('pull');
        },
      });
      if (!isOpen()) return;
      const state = !end.ok ? 'failed' : end.value ? 'finished' : 'stopped';
      pulls.update(pullId, { state, endedAt: clock.now(), error: end.ok ? null : end.error });
      log.write('pull.ended', { pullId, outcome: state, error: end.ok ? null : end.error.code });
    } catch (cause) {
      // A bug, or a disk that refuses. The row still says that it goes on: the next start makes it interrupted.
      log.write('unexpected', {
        during: 'pull',
        pullId,
        error: cause instanceof Error ? cause.name : 'other',
      });
    } finally {
      running = null;
      activity = null;
      if (isOpen()) for (const area of ['pull', 'documents', 'contractors'] as const) notices.changed(area);
    }
  }

  function begin(pullId: string): PullOverview {
    isStopRequested = false;
    const finished = Promise.withResolvers<void>();
    running = { done: finished.promise };
    void run(pullId).finally(finished.resolve);
    return overview();
  }

  return {
    overview,
    start: (period) => {
      if (running !== null) return err({ code: 'run_in_progress' });
      const pullId = ids.newId();
      pulls.insert(
        {
          ...{ pullId, period, state: 'running', startedAt: clock.now(), endedAt: null, error: null },
          counts: NOTHING_PULLED,
          contractors: NO_CONTRACTORS_PULLED,
        },
        monthsOf(period),
      );
      return ok(begin(pullId));
    },
    resume: () => {
      if (running !== null) return err({ code: 'run_in_progress' });
      const pull = pulls.latest();
      if (pull === null || pull.state === 'finished') return err({ code: 'not_found' });
      pulls.update(pull.pullId, { state: 'running', endedAt: null, error: null });
      return ok(begin(pull.pullId));
    },
    stop: () => {
      const pull = pulls.latest();
      if (running !== null && pull !== null) {
        isStopRequested = true;
        pulls.update(pull.pullId, { state: 'stopping' });
        notices.changed('pull');
      }
      return overview();
    },
    isGoing: () => running !== null,
    whenIdle: () => running?.done ?? Promise.resolve(),
  };
}
