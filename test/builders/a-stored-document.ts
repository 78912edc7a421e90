import type { ExpenseForm } from '../../shared/domain/expense/expense-form';
import type { InvoiceForm } from '../../shared/domain/invoice/invoice-form';
import type { DocumentForm } from '../../shared/domain/document/document-form';
import { summariseDocument } from '../../shared/domain/document/summarise-document';
import { aCompanyProfile } from './a-company-profile';
import { anExpenseForm } from './an-expense-form';
import { anInvoiceForm } from './an-invoice-form';

export const NOON = '2026-11-23T11:00:00.000Z';

/** What `DocumentRepository.insert` takes, with the facts that the form really has. */
export function anInvoiceToStore(documentId: string, overrides: Partial<InvoiceForm> = {}) {
  return toStore(documentId, { kind: 'invoice', form: anInvoiceForm(overrides) });
}

export function anExpenseToStore(documentId: string, overrides: Partial<ExpenseForm> = {}) {
  return toStore(documentId, { kind: 'expense', form: anExpenseForm(overrides) });
}

function toStore(documentId: string, content: DocumentForm) {
  return {
    documentId,
    content,
    facts: summariseDocument(content, aCompanyProfile()),
    at: NOON,
    isTouched: true,
  };
}
