import { isSameMonth, keyOfMonth, type AccountingMonth } from '../../../shared/domain/days/accounting-month';
import type { AppError } from '../../../shared/app-error';
import { ok, type Result } from '../../../shared/result';
import type { AttemptRecord } from '../../ports/repositories/attempt-repository';
import { readMonth } from './read-month';
import { settleAttempt } from '../attempts/settle-attempt';
import { isDecidable } from '../reconciliation/quiet-period';
import type { SyncContext } from '../sync-deps';

/**
 * In a run with a step, the account has to be in the right month before each write: the step's start, or for a document
 * the step's target. Somebody else may have moved it meanwhile: that stops the run. No read in a run without steps.
 */
export async function whyInWrongMonth(
  context: SyncContext,
  attempt: AttemptRecord,
): Promise<AppError | null> {
  const step = context.monthMoves.find(attempt.attemptId);
  const expected = step?.from ?? monthOfRun(context, attempt.runId);
  if (expected === null) return null;
  const read = await readMonthNow(context);
  if (!read.ok) return read.error;
  settleMonthSteps(context, read.value, new Set());
  return isSameMonth(read.value, expected) ? null : monthMoved(expected, read.value);
}

/** Where the first step of a run takes the account; null for a run without one. */
function monthOfRun({ attempts, monthMoves }: SyncContext, runId: string): AccountingMonth | null {
  for (const { attemptId } of attempts.attemptsOfRun(runId)) {
    const move = monthMoves.find(attemptId);
    if (move?.purpose === 'there') return move.to;
  }
  return null;
}

export async function readMonthNow(context: SyncContext): Promise<Result<AccountingMonth, AppError>> {
  const read = await readMonth(context);
  if (!read.ok) return read;
  const found = context.company.latestMonthReading();
  if (found === null) throw new Error('a reading was stored and is not there');
  return ok({ year: found.year, month: found.month });
}

export function monthMoved(expected: AccountingMonth, found: AccountingMonth): AppError {
  return { code: 'month_moved', expectedMonth: keyOfMonth(expected), foundMonth: keyOfMonth(found) };
}

/**
 * Settles steps whose answer was lost, by a month that was read just now. The target shows at once that it happened; the
 * start shows that it did not only for `decidable` attempts, whose request can no longer land. Any other month was set
 * by somebody else and says nothing.
 */
export function settleMonthSteps(
  context: SyncContext,
  found: AccountingMonth,
  decidable: ReadonlySet<string>,
): void {
  for (const attempt of context.attempts.attemptsInStates(['unknown'])) {
    const move = context.monthMoves.find(attempt.attemptId);
    if (move === null) continue;
    const happened = isSameMonth(found, move.to);
    const didNot = isSameMonth(found, move.from) && decidable.has(attempt.attemptId);
    if (!happened && !didNot) continue;
    const to = happened ? 'accepted' : 'settled_absent';
    settleAttempt(context, attempt, { to, ifirmaId: null, at: context.clock.now(), also: () => undefined });
  }
}

/** A step whose answer was lost and which may still land: nobody may take another one meanwhile. */
export function findOpenStep(context: SyncContext): AttemptRecord | null {
  const unknown = context.attempts.attemptsInStates(['unknown']);
  const isOpen = (attempt: AttemptRecord) =>
    context.monthMoves.find(attempt.attemptId) !== null && !isDecidable(context, attempt);
  return unknown.find(isOpen) ?? null;
}
