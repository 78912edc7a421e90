import { isSameMonth } from '../../../shared/domain/days/accounting-month';
import type { AppError } from '../../../shared/app-error';
import type { MonthReturn } from '../../../shared/domain/sending/month-return';
import { err, ok, type Result } from '../../../shared/result';
import type { AttemptState } from '../../ports/repositories/attempt-repository';
import { endOf } from '../attempts/evidence';
import { directionOf } from './month-plan';
import { findOpenStep, monthMoved, readMonthNow, settleMonthSteps } from './month-steps';
import type { SingleWrite } from '../attempts/perform-write';
import { decidableAt } from '../reconciliation/quiet-period';
import type { SyncContext } from '../sync-deps';

/** Readings of the month are not marked: they come also from outside the engine. */
const monthMark = (readAt: string) => `month ${readAt}`;

const MAY_HAVE_HAPPENED: readonly AttemptState[] = ['sending', 'accepted', 'unknown'];

type ReturnDeps = Pick<SyncContext, 'attempts' | 'company' | 'elapsed' | 'monthMoves'>;

/**
 * The month that Kwit left and has not come back to. It is offered and never taken by itself, also after a crash; a
 * reading that shows another month than Kwit's ends the offer, because then somebody else has set it (design, section 5).
 */
export function findMonthReturn({ attempts, company, elapsed, monthMoves }: ReturnDeps): MonthReturn | null {
  for (const move of monthMoves.all().toReversed()) {
    const attempt = attempts.findAttempt(move.attemptId);
    if (attempt === null || !MAY_HAVE_HAPPENED.includes(attempt.state)) continue;
    if (move.purpose === 'back' && attempt.state === 'accepted') return null;
    // A way back that may not have arrived leaves the same question: is the month still where Kwit put it?
    const [home, away] = move.purpose === 'there' ? [move.from, move.to] : [move.to, move.from];
    const reading = company.latestMonthReading();
    const ended = { key: attempt.attemptId, at: endOf(attempt) };
    const isCertain =
      reading !== null &&
      elapsed.betweenMs(ended, { key: monthMark(reading.readAt), at: reading.readAt }) > 0;
    if (isCertain && !isSameMonth(reading, away)) return null;
    return { home, away, movedAt: endOf(attempt), isCertain };
  }
  return null;
}

/** The way back, on the user's click: the month is read first, and one that somebody else moved is left alone. */
export async function prepareMonthReturn(context: SyncContext): Promise<Result<SingleWrite, AppError>> {
  const open = findOpenStep(context);
  const offer = findMonthReturn(context);
  if (offer === null) return err({ code: 'plan_outdated' });
  const { home, away } = offer;
  const read = await readMonthNow(context);
  if (!read.ok) return read;
  settleMonthSteps(context, read.value, new Set());
  if (!isSameMonth(read.value, away)) return err(monthMoved(away, read.value));
  // A step back that may still land and a second one would together go a month too far.
  if (open !== null && context.monthMoves.find(open.attemptId)?.purpose === 'back') {
    return err({ code: 'too_early', availableAt: decidableAt(context, open) });
  }
  const prepared = context.months.prepareMonthStep({
    from: away,
    direction: directionOf(away, home),
    carryOverFromLastYear: false,
  });
  return ok({
    target: null,
    prepared,
    beside: (attemptId) => {
      context.monthMoves.insert({ attemptId, purpose: 'back', from: away, to: home });
    },
  });
}
