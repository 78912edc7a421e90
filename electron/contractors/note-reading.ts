import { compareContractors } from '../../shared/domain/party/compare-contractors';
import type { PartyForm } from '../../shared/domain/party/party';
import type { ContractorRecord } from '../../shared/domain/party/contractor-record';
import type { ContractorLink } from '../ports/repositories/contractor-link-repository';
import type { ContractorAtIfirma } from '../ports/ifirma/contractor-registry';
import type { AtIfirmaDeps } from './at-ifirma-deps';
import { recordsToSave, whatIfirmaHas } from './three-records';

type NoteDeps = Pick<AtIfirmaDeps, 'links' | 'contractors' | 'unitOfWork' | 'clock' | 'notices'>;

/**
 * Keeps what iFirma was just seen to have; the contractor here stays as it is. Where both are the same already, that is
 * what they agree on from now on. Null says that iFirma has none under the identifier.
 */
export function noteReading(deps: NoteDeps, contractorId: string, seen: ContractorAtIfirma | null): void {
  deps.unitOfWork.transaction(() => {
    keepReading(deps, contractorId, seen);
  });
  deps.notices.changed('contractors');
}

/** The same of one record among many. Call it inside a transaction. */
export function keepReading(
  { links, contractors, clock }: Pick<NoteDeps, 'links' | 'contractors' | 'clock'>,
  contractorId: string,
  seen: ContractorAtIfirma | null,
): void {
  const link = links.find(contractorId);
  const contractor = contractors.find(contractorId);
  if (link === null || contractor === null) return;
  links.save({
    ...link,
    seen,
    seenAt: clock.now(),
    agreed: seen === null ? link.agreed : agreeWhereSame(link, seen, contractor.party),
  });
}

function agreeWhereSame(
  link: ContractorLink,
  seen: ContractorAtIfirma,
  party: PartyForm,
): ContractorRecord | null {
  const records = recordsToSave(link, seen, party);
  const isSame = compareContractors({ ...records, base: null }).every(
    ({ verdict }) => verdict === 'unchanged',
  );
  return isSame ? whatIfirmaHas(seen, link.agreed) : link.agreed;
}
