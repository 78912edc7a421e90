import type { AppError } from '../../shared/app-error';
import type { Contractor } from '../../shared/ipc/contracts/contractors.contract';
import { err, ok, type Result } from '../../shared/result';
import type { ContractorDeps, ContractorRef } from './contractor-deps';
import { getContractor } from './get-contractor';

/** No longer offered; documents that name it stay as they are. */
export function moveContractorToBin(
  { contractors, clock, notices }: Pick<ContractorDeps, 'contractors' | 'clock' | 'notices'>,
  { contractorId }: ContractorRef,
): Result<null, AppError> {
  if (contractors.find(contractorId) === null) return err({ code: 'not_found' });
  contractors.setDeleted(contractorId, clock.now());
  notices.changed('contractors');
  return ok(null);
}

export function restoreContractor(
  deps: Pick<ContractorDeps, 'contractors' | 'notices'>,
  ref: ContractorRef,
): Result<Contractor, AppError> {
  deps.contractors.setDeleted(ref.contractorId, null);
  deps.notices.changed('contractors');
  return getContractor(deps, ref);
}
