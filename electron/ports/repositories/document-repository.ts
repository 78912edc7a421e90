import type { AppError } from '../../../shared/app-error';
import type { CompanyProfile } from '../../../shared/domain/company/company';
import type { DocumentFacts } from '../../../shared/domain/document/document-facts';
import type { DocumentKind, DocumentState, KsefState } from '../../../shared/domain/document/document';
import type { KsefFacts } from '../../../shared/domain/ksef/ksef-standing';
import type { LineAtIfirma } from '../../../shared/domain/at-ifirma/line-at-ifirma';
import type { Minor } from '../../../shared/domain/money/money';
import type { DayRange } from './document-figures';
import type { DocumentEvent, DocumentForm } from '../../../shared/ipc/contracts/documents.contract';

export type { DocumentFacts } from '../../../shared/domain/document/document-facts';

export type DocumentRecord = {
  readonly documentId: string;
  readonly kind: DocumentKind;
  readonly state: DocumentState;
  readonly revision: number;
  /** The revision that queueing pinned; null when not queued or later. */
  readonly pinnedRevision: number | null;
  readonly content: DocumentForm;
  readonly facts: DocumentFacts;
  readonly ksefState: KsefState;
  readonly ksef: KsefFacts;
  readonly accepted: AcceptedFacts | null;
  /** The company's data by which it was last confirmed to be sent; null when it never was, or before they were kept. */
  readonly sentProfile: CompanyProfile | null;
  /** When iFirma's own PDF was fetched; null when it was not. */
  readonly pdfFetchedAt: string | null;
  /** What iFirma's list said is paid when it was last fetched; null when it never was. */
  readonly paidAtIfirmaMinor: Minor | null;
  /** Whether iFirma's list said that it was sent by e-mail or post; null where nothing is known. */
  readonly wasMailedByIfirma: boolean | null;
  readonly lastError: AppError | null;
  /** False until the user typed something: such a draft is dropped on Esc. */
  readonly isTouched: boolean;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly queuedAt: string | null;
  readonly deletedAt: string | null;
};

export type AcceptedFacts = {
  readonly acceptedAt: string;
  readonly ifirmaId: string | null;
  readonly number: string | null;
  readonly netMinor: Minor | null;
  readonly vatMinor: Minor | null;
  readonly grossMinor: Minor | null;
  readonly readAt: string | null;
  readonly confirmedText: string | null;
  /** The lines as iFirma has them; null until they were read. */
  readonly lines: LineAtIfirma[] | null;
};

/** What is not named stays as it is; a number once known stays whatever is named. */
export type KsefRecordChange = Partial<KsefFacts> & { readonly state?: KsefState };

export type DocumentQuery = {
  readonly kind: DocumentKind;
  /** Already folded; empty matches everything. */
  readonly foldedSearch: string;
  readonly states: readonly DocumentState[];
  /** Issued invoices in one of these at KSeF, beside those in `states`. */
  readonly orKsefStates?: readonly KsefState[];
  readonly inBin: boolean;
  /** Left out, any day and documents without one. */
  readonly issued?: DayRange;
  /** Issued invoices not paid in full; with `dueBefore` only those that were due earlier. */
  readonly unpaid?: { readonly dueBefore: string | null };
  readonly offset: number;
  readonly limit: number;
};

export type DocumentTotals = {
  readonly count: number;
  readonly netMinor: Minor;
  readonly vatMinor: Minor;
  readonly grossMinor: Minor;
};

/** Documents with their revisions and history. A row that does not parse is quarantined and reported, never skipped. */
export interface DocumentRepository {
  insert(document: {
    readonly documentId: string;
    readonly content: DocumentForm;
    readonly facts: DocumentFacts;
    readonly at: string;
    readonly isTouched: boolean;
  }): void;
  find(documentId: string): DocumentRecord | null;
  list(query: DocumentQuery): { readonly rows: readonly DocumentRecord[]; readonly totals: DocumentTotals };
  /** Oldest issue date first, then oldest queued: the order of sending. */
  inStates(states: readonly DocumentState[]): readonly DocumentRecord[];
  countInStates(states: readonly DocumentState[], kind?: DocumentKind): number;
  /** Writes a new revision and moves to `to`. False when `baseRevision` is not the current one or the state is none of `from`. */
  saveContent(change: {
    readonly documentId: string;
    readonly baseRevision: number;
    readonly content: DocumentForm;
    readonly facts: DocumentFacts;
    readonly from: readonly DocumentState[];
    readonly to: DocumentState;
    readonly at: string;
  }): boolean;
  /** The content as it was at a revision: what was queued, what was sent. */
  contentAt(documentId: string, revision: number): DocumentForm | null;
  /** One guarded step; false when the document was in none of `from`: then nothing changed. */
  move(step: {
    readonly documentId: string;
    readonly from: readonly DocumentState[];
    readonly to: DocumentState;
    readonly at: string;
    readonly pinnedRevision?: number | null;
    readonly lastError?: AppError | null;
    readonly accepted?: AcceptedFacts;
    readonly ksefState?: KsefState;
  }): boolean;
  /** The company's data by which a queued document is about to go out. @returns false when it is not queued: nothing changed. */
  keepSentProfile(documentId: string, profile: CompanyProfile): boolean;
  /** Number and totals read back from iFirma after acceptance. */
  recordReadBack(documentId: string, accepted: AcceptedFacts): void;
  recordKsef(documentId: string, change: KsefRecordChange): void;
  /** Accepted invoices in one of these states at KSeF, newest first. */
  idsInKsefStates(states: readonly KsefState[], limit: number): readonly string[];
  /** Accepted invoices with an identifier of iFirma's whose totals were not read back yet, oldest issue date first. */
  invoicesNotReadBack(): readonly DocumentRecord[];
  /** An invoice bound to this iFirma document, if any. */
  findByIfirmaId(ifirmaId: string): DocumentRecord | null;
  boundIfirmaIds(): ReadonlySet<string>;
  /** An expense with the same seller, number and issue date (C-08), other than `documentId`. */
  findSameExpense(documentId: string, facts: DocumentFacts): string | null;
  setDeleted(documentId: string, deletedAt: string | null): boolean;
  /** For a new draft nobody typed into. */
  deleteForever(documentId: string): void;
  /** All of those: what was left open when the program ended. */
  deleteUntouched(): void;
  appendEvent(documentId: string, event: DocumentEvent): void;
  events(documentId: string): readonly DocumentEvent[];
  /** Accepted invoices since an instant: what the last limit reading does not know. `now` tells what a clock ahead left. */
  countAcceptedInvoicesSince(at: string, now: string): number;
  /** When each of them was accepted, oldest first. */
  acceptedInvoicesSince(at: string): readonly string[];
}
