import type { AppError } from '../../../shared/app-error';
import type { SyncPlan } from '../../../shared/ipc/contracts/sync.contract';
import { err, ok, type Result } from '../../../shared/result';
import type { RunRecord } from '../../ports/repositories/attempt-repository';
import { makeCurrentPlan } from './current-plan';
import { insertMonthStep } from '../accounting-month/insert-month-step';
import { newAttempt } from '../attempts/new-attempt';
import { orderConfirmed, type Confirmed } from './order-confirmed';
import { prepareDocument } from './prepare-document';
import type { SyncContext } from '../sync-deps';
import { pinConfirmed } from './pin-confirmed';

export type PlanConfirmation = {
  readonly planId: string;
  /** The documents to send, each with an issue date that the plan offered. */
  readonly documents: readonly { readonly documentId: string; readonly issuedOn: string }[];
  /** Invoices among them to hand over to KSeF in the same run, once iFirma has them. */
  readonly handOverToKsef?: readonly string[];
  /** Given for the plan with a step of the month: its way there is consented to, its way back perhaps. */
  readonly month?: { readonly goBack: boolean } | undefined;
};

/**
 * Turns a confirmed plan into a run: in one transaction the confirmed issue dates become new revisions,
 * every body of the run is built and stored with its SHA-256, and the company's data that went into it are kept. Nothing is sent here.
 */
export async function confirmPlan(
  context: SyncContext,
  confirmation: PlanConfirmation,
): Promise<Result<Pick<RunRecord, 'runId' | 'startedAt'>, AppError>> {
  if (!(await context.whenDatabaseChecked())) return err({ code: 'database_damaged' });
  // Before the plan that is compared: its day is the one that was confirmed, also when midnight comes in between.
  const startedAt = context.clock.now();
  const plan = makeCurrentPlan(context);
  const { month } = confirmation;
  const monthPlan = month === undefined ? null : plan.monthPlan;
  const confirmed = matchConfirmation(month === undefined ? plan : monthPlan, confirmation);
  if (confirmed === null) return err({ code: 'plan_outdated' });

  const runId = context.ids.newId();
  try {
    context.unitOfWork.transaction(() => {
      context.attempts.insertRun({ runId, state: 'running', startedAt, finishedAt: null, requestCount: 0 });
      const step = { runId, at: startedAt };
      if (monthPlan !== null)
        insertMonthStep(context, { ...step, purpose: 'there', from: monthPlan.from, to: monthPlan.to });
      for (const document of confirmed) insertAttempt(context, runId, document, startedAt);
      keepWishes(context, confirmed, confirmation.handOverToKsef ?? [], startedAt);
      if (monthPlan !== null && month?.goBack === true)
        insertMonthStep(context, { ...step, purpose: 'back', from: monthPlan.to, to: monthPlan.from });
    });
  } catch (cause) {
    if (cause instanceof PlanNoLongerHolds) return err({ code: 'plan_outdated' });
    throw cause;
  }
  return ok({ runId, startedAt });
}

/** Thrown to roll the transaction back; never leaves this file. */
class PlanNoLongerHolds extends Error {}

type Offered = Pick<SyncPlan, 'canConfirm' | 'planId' | 'items'>;

function matchConfirmation(
  plan: Offered | null,
  confirmation: PlanConfirmation,
): readonly Confirmed[] | null {
  if (plan?.canConfirm !== true || plan.planId !== confirmation.planId) return null;
  const wanted = new Map(confirmation.documents.map((document) => [document.documentId, document.issuedOn]));
  const confirmed = plan.items.flatMap((item): Confirmed[] => {
    const issuedOn = wanted.get(item.documentId);
    return issuedOn !== undefined && item.issueDateChoices.includes(issuedOn) ? [{ item, issuedOn }] : [];
  });
  if (confirmed.length !== confirmation.documents.length) return null;
  return orderConfirmed(confirmed);
}

/** What was wished with an earlier plan counts no more. */
function keepWishes(
  { documents }: SyncContext,
  confirmed: readonly Confirmed[],
  wanted: readonly string[],
  at: string,
): void {
  for (const { item } of confirmed) {
    const isWanted = item.kind === 'invoice' && wanted.includes(item.documentId);
    documents.recordKsef(item.documentId, { wishedAt: isWanted ? at : null });
  }
}

function insertAttempt(context: SyncContext, runId: string, { item, issuedOn }: Confirmed, at: string): void {
  const pinned = pinConfirmed(context, item, issuedOn, at);
  if (pinned === null) throw new PlanNoLongerHolds();
  const prepared = prepareDocument(context, pinned.content);
  if (prepared === null) throw new PlanNoLongerHolds();
  if (!context.documents.keepSentProfile(item.documentId, context.company.profile()))
    throw new PlanNoLongerHolds();
  const target = { documentId: item.documentId, revision: pinned.revision };
  context.attempts.insertAttempt(newAttempt(context, { runId, target, prepared, at }));
}
