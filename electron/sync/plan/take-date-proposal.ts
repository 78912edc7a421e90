import type { AppError } from '../../../shared/app-error';
import { err, ok, type Result } from '../../../shared/result';
import { makeCurrentPlan } from './current-plan';
import { pinConfirmed } from './pin-confirmed';
import type { SyncContext } from '../sync-deps';

export type DateProposal = {
  readonly documentId: string;
  readonly revision: number;
  readonly issuedOn: string;
};

/**
 * The user takes the date that the plan proposes for a document whose own date breaks a rule: a new revision, pinned
 * in the queue. The sale date stays (product N-02).
 */
export function takeDateProposal(context: SyncContext, wish: DateProposal): Result<void, AppError> {
  const proposal = makeCurrentPlan(context).blocked.find(({ documentId }) => documentId === wish.documentId)
    ?.dateProblem?.proposal;
  if (proposal?.revision !== wish.revision || proposal.issuedOn !== wish.issuedOn)
    return err({ code: 'plan_outdated' });
  const { documentId, revision, issuedOn } = wish;
  const pinned = context.unitOfWork.transaction(() =>
    pinConfirmed(context, { documentId, revision }, issuedOn, context.clock.now()),
  );
  return pinned === null ? err({ code: 'plan_outdated' }) : ok();
}
