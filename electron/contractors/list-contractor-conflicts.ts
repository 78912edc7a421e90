import { proposedSide } from '../../shared/domain/party/three-way';
import type { ContractorConflict } from '../../shared/ipc/contracts/contractor-at-ifirma';
import { describeAtIfirma, type DescribeDeps } from './describe-at-ifirma';

/**
 * What waits for the user's decision: contractors that iFirma and Kwit both changed, and writes of which nobody knows
 * what became. One that only one side changed is no conflict.
 */
export function listContractorConflicts(deps: DescribeDeps): { readonly rows: ContractorConflict[] } {
  const rows = deps.links.list().flatMap(({ contractorId }): ContractorConflict[] => {
    const contractor = deps.contractors.find(contractorId);
    if (contractor?.deletedAt !== null) return [];
    const atIfirma = describeAtIfirma(deps, contractorId);
    const { comparison, pending } = atIfirma;
    const { name } = contractor.party;
    if (pending !== null || comparison === null) return [];
    const sides = new Set(comparison.differences.map(proposedSide));
    const isBothSided = sides.has(null) || (sides.has('mine') && changedByIfirma(comparison.differences));
    return isBothSided ? [{ contractorId, name, readAt: atIfirma.readAt, comparison }] : [];
  });
  return { rows };
}

function changedByIfirma(differences: readonly { readonly verdict: string }[]): boolean {
  return differences.some(({ verdict }) => verdict === 'theirs');
}
