import type { OperationName } from '../../ports/ifirma/operation';
import { ONE_ANSWER, type Operation } from './operation';

const CREATE = {
  class: 'create_reconcilable',
  method: 'POST',
  keyName: 'faktura',
  requests: 1,
  // Number and totals as iFirma has them.
  followUpRequests: 1,
  countsAgainstDocumentLimit: 'yes',
  answersWith: 'identifier',
  verifiedBy: { reads: ['sales.list', 'document.read'], certainty: 'sure' },
  maxResponseBytes: ONE_ANSWER,
} as const;

const CREATE_PROFORMA = {
  ...CREATE,
  // "Issued documents" may or may not mean them (ifirma-api 5.1).
  countsAgainstDocumentLimit: 'unknown',
  verifiedBy: { reads: ['proforma.list', 'document.read'], certainty: 'sure' },
} as const;

/** Everything that issues a sales document. */
export const SALES_OPERATIONS = {
  'invoice.create': { ...CREATE, path: 'fakturakraj.json', indexRows: [4] },
  'mailOrderInvoice.create': { ...CREATE, path: 'fakturawysylka.json', indexRows: [5] },
  'currencyInvoice.create': { ...CREATE, path: 'fakturawaluta.json', indexRows: [6] },
  'wdtInvoice.create': { ...CREATE, path: 'fakturawdt.json', indexRows: [7] },
  'goodsExportInvoice.create': { ...CREATE, path: 'fakturaeksporttowarow.json', indexRows: [8] },
  'serviceAbroadInvoice.create': { ...CREATE, path: 'fakturaeksportuslug.json', indexRows: [9] },
  'euServiceInvoice.create': { ...CREATE, path: 'fakturaeksportuslugue.json', indexRows: [10] },
  'receiptInvoice.create': { ...CREATE, path: 'fakturaparagon.json', indexRows: [11] },
  'cashMethodInvoice.create': { ...CREATE, path: 'fakturametodakasowa.json', indexRows: [12] },
  'ossInvoice.create': { ...CREATE, path: 'fakturaoss.json', indexRows: [13] },
  'iossInvoice.create': { ...CREATE, path: 'fakturaioss.json', indexRows: [14] },
  'proforma.create': { ...CREATE_PROFORMA, path: 'fakturaproformakraj.json', indexRows: [15] },
  'exportProforma.create': { ...CREATE_PROFORMA, path: 'fakturaproformaeksport.json', indexRows: [16] },
  'proforma.toInvoice': {
    ...CREATE,
    // A GET that creates an invoice (ifirma-api 7.17).
    method: 'GET',
    path: 'fakturaproformakraj/add/{number}.json',
    verifiedBy: { reads: ['sales.list', 'document.read'], certainty: 'weak' },
    indexRows: [17],
  },
  'correction.create': {
    ...CREATE,
    // Blind until the name of its type in iFirma's lists is known (reliability-security 3.2).
    class: 'create_blind',
    path: 'fakturakraj/korekta/{ifirmaId}.json',
    // Only its PDF can be read.
    followUpRequests: 0,
    countsAgainstDocumentLimit: 'unknown',
    verifiedBy: { reads: ['sales.list', 'correction.readPdf'], certainty: 'weak' },
    indexRows: [18],
  },
  'rachunek.create': {
    ...CREATE,
    path: 'rachunekkraj.json',
    keyName: 'rachunek',
    verifiedBy: { reads: ['sales.list', 'rachunek.listOfType', 'rachunek.read'], certainty: 'sure' },
    indexRows: [19],
  },
} as const satisfies Partial<Record<OperationName, Operation>>;
