import type { AppError } from '../../shared/app-error';
import type { ContractorAtIfirmaView } from '../../shared/ipc/contracts/contractor-at-ifirma';
import { err, ok, type Result } from '../../shared/result';
import type { AtIfirmaDeps } from './at-ifirma-deps';
import type { ContractorRef } from './contractor-deps';
import { describeAtIfirma } from './describe-at-ifirma';
import { noteReading } from './note-reading';

/** Reads the record anew and compares; changes neither side. */
export async function readAtIfirma(
  deps: AtIfirmaDeps,
  { contractorId }: ContractorRef,
): Promise<Result<ContractorAtIfirmaView, AppError>> {
  const link = deps.links.find(contractorId);
  if (link === null) return err({ code: 'not_found' });
  const read = await deps.registry.find(link.identifier);
  if (!read.ok) return read;
  noteReading(deps, contractorId, read.value);
  return ok(describeAtIfirma(deps, contractorId));
}
