import type { ContractorRecord } from '../../../shared/domain/party/contractor-record';
import type { ContractorAtIfirma } from '../ifirma/contractor-registry';

/** Which record at iFirma a remembered contractor is, and what is known of it. */
export type ContractorLink = {
  readonly contractorId: string;
  /** iFirma's; a record is tied to one contractor at most. */
  readonly identifier: string;
  /** What both sides last agreed on, the base of every comparison; null until they first did. */
  readonly agreed: ContractorRecord | null;
  /** As last read; null before the first read, and when the last one said that iFirma has none. */
  readonly seen: ContractorAtIfirma | null;
  /** When that was; null before the first read. */
  readonly seenAt: string | null;
};

/** What one attempt to write a contractor is about; the attempt itself says what became of it. */
export type ContractorWrite = {
  readonly attemptId: string;
  readonly contractorId: string;
  readonly kind: 'add' | 'replace' | 'undo';
  /** The record that a replacement takes the place of, in full: what undoing it gives back. Null for an addition. */
  readonly before: ContractorAtIfirma | null;
  readonly wanted: ContractorRecord;
};

/** Ties to iFirma's contractors, and the writes that made or changed them. Writes are never deleted. */
export interface ContractorLinkRepository {
  find(contractorId: string): ContractorLink | null;
  findByIdentifier(identifier: string): ContractorLink | null;
  /** All, by contractor id. */
  list(): readonly ContractorLink[];
  /** Adds or changes. */
  save(link: ContractorLink): void;
  /** Forgets the tie; iFirma keeps its record. */
  remove(contractorId: string): void;
  insertWrite(write: ContractorWrite): void;
  findWrite(attemptId: string): ContractorWrite | null;
  /** Whose outcome nobody knows, oldest first. */
  openWrites(): readonly ContractorWrite[];
  /** The last try to add the record of this identifier, whatever came of it. */
  findAddition(identifier: string): ContractorWrite | null;
  /** Newest first. */
  writesOf(contractorId: string): readonly ContractorWrite[];
}
