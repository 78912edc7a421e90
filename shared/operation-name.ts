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
