import { compareContractors } from '../../shared/domain/compare-contractors';
import type { PartyForm } from '../../shared/domain/party';
import type { ContractorRecord } from '../../shared/domain/contractor-record';
import type { ContractorLink } from '../ports/contractor-link-repository';
import type { ContractorAtIfirma } from '../ports/contractor-registry';
import type { AtIfirmaDeps } from './at-ifirma-deps';
import { recordsToSave, whatIfirmaHas } from './three-records';

type NoteDeps = Pick<AtIfirmaDeps, 'links' | 'contractors' | 'unitOfWork' | 'clock' | 'notices'>;

/**
 * Keeps what iFirma was just seen to have; the contractor here stays as it is. Where both are the same already, that is
 * what they agree on from now on. Null says that iFirma has none under the identifier.
 */
export function noteReading(deps: NoteDeps, contractorId: string, seen: ContractorAtIfirma | null): void {
  const { links, contractors, unitOfWork, clock, notices } = deps;
  unitOfWork.transaction(() => {
    const link = links.find(contractorId);
    const contractor = contractors.find(contractorId);
    if (link === null || contractor === null) return;
    links.save({
      ...link,
      seen,
      seenAt: clock.now(),
      agreed: seen === null ? link.agreed : agreeWhereSame(link, seen, contractor.party),
    });
  });
  notices.changed('contractors');
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
