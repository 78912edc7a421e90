import type { ContractorAtIfirma } from '../ifirma/contractor-registry';

/** iFirma's list of contractors as a fetch read it, kept page by page. */
export interface PulledContractorsRepository {
  /** @returns how many of them this fetch had not listed before. */
  savePage(pullId: string, page: readonly ContractorAtIfirma[], at: string): number;
  /** Everything that the fetch listed, by identifier. */
  listedBy(pullId: string): readonly ContractorAtIfirma[];
}
