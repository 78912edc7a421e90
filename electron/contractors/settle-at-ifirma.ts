import type { AppError } from '../../shared/app-error';
import { CONTRACTOR_FIELDS, type ContractorRecord } from '../../shared/domain/party/contractor-record';
import { isSameContractorField } from '../../shared/domain/party/compare-contractors';
import type { ContractorAtIfirmaView } from '../../shared/ipc/contracts/contractor-at-ifirma';
import { err, ok, type Result } from '../../shared/result';
import type { ContractorAtIfirma } from '../ports/ifirma/contractor-registry';
import type { AtIfirmaDeps } from './at-ifirma-deps';
import type { ContractorRef } from './contractor-deps';
import { describeAtIfirma } from './describe-at-ifirma';
import { noteReading } from './note-reading';
import { findPendingWrite } from './pending-write';

/**
 * Finds out what became of a write whose answer was lost, by one read. That iFirma has what was wanted settles it at
 * once; that it does not means something only after the quiet period, since a write may land late. Sends nothing.
 */
export async function settleAtIfirma(
  deps: AtIfirmaDeps,
  { contractorId }: ContractorRef,
): Promise<Result<ContractorAtIfirmaView, AppError>> {
  const pending = findPendingWrite(deps, contractorId);
  if (pending?.attempt.state !== 'unknown') return err({ code: 'not_found' });
  const { attemptId, wanted, kind } = pending.write;
  const read = await deps.registry.find(wanted.identifier);
  if (!read.ok) return read;
  const found = read.value;
  const isThere = found !== null && (kind === 'add' || hasWhatWasWanted(found, wanted));
  const quiet = deps.writes.quietUntil(attemptId);
  if (!isThere && !quiet.isOver) return err({ code: 'too_early', availableAt: quiet.at });
  deps.writes.settle(attemptId, isThere ? { is: 'there', identifier: wanted.identifier } : { is: 'absent' });
  noteReading(deps, contractorId, found);
  return ok(describeAtIfirma(deps, contractorId));
}

function hasWhatWasWanted({ record, notReturned }: ContractorAtIfirma, wanted: ContractorRecord): boolean {
  return CONTRACTOR_FIELDS.filter((field) => !notReturned.includes(field)).every((field) =>
    isSameContractorField(field, record[field], wanted[field]),
  );
}
