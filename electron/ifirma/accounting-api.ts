import type { AccountingApi } from '../ports/ifirma/accounting-api';
import { DOCUMENT_PATHS } from './document-paths';
import { listSales } from './list-sales';
import { daysInMonthOf } from './month-days';
import { factsOf, pathOf } from './operations';
import { proveKey } from './prove-key';
import { readAccountingMonth } from './resources/accounting-month';
import { readDocumentLimit } from './resources/document-limit';
import { readInvoiceDocument } from './resources/invoice-document';
import { prepareVatExpense } from './resources/vat-expense';
import { createSalesWrites } from './sales-writes';
import type { Wire } from './wire';

/** iFirma as the use cases and the sending engine see it. */
export function createAccountingApi(wire: Wire, preview: AccountingApi['previewRequest']): AccountingApi {
  const { read, write, dialect } = wire;
  const issuing = createSalesWrites(wire);
  return {
    facts: (operation) => factsOf(operation, dialect),
    daysInMonthOf: (kind) => daysInMonthOf(kind, dialect),
    readAccountingMonth: () =>
      read({ operation: 'month.read', path: pathOf('month.read'), read: readAccountingMonth }),
    readDocumentLimit: () =>
      read({ operation: 'limit.read', path: pathOf('limit.read'), read: readDocumentLimit }),
    listSalesDocuments: (fromOn, toOn, reading) => listSales(wire, 'sales.list', { fromOn, toOn }, reading),
    readInvoice: (ifirmaId, use = 'normal') =>
      read({
        operation: 'document.read',
        path: pathOf('document.read', { path: DOCUMENT_PATHS.domestic.path, ifirmaId }),
        read: (members) => readInvoiceDocument(members, ifirmaId, dialect),
        use,
      }),
    prepareInvoice: (invoice) => issuing.prepareDocument({ kind: 'domestic', ...invoice }),
    prepareExpense: (expense) => prepareVatExpense(expense, dialect),
    previewRequest: preview,
    write,
    proveKey: (keyName) => proveKey(read, keyName),
  };
}
