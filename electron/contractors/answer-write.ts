import type { AppError } from '../../shared/app-error';
import type {
  ContractorAtIfirmaView,
  ContractorWriteAnswer,
} from '../../shared/ipc/contracts/contractor-at-ifirma';
import { err, ok, type Result } from '../../shared/result';
import type { AtIfirmaDeps } from './at-ifirma-deps';
import { describeAtIfirma } from './describe-at-ifirma';
import { findPendingWrite } from './pending-write';

/**
 * The person's word about a write whose answer was lost, who looked in iFirma's panel: for when a read cannot tell. Not
 * before the quiet period is over, since a write may land late (reliability-security 3.5). Sends nothing.
 */
export function answerWrite(
  deps: AtIfirmaDeps,
  { contractorId, answer }: ContractorWriteAnswer,
): Result<ContractorAtIfirmaView, AppError> {
  const pending = findPendingWrite(deps, contractorId);
  if (pending?.attempt.state !== 'unknown') return err({ code: 'not_found' });
  const { attemptId, wanted } = pending.write;
  const quiet = deps.writes.quietUntil(attemptId);
  if (!quiet.isOver) return err({ code: 'too_early', availableAt: quiet.at });
  const isThere = answer === 'there';
  deps.writes.settle(attemptId, isThere ? { is: 'there', identifier: wanted.identifier } : { is: 'absent' });
  deps.notices.changed('contractors');
  return ok(describeAtIfirma(deps, contractorId));
}
