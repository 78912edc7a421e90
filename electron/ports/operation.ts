import type { ApiKeyName } from '../../shared/app-error';

/**
 * What may be repeated, and how an unknown outcome is settled, is a property of the operation and never of the HTTP
 * method: at iFirma a GET can create an invoice and a PUT can move the month twice (reliability-security 3.2).
 */
export type OperationClass =
  | 'read'
  | 'create_reconcilable'
  | 'create_blind'
  | 'create_keyed'
  | 'relative'
  | 'side_effect'
  | 'full_replace';

/** Reads of one account; they change nothing and may be repeated. */
export type ReadOperation =
  | 'month.read'
  | 'limit.read'
  | 'sales.list'
  | 'proforma.list'
  | 'document.listOfType'
  | 'document.read'
  | 'document.readXml'
  | 'document.readPdf'
  | 'document.readPdfVariant'
  | 'correction.readPdf'
  | 'rachunek.listOfType'
  | 'rachunek.read'
  | 'rachunek.readXml'
  | 'rachunek.readPdf'
  | 'rachunek.readPdfVariant'
  | 'contractor.search'
  | 'contractor.read'
  | 'contractor.list'
  | 'dictionary.vatRates';

/** Everything that changes the user's books, sends something, or moves the month. Names are stored: never rename one. */
export const WRITE_OPERATIONS = [
  'invoice.create',
  'mailOrderInvoice.create',
  'currencyInvoice.create',
  'wdtInvoice.create',
  'goodsExportInvoice.create',
  'serviceAbroadInvoice.create',
  'euServiceInvoice.create',
  'receiptInvoice.create',
  'cashMethodInvoice.create',
  'ossInvoice.create',
  'iossInvoice.create',
  'proforma.create',
  'exportProforma.create',
  'proforma.toInvoice',
  'correction.create',
  'rachunek.create',
  'expense.createGoods',
  'expense.createCost',
  'expense.createOther',
  'expense.createPhone',
  'document.sendByMail',
  'rachunek.sendByMail',
  'document.sendToKsef',
  'correction.sendToKsef',
  'payment.register',
  'contractor.add',
  'contractor.replace',
  'contractor.addParty',
  'month.step',
] as const;
export type WriteOperation = (typeof WRITE_OPERATIONS)[number];

export type OperationName = ReadOperation | WriteOperation;

export function isWriteOperation(operation: string): operation is WriteOperation {
  return WRITE_OPERATIONS.some((name) => name === operation);
}

/** How much a later read can tell about a write whose answer was lost (ifirma-api 13.2). */
export type Certainty = 'sure' | 'weak' | 'none';

/** What the engine, the forecast of the limit and the documentation have to know of an operation. */
export type OperationFacts = {
  readonly class: OperationClass;
  readonly keyName: ApiKeyName;
  /** One call of it, in requests of the user's quota. */
  readonly requests: 1;
  /** Reads that belong to it when all goes well: what a plan counts on top. */
  readonly followUpRequests: number;
  /** `unknown` where iFirma says "issued documents" and leaves it at that (ifirma-api 5.1): counted to be safe. */
  readonly countsAgainstDocumentLimit: 'yes' | 'no' | 'unknown';
  /** What an acceptance has to carry. `none`: `Kod` 0 is all that is documented. */
  readonly answersWith: 'identifier' | 'contractor_identifier' | 'none';
  /** The reads that tell afterwards whether it happened. */
  readonly verifiedBy: { readonly reads: readonly ReadOperation[]; readonly certainty: Certainty };
};
