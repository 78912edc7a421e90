import type { AttemptRecord } from '../../ports/repositories/attempt-repository';
import type { WriteOperation } from '../../ports/ifirma/operation';
import type { AttemptSubject } from './attempt-subject';
import { CONTRACTOR } from './contractor-subject';
import { DOCUMENT } from './document-subject';
import { KSEF } from './ksef-subject';
import { MONTH_STEP } from './month-step-subject';
import { ROW_ONLY } from './row-only';

/** What each write is about. A new operation does not compile without an answer. */
const SUBJECTS: Readonly<Record<WriteOperation, AttemptSubject>> = {
  'invoice.create': DOCUMENT,
  'mailOrderInvoice.create': DOCUMENT,
  'currencyInvoice.create': DOCUMENT,
  'wdtInvoice.create': DOCUMENT,
  'goodsExportInvoice.create': DOCUMENT,
  'serviceAbroadInvoice.create': DOCUMENT,
  'euServiceInvoice.create': DOCUMENT,
  'receiptInvoice.create': DOCUMENT,
  'cashMethodInvoice.create': DOCUMENT,
  'ossInvoice.create': DOCUMENT,
  'iossInvoice.create': DOCUMENT,
  'proforma.create': DOCUMENT,
  'exportProforma.create': DOCUMENT,
  'proforma.toInvoice': DOCUMENT,
  'correction.create': DOCUMENT,
  'rachunek.create': DOCUMENT,
  'expense.createGoods': DOCUMENT,
  'expense.createCost': DOCUMENT,
  'expense.createOther': DOCUMENT,
  'expense.createPhone': DOCUMENT,
  'document.sendByMail': ROW_ONLY,
  'rachunek.sendByMail': ROW_ONLY,
  'document.sendToKsef': KSEF,
  'correction.sendToKsef': KSEF,
  'payment.register': ROW_ONLY,
  'contractor.add': CONTRACTOR,
  'contractor.replace': CONTRACTOR,
  'contractor.addParty': ROW_ONLY,
  'month.step': MONTH_STEP,
};

export function subjectOf({ prepared }: Pick<AttemptRecord, 'prepared'>): AttemptSubject {
  return SUBJECTS[prepared.operation];
}

/** Whether this attempt tried to create its document, and so decides the document's state. */
export function createsDocument(attempt: Pick<AttemptRecord, 'prepared'>): boolean {
  return subjectOf(attempt) === DOCUMENT;
}
