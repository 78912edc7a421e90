import { foldForSearch } from '../../shared/domain/document/search-fold';
import type { Contractor } from '../../shared/ipc/contracts/contractors.contract';
import type { ContractorDeps } from './contractor-deps';

export type ListContractorsInput = {
  readonly search: string;
  readonly inBin: boolean;
  readonly limit: number;
};

export function listContractors(
  { contractors }: Pick<ContractorDeps, 'contractors'>,
  { search, inBin, limit }: ListContractorsInput,
): { readonly rows: Contractor[]; readonly count: number } {
  const { rows, count } = contractors.list({ foldedSearch: foldForSearch(search), inBin, limit });
  return { rows: [...rows], count };
}
