import { stripNip } from '../../shared/domain/party/nip';
import { foldForSearch } from '../../shared/domain/document/search-fold';
import type { ContractorRecord as RememberedContractor } from '../ports/repositories/contractor-repository';
import type { ContractorAtIfirma } from '../ports/ifirma/contractor-registry';
import type { AtIfirmaDeps } from './at-ifirma-deps';
import { findPendingWrite } from './pending-write';

export type Match =
  | { readonly is: 'one'; readonly contractorId: string }
  | { readonly is: 'nobody' }
  /** The user took it out of Kwit. */
  | { readonly is: 'in_bin' }
  | { readonly is: 'unclear' };

/** More than anybody remembers. */
const ALL = 100_000;

/**
 * Which remembered contractors iFirma's untied records are: by tax number, without one by name and town. Only a pair that is
 * the only one of its key on both sides is one; everything else is left to the user.
 */
export function matchContractors(
  deps: Pick<AtIfirmaDeps, 'contractors' | 'links' | 'attempts'>,
  untied: readonly ContractorAtIfirma[],
): readonly { readonly atIfirma: ContractorAtIfirma; readonly match: Match }[] {
  const remembered = [false, true].flatMap(
    (inBin) => deps.contractors.list({ foldedSearch: '', inBin, limit: ALL }).rows,
  );
  const free = remembered.filter(({ contractorId }) => deps.links.find(contractorId) === null);
  const ours = Map.groupBy(free, ({ party }) => keyOf(party));
  const theirs = Map.groupBy(untied, ({ record }) => keyOf(record));
  return untied.map((atIfirma) => {
    const key = keyOf(atIfirma.record);
    return { atIfirma, match: judge(deps, ours.get(key) ?? [], theirs.get(key)?.length ?? 0) };
  });
}

function judge(
  deps: Pick<AtIfirmaDeps, 'links' | 'attempts'>,
  ours: readonly RememberedContractor[],
  theirCount: number,
): Match {
  const [first, second] = ours.filter(({ deletedAt }) => deletedAt === null);
  if (first === undefined) return { is: ours.length === 0 ? 'nobody' : 'in_bin' };
  const isOnly = second === undefined && theirCount === 1;
  const isFree = isOnly && findPendingWrite(deps, first.contractorId) === null;
  return isFree ? { is: 'one', contractorId: first.contractorId } : { is: 'unclear' };
}

function keyOf({ nip, name, city }: { readonly nip: string; readonly name: string; readonly city: string }) {
  const digits = stripNip(nip).toUpperCase();
  return digits === '' ? `${foldForSearch(name)}\n${foldForSearch(city)}` : digits;
}
