import type { AppError } from '../../shared/app-error';
import type { Contractor } from '../../shared/ipc/contracts/contractors.contract';
import { err, ok, type Result } from '../../shared/result';
import type { ContractorDeps, ContractorRef } from './contractor-deps';

export function getContractor(
  { contractors }: Pick<ContractorDeps, 'contractors'>,
  { contractorId }: ContractorRef,
): Result<Contractor, AppError> {
  const contractor = contractors.find(contractorId);
  return contractor === null ? err({ code: 'not_found' }) : ok(contractor);
}
