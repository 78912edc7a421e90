import type { PartyForm } from '../../../shared/domain/party/party';

export type ContractorRecord = {
  readonly contractorId: string;
  readonly party: PartyForm;
  readonly invoiceCount: number;
  readonly expenseCount: number;
  readonly lastUsedAt: string | null;
  readonly deletedAt: string | null;
};

export interface ContractorRepository {
  list(query: { readonly foldedSearch: string; readonly inBin: boolean; readonly limit: number }): {
    readonly rows: readonly ContractorRecord[];
    readonly count: number;
  };
  find(contractorId: string): ContractorRecord | null;
  /** By ten digits of NIP; null when none or in the bin. */
  findByNip(nip: string): ContractorRecord | null;
  save(contractor: {
    readonly contractorId: string;
    readonly party: PartyForm;
    readonly searchText: string;
    readonly at: string;
  }): void;
  recordUse(contractorId: string, at: string): void;
  setDeleted(contractorId: string, deletedAt: string | null): boolean;
}
