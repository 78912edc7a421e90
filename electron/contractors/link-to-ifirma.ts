import type { AppError } from '../../shared/app-error';
import type { ContractorAtIfirmaView } from '../../shared/ipc/contracts/contractor-at-ifirma';
import { err, ok, type Result } from '../../shared/result';
import type { AtIfirmaDeps } from './at-ifirma-deps';
import type { ContractorRef } from './contractor-deps';
import { describeAtIfirma } from './describe-at-ifirma';
import { noteReading } from './note-reading';
import { findPendingWrite } from './pending-write';

/**
 * Ties a contractor of Kwit to one of iFirma's, which is read first. Changes neither: what differs is compared, and
 * until both agreed once, every difference is the user's to decide.
 */
export async function linkToIfirma(
  deps: AtIfirmaDeps,
  { contractorId, identifier }: ContractorRef & { readonly identifier: string },
): Promise<Result<ContractorAtIfirmaView, AppError>> {
  const { contractors, links, registry } = deps;
  if (contractors.find(contractorId) === null) return err({ code: 'not_found' });
  const read = await registry.find(identifier);
  if (!read.ok) return read;
  if (read.value === null) return err({ code: 'contractor_gone' });
  const taken = links.findByIdentifier(identifier);
  const isFree = links.find(contractorId) === null && findPendingWrite(deps, contractorId) === null;
  if (taken !== null || !isFree) return err({ code: 'contractor_linked' });
  links.save({ contractorId, identifier, agreed: null, seen: null, seenAt: null });
  noteReading(deps, contractorId, read.value);
  return ok(describeAtIfirma(deps, contractorId));
}

/** Forgets which record it is; both stay as they are. Not while a write is open: its outcome belongs to the tie. */
export function unlinkFromIfirma(
  deps: AtIfirmaDeps,
  { contractorId }: ContractorRef,
): Result<ContractorAtIfirmaView, AppError> {
  if (findPendingWrite(deps, contractorId) !== null) return err({ code: 'wrong_state', state: 'unknown' });
  deps.links.remove(contractorId);
  deps.notices.changed('contractors');
  return ok(describeAtIfirma(deps, contractorId));
}
