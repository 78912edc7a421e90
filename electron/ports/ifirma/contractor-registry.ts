import type { AppError } from '../../../shared/app-error';
import type { AdditionalParty } from '../../../shared/domain/sales/additional-party';
import type { ContractorField, ContractorRecord } from '../../../shared/domain/party/contractor-record';
import type { Result } from '../../../shared/result';
import type { PreparedWrite } from './accounting-api';

/** A record as iFirma has it. */
export type ContractorAtIfirma = {
  readonly record: ContractorRecord;
  /** Everything iFirma returned of it, as JSON: a replacement gives back what it does not change. */
  readonly returnedJson: string;
  /** Fields of which it returned nothing at all: what iFirma keeps in them may be lost by a replacement. */
  readonly notReturned: readonly ContractorField[];
};

/** Contractors as iFirma keeps them (ifirma-api 11). */
export interface ContractorRegistry {
  /**
   * With an identifier of our own, by which the record is found again when the answer is lost. `identifier` is the one
   * of an earlier try that came to nothing: if that one lands late after all, there is still one record.
   */
  prepareAdd(
    record: Omit<ContractorRecord, 'identifier'>,
    identifier?: string,
  ): { readonly identifier: string; readonly write: PreparedWrite };
  /**
   * Everything is sent, because iFirma erases what is not. `base` is what was read just before; of it only the fields
   * in which `record` differs are changed. What `record` shares with `former` goes back exactly as iFirma returned it
   * then, with what it had beside and lost since.
   */
  prepareReplace(
    base: ContractorAtIfirma,
    record: ContractorRecord,
    former?: ContractorAtIfirma,
  ): PreparedWrite;
  /** Nothing at iFirma shows it afterwards. */
  prepareAddParty(contractorIdentifier: string, party: AdditionalParty): PreparedWrite;
  /** By identifier, name, NIP or a part of one; at most twenty. A NIP may be missed: it may be stored with hyphens. */
  search(phrase: string): Promise<Result<readonly ContractorAtIfirma[], AppError>>;
  /** Null when iFirma says that it has none. */
  find(identifier: string): Promise<Result<ContractorAtIfirma | null, AppError>>;
  /**
   * One page of the list, from 1. It may be shorter than asked for before the end: only a page that brings nothing new is
   * one. A page is a place in a list that others change, so that a record may slip past.
   */
  listPage(page: number): Promise<Result<readonly ContractorAtIfirma[], AppError>>;
}
