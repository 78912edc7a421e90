import { isSameMonth, monthBeside, type AccountingMonth } from '../../../shared/domain/days/accounting-month';
import type { MonthPlan, SyncPlan } from '../../../shared/ipc/contracts/sync.contract';
import { makePlan } from '../plan/plan';
import { identifyPlan } from '../plan/plan-id';
import type { PlanInput } from '../plan/plan-input';

/** What a month run asks on top: before each step and each document, and once after it. */
const READS_AROUND_STEPS = 3;

/**
 * The documents that one step of the accounting month would let go, as a plan of its own: the step, the documents, the
 * way back. Only with the company's consent, never across a year, and never while another step is open (design, section
 * 5). Null when there is nothing to offer.
 */
export function makeMonthPlan(input: PlanInput, plan: SyncPlan): MonthPlan | null {
  const { snapshot, monthConsent, phase } = input;
  const isAllowed = monthConsent.mayMoveMonth && monthConsent.booksKeptBy === 'owner' && phase === 'open';
  if (!isAllowed || snapshot === null || input.isMonthMoving) return null;
  const from = snapshot.accountingMonth;
  const outside = new Set(
    plan.blocked.flatMap(({ block, documentId }) =>
      block === 'outside_accounting_month' ? [documentId] : [],
    ),
  );
  if (outside.size === 0) return null;
  const queue = input.queue.filter(({ record }) => outside.has(record.documentId));
  const offers = ([-1, 1] as const).flatMap((by) => {
    const to = monthBeside(from, by);
    return to.year === from.year ? [offer(input, queue, from, to)] : [];
  });
  const [best] = offers
    .filter(({ items }) => items.length > 0)
    .toSorted((a, b) => b.items.length - a.items.length);
  return best ?? null;
}

function offer(
  input: PlanInput,
  queue: PlanInput['queue'],
  from: AccountingMonth,
  to: AccountingMonth,
): MonthPlan {
  const snapshot = input.snapshot === null ? null : { ...input.snapshot, accountingMonth: to };
  const { items, grossMinorTotal, requestCount, documentsLeftAfter, canConfirm } = makePlan({
    ...input,
    snapshot,
    queue,
  });
  const { requests } = input.factsOf('month.step');
  return {
    // The ordinary plan with the same documents would have another name: it tells the month too.
    planId: identifyPlan(input, items, [from, to]),
    canConfirm,
    from,
    to,
    items,
    grossMinorTotal,
    requestCount: requestCount + 2 * requests + items.length + READS_AROUND_STEPS,
    documentsLeftAfter,
  };
}

/** Which way a step goes. @throws RangeError for months that are not neighbours in one year: a bug. */
export function directionOf(from: AccountingMonth, to: AccountingMonth): 'next' | 'previous' {
  if (isSameMonth(monthBeside(from, 1), to)) return 'next';
  if (isSameMonth(monthBeside(from, -1), to)) return 'previous';
  throw new RangeError('one step at a time');
}
