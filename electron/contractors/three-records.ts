import { applyParty } from '../../shared/domain/party/contractor-party';
import type { ContractorRecord } from '../../shared/domain/party/contractor-record';
import type { PartyForm } from '../../shared/domain/party/party';
import type { ThreeRecords } from '../../shared/domain/party/three-way';
import type { ContractorLink, ContractorWrite } from '../ports/repositories/contractor-link-repository';
import type { ContractorAtIfirma } from '../ports/ifirma/contractor-registry';

/** The contractor here against iFirma's record. Before both ever agreed, whatever differs is a conflict. */
export function recordsToSave(
  { agreed }: Pick<ContractorLink, 'agreed'>,
  seen: ContractorAtIfirma,
  party: PartyForm,
): ThreeRecords<ContractorRecord> {
  const theirs = whatIfirmaHas(seen, agreed);
  return { base: agreed, mine: applyParty(agreed ?? theirs, party), theirs };
}

/** The record as it was before a replacement, against what iFirma has now: undoing is a change like any other. */
export function recordsToUndo(
  { before, wanted }: Pick<ContractorWrite, 'before' | 'wanted'>,
  seen: ContractorAtIfirma,
): ThreeRecords<ContractorRecord> | null {
  if (before === null) return null;
  return { base: wanted, mine: before.record, theirs: whatIfirmaHas(seen, wanted) };
}

/** A field that iFirma does not return is taken to be as it was left: nothing says that anybody changed it. */
export function whatIfirmaHas(seen: ContractorAtIfirma, agreed: ContractorRecord | null): ContractorRecord {
  if (agreed === null) return seen.record;
  const assumed = seen.notReturned.map((field) => [field, agreed[field]]);
  // `Object.fromEntries` forgets the names.
  return { ...seen.record, ...(Object.fromEntries(assumed) as Partial<ContractorRecord>) };
}
