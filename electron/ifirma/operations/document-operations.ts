import type { OperationName } from '../../ports/ifirma/operation';
import { ONE_ANSWER, ONE_FILE, ONE_LIST, type Operation, READ } from './operation';

const READ_WITH_FAKTURA = { ...READ, keyName: 'faktura' } as const;
const READ_WITH_RACHUNEK = { ...READ, keyName: 'rachunek' } as const;

/** Something that reaches somebody else: doing it twice is seen by others. */
const SIDE_EFFECT = {
  class: 'side_effect',
  method: 'POST',
  keyName: 'faktura',
  requests: 1,
  followUpRequests: 0,
  countsAgainstDocumentLimit: 'no',
  answersWith: 'none',
  maxResponseBytes: ONE_ANSWER,
} as const;

// The list says that a document was sent, not how often (ifirma-api 13.2).
const SEND_BY_MAIL = {
  ...SIDE_EFFECT,
  verifiedBy: { reads: ['sales.list'], certainty: 'weak' },
} as const;

const SEND_TO_KSEF = { ...SIDE_EFFECT, followUpRequests: 1 } as const;

/**
 * What can be done with documents that iFirma has. `{path}` is the address of the kind, `{rachunek}` that of a kind of
 * rachunek: `document-paths.ts`.
 */
export const DOCUMENT_OPERATIONS = {
  'sales.list': { ...READ_WITH_FAKTURA, path: 'faktury.json', maxResponseBytes: ONE_LIST, indexRows: [24] },
  'proforma.list': {
    ...READ_WITH_FAKTURA,
    path: 'proformy.json',
    maxResponseBytes: ONE_LIST,
    indexRows: [25],
  },
  'document.listOfType': {
    ...READ_WITH_FAKTURA,
    path: '{path}/list.json',
    maxResponseBytes: ONE_LIST,
    indexRows: [26],
  },
  'document.read': {
    ...READ_WITH_FAKTURA,
    path: '{path}/{ifirmaId}.json',
    maxResponseBytes: ONE_ANSWER,
    indexRows: [27],
  },
  'document.readXml': {
    ...READ_WITH_FAKTURA,
    path: '{path}/{ifirmaId}.xml',
    accepts: 'application/xml',
    maxResponseBytes: ONE_LIST,
    indexRows: [28],
  },
  'document.readPdf': {
    ...READ_WITH_FAKTURA,
    path: '{path}/{ifirmaId}.pdf',
    accepts: 'application/pdf',
    maxResponseBytes: ONE_FILE,
    indexRows: [29],
  },
  'document.readPdfVariant': {
    ...READ_WITH_FAKTURA,
    path: '{path}/{ifirmaId}.pdf.{variant}',
    accepts: 'application/pdf',
    maxResponseBytes: ONE_FILE,
    indexRows: [29],
  },
  'correction.readPdf': {
    ...READ_WITH_FAKTURA,
    path: 'fakturakraj/korekta/{ifirmaId}.pdf',
    accepts: 'application/pdf',
    maxResponseBytes: ONE_FILE,
    indexRows: [30],
  },
  'rachunek.listOfType': {
    ...READ_WITH_RACHUNEK,
    path: '{rachunek}/list.json',
    maxResponseBytes: ONE_LIST,
    indexRows: [26],
  },
  'rachunek.read': {
    ...READ_WITH_RACHUNEK,
    path: '{rachunek}/{ifirmaId}.json',
    maxResponseBytes: ONE_ANSWER,
    indexRows: [27],
  },
  'rachunek.readXml': {
    ...READ_WITH_RACHUNEK,
    path: '{rachunek}/{ifirmaId}.xml',
    accepts: 'application/xml',
    maxResponseBytes: ONE_LIST,
    indexRows: [28],
  },
  'rachunek.readPdf': {
    ...READ_WITH_RACHUNEK,
    path: '{rachunek}/{ifirmaId}.pdf',
    accepts: 'application/pdf',
    maxResponseBytes: ONE_FILE,
    indexRows: [29],
  },
  'rachunek.readPdfVariant': {
    ...READ_WITH_RACHUNEK,
    path: '{rachunek}/{ifirmaId}.pdf.{variant}',
    accepts: 'application/pdf',
    maxResponseBytes: ONE_FILE,
    indexRows: [29],
  },
  'document.sendByMail': { ...SEND_BY_MAIL, path: '{path}/send/{ifirmaId}.json', indexRows: [31] },
  'rachunek.sendByMail': {
    ...SEND_BY_MAIL,
    path: 'rachunekkraj/send/{ifirmaId}.json',
    keyName: 'rachunek',
    indexRows: [32],
  },
  'document.sendToKsef': {
    ...SEND_TO_KSEF,
    path: '{path}/ksef/send/{ifirmaId}.json',
    verifiedBy: { reads: ['document.read', 'sales.list'], certainty: 'weak' },
    indexRows: [33],
  },
  'correction.sendToKsef': {
    ...SEND_TO_KSEF,
    path: 'fakturakraj/korekta/ksef/send/{ifirmaId}.json',
    followUpRequests: 0,
    verifiedBy: { reads: ['sales.list'], certainty: 'weak' },
    indexRows: [34],
  },
  'payment.register': {
    // It adds to what was paid before, as far as is known (ifirma-api 9.6).
    class: 'relative',
    method: 'POST',
    path: 'faktury/wplaty/{type}/{number}.json',
    keyName: 'faktura',
    requests: 1,
    followUpRequests: 1,
    countsAgainstDocumentLimit: 'no',
    answersWith: 'none',
    verifiedBy: { reads: ['document.read', 'sales.list'], certainty: 'sure' },
    maxResponseBytes: ONE_ANSWER,
    indexRows: [35],
  },
} as const satisfies Partial<Record<OperationName, Operation>>;
