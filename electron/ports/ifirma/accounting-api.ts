import type { ApiKeyName, AppError } from '../../../shared/app-error';
import type { Expense } from '../../../shared/domain/expense/expense';
import type { Invoice } from '../../../shared/domain/invoice/invoice';
import type { LineAtIfirma } from '../../../shared/domain/at-ifirma/line-at-ifirma';
import type { Minor } from '../../../shared/domain/money/money';
import type { SalesKind } from '../../../shared/domain/sales/sales-kind';
import type { Result } from '../../../shared/result';
import type { TransportOutcome } from './ifirma-transport';
import type { OperationFacts, OperationName, WriteOperation } from './operation';
import type { RequestUse } from './request-budget';
import type { RequestPreview } from './request-preview';

export type AccountingMonth = { readonly year: number; readonly month: number };
/** A day that a document bears. */
export type DatedDay = 'issued' | 'sold' | 'received';
export type DocumentLimit = { readonly granted: number; readonly used: number };

/** One row of iFirma's list of sales documents. */
export type SalesListItem = {
  readonly ifirmaId: string;
  readonly number: string;
  /** iFirma's type name, e.g. `prz_faktura_kraj`. */
  readonly type: string;
  readonly issuedOn: string;
  readonly partyName: string;
  readonly partyNip: string;
  readonly grossMinor: Minor;
  readonly currency: string;
};

/** A sales document as iFirma holds it. */
export type InvoiceAtIfirma = {
  readonly ifirmaId: string;
  readonly number: string;
  readonly issuedOn: string;
  readonly soldOn: string;
  readonly partyName: string;
  readonly partyNip: string;
  readonly lines: readonly LineAtIfirma[];
  readonly priceBasis: 'net' | 'gross';
  readonly ksefNumber: string | null;
};

/** The body of a write as it will be stored, signed and sent, with its address. */
export type PreparedWrite = {
  readonly operation: WriteOperation;
  readonly path: string;
  readonly body: Uint8Array;
};

/** A parsed envelope, or why there is none. `kod` is null when absent or of the wrong type. */
export type WireEnvelope = {
  readonly kod: number | null;
  /** True only for an integer in the JSON: a write is accepted only then. */
  readonly kodIsInteger: boolean;
  readonly text: string;
  /** The text has words that point to an exceeded limit (ifirma-api 5.4). */
  readonly mayMeanLimit: boolean;
  readonly identifier: string | null;
};

/** What came back of a write, unjudged: `sync/attempts/classify-outcome.ts` decides what it means. */
export type WriteReply =
  | { readonly kind: 'not_attempted'; readonly error: AppError }
  | Extract<TransportOutcome, { kind: 'not_sent' | 'broken' }>
  | { readonly kind: 'answered'; readonly httpStatus: number; readonly envelope: WireEnvelope | null };

/** How a list is read. */
export type ListReading = {
  /** Whose part of the request budget it takes; `normal` when left out. */
  readonly use?: RequestUse;
  /**
   * Whether something is concluded from what is missing in it: then a list of several pages has to be the same twice in
   * a row, and fails as `list_keeps_changing` when it does not come to rest.
   */
  readonly isSteady?: boolean;
};

/** iFirma, for the use cases and the sending engine. Reads retry inside; a write is one request, ever. */
export interface AccountingApi {
  /** What the table of operations says about one. */
  facts(operation: OperationName): OperationFacts;
  /** Which days of such a document have to lie in the accounting month (ifirma-api 6.3). */
  daysInMonthOf(kind: SalesKind | 'expense'): readonly DatedDay[];
  readAccountingMonth(): Promise<Result<AccountingMonth, AppError>>;
  readDocumentLimit(): Promise<Result<DocumentLimit, AppError>>;
  /** All pages of sales documents issued from `fromOn` to `toOn`, both included; fails unless complete. */
  listSalesDocuments(
    fromOn: string,
    toOn: string,
    reading?: ListReading,
  ): Promise<Result<readonly SalesListItem[], AppError>>;
  readInvoice(ifirmaId: string, use?: RequestUse): Promise<Result<InvoiceAtIfirma, AppError>>;
  prepareInvoice(invoice: Invoice): PreparedWrite;
  prepareExpense(expense: Expense): PreparedWrite;
  /** The request that `write` would send, with a mask in place of its signature. Signs and sends nothing. */
  previewRequest(prepared: PreparedWrite): RequestPreview;
  /** Sends stored bytes. One connection, one request; never repeated here. */
  write(prepared: PreparedWrite): Promise<WriteReply>;
  /** The harmless read that proves a key; `check_not_possible` for `wydatek`. */
  proveKey(keyName: ApiKeyName): Promise<Result<{ readonly operation: string }, AppError>>;
}
