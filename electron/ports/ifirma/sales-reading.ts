import type { AppError } from '../../../shared/app-error';
import type { DocumentAtIfirma } from '../../../shared/domain/at-ifirma/document-at-ifirma';
import type { KsefReading } from '../../../shared/domain/ksef/ksef-reading';
import type { Minor } from '../../../shared/domain/money/money';
import type { PaymentStatus } from '../../../shared/domain/at-ifirma/payment-status';
import type { SalesKind } from '../../../shared/domain/sales/sales-kind';
import type { Result } from '../../../shared/result';
import type { ListReading, SalesListItem } from './accounting-api';
import type { RequestUse } from './request-budget';

/** A row with everything iFirma puts into it (ifirma-api 9.1). What is missing there is empty or null here. */
export type SalesListRow = SalesListItem & {
  readonly dueOn: string | null;
  readonly paidMinor: Minor | null;
  /** iFirma's identifier of the contractor. */
  readonly contractorIdentifier: string;
  /** By e-mail or post; null where the row does not say, or where it is not to be trusted. */
  readonly wasMailed: boolean | null;
  readonly isDraft: boolean;
  readonly ksef: KsefReading;
};

/** Every documented filter. The days are those of issue, both included. */
export type SalesFilter = {
  readonly fromOn: string;
  readonly toOn: string;
  readonly grossFromMinor?: Minor;
  readonly grossToMinor?: Minor;
  readonly contractorIdentifier?: string;
  readonly nip?: string;
  /** iFirma's type name, e.g. `prz_faktura_kraj`. */
  readonly type?: string;
  readonly statuses?: readonly PaymentStatus[];
};

/** Kinds whose documents can be read one by one: of a correction only the PDF can (ifirma-api 9.3). */
export type ReadableKind = Exclude<SalesKind, 'correction'>;

/** With the answer as it came, because it holds more than is understood today. */
export type DocumentReading = { readonly document: DocumentAtIfirma; readonly rawText: string };

/** Sales documents as iFirma has them. A list is complete or an error. */
export interface SalesReading {
  /** The kind that a row's type name stands for, when its documents can be read one by one; null otherwise. */
  kindOfType(type: string): ReadableKind | null;
  /** Whether KSeF takes documents of a row's type; false for one that nobody knows. */
  belongsInKsef(type: string): boolean;
  listSales(filter: SalesFilter, reading?: ListReading): Promise<Result<readonly SalesListRow[], AppError>>;
  listProformas(
    filter: SalesFilter,
    reading?: ListReading,
  ): Promise<Result<readonly SalesListRow[], AppError>>;
  /** The list of one kind. Its rows are documented nowhere: what they lack is empty. */
  listOfKind(
    kind: ReadableKind,
    window: Pick<SalesFilter, 'fromOn' | 'toOn'>,
    use?: RequestUse,
  ): Promise<Result<readonly SalesListRow[], AppError>>;
  /** Rows that may be this document, from the first list that has one; empty when no list has. */
  findAgain(
    kind: ReadableKind,
    window: Pick<SalesFilter, 'fromOn' | 'toOn'>,
    mayBeIt: (row: SalesListRow) => boolean,
  ): Promise<Result<readonly SalesListRow[], AppError>>;
  /** An error never proves that the document is absent (ifirma-api 3.5). */
  readDocument(
    kind: ReadableKind,
    ifirmaId: string,
    use?: RequestUse,
  ): Promise<Result<DocumentReading, AppError>>;
}
