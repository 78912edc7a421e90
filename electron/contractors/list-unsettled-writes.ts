import { compareContractors } from '../../shared/domain/party/compare-contractors';
import type { UnsettledContractor } from '../../shared/ipc/contracts/contractor-at-ifirma';
import type { ContractorWrite } from '../ports/repositories/contractor-link-repository';
import { describeAtIfirma, type DescribeDeps } from './describe-at-ifirma';
import { findPendingWrite } from './pending-write';

/** Writes of contractors of which nobody knows whether iFirma took them, with what to look for there. */
export function listUnsettledWrites(deps: DescribeDeps): { readonly rows: UnsettledContractor[] } {
  const ids = new Set(deps.links.openWrites().map(({ contractorId }) => contractorId));
  const rows = [...ids].flatMap((contractorId): UnsettledContractor[] => {
    const open = findPendingWrite(deps, contractorId);
    const { pending } = describeAtIfirma(deps, contractorId);
    if (open === null || pending === null) return [];
    const { name, nip, identifier } = open.write.wanted;
    const { error } = open.attempt;
    return [{ contractorId, name, nip, identifier, error, changes: changesOf(open.write), ...pending }];
  });
  return { rows };
}

function changesOf({ before, wanted }: ContractorWrite): UnsettledContractor['changes'] {
  if (before === null) return [];
  return compareContractors({ base: before.record, mine: wanted, theirs: before.record })
    .filter(({ verdict }) => verdict !== 'unchanged')
    .map(({ field, base, mine }) => ({ field, from: base, to: mine }));
}
