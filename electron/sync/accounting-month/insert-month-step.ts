import type { MonthMove } from '../../ports/repositories/month-move-repository';
import { directionOf } from './month-plan';
import { newAttempt } from '../attempts/new-attempt';
import type { SyncContext } from '../sync-deps';

/** A step of the month as a row of the run, with the months it goes between. Runs inside the transaction of the consent. */
export function insertMonthStep(
  context: SyncContext,
  step: Omit<MonthMove, 'attemptId'> & { readonly runId: string; readonly at: string },
): void {
  const { runId, at, purpose, from, to } = step;
  const prepared = context.months.prepareMonthStep({
    from,
    direction: directionOf(from, to),
    // Never across a year, so nothing is carried over.
    carryOverFromLastYear: false,
  });
  const attempt = newAttempt(context, { runId, target: null, prepared, at });
  context.attempts.insertAttempt(attempt);
  context.monthMoves.insert({ attemptId: attempt.attemptId, purpose, from, to });
}
