import type { ContractorCounts } from '../../shared/domain/at-ifirma/pull';
import type { ContractorAtIfirma } from './ifirma/contractor-registry';

/** Where iFirma's list of contractors meets those that Kwit remembers. What was typed here is never written over. */
export interface ContractorIntake {
  /** Identifiers of tied records that the list lacks, unless iFirma was known to have lost them. */
  missingFrom(listed: readonly ContractorAtIfirma[]): readonly string[];
  /** What a read of one tied record said; null: iFirma has none. */
  noteRead(identifier: string, seen: ContractorAtIfirma | null): void;
  /** @param listed iFirma's whole list. */
  takeIn(listed: readonly ContractorAtIfirma[]): ContractorCounts;
}
