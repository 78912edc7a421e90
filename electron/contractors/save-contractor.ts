import type { AppError } from '../../shared/app-error';
import { parsePartyForm } from '../../shared/domain/party/parse-party-form';
import type { PartyForm } from '../../shared/domain/party/party';
import { partySearchText } from '../../shared/domain/party/party-search-text';
import type { Contractor } from '../../shared/ipc/contracts/contractors.contract';
import { err, ok, type Result } from '../../shared/result';
import type { ContractorDeps } from './contractor-deps';

export type SaveContractorInput = { readonly contractorId: string | null; readonly party: PartyForm };

export type SavedContractor = {
  readonly contractor: Contractor;
  /** Another contractor with the same tax number: a warning, never a refusal, since branches share one. */
  readonly sameNipAs: string | null;
};

/** Adds or changes a contractor, as it was checked and not as it was spelled. Documents keep what was typed into them. */
export function saveContractor(
  { contractors, clock, ids, notices, unitOfWork }: ContractorDeps,
  input: SaveContractorInput,
): Result<SavedContractor, AppError> {
  const checked = parsePartyForm(input.party);
  if (!checked.ok) return err({ code: 'invalid_input', fields: checked.error });
  if (input.contractorId !== null && contractors.find(input.contractorId) === null) {
    return err({ code: 'not_found' });
  }
  const contractorId = input.contractorId ?? ids.newId();
  const saved = unitOfWork.transaction(() => {
    const { nip } = checked.value;
    const sameNip = nip === null ? null : contractors.findByNip(nip);
    const party = { ...checked.value, nip: checked.value.nip ?? '', contractorId };
    contractors.save({ contractorId, party, searchText: partySearchText(party), at: clock.now() });
    const contractor = contractors.find(contractorId);
    const sameNipAs = sameNip === null || sameNip.contractorId === contractorId ? null : sameNip.contractorId;
    return contractor === null ? null : { contractor, sameNipAs };
  });
  if (saved === null) return err({ code: 'not_found' });
  notices.changed('contractors');
  return ok(saved);
}
