import type { AppError } from '../../shared/app-error';
import type { DocumentKind } from '../../shared/domain/document/document';
import type { DocumentForm } from '../../shared/domain/document/document-form';
import { newExpenseForm } from '../../shared/domain/expense/new-expense-form';
import { newInvoiceForm } from '../../shared/domain/invoice/new-invoice-form';
import { summariseDocument } from '../../shared/domain/document/summarise-document';
import type { DocumentDetail } from '../../shared/ipc/contracts/documents.contract';
import type { Result } from '../../shared/result';
import type { DocumentDeps } from './document-deps';
import { getDocument } from './get-document';

/** A new draft with the company's defaults; dropped again when nobody types into it. */
export function createDraft(
  deps: DocumentDeps,
  { kind }: { readonly kind: DocumentKind },
): Result<DocumentDetail, AppError> {
  const profile = deps.company.profile();
  const content: DocumentForm =
    kind === 'invoice'
      ? { kind, form: newInvoiceForm(profile, deps.clock.today(), deps.ids) }
      : { kind, form: newExpenseForm(profile) };
  return insertDraft(deps, content, { isTouched: false });
}

export function insertDraft(
  deps: DocumentDeps,
  content: DocumentForm,
  { isTouched }: { readonly isTouched: boolean },
): Result<DocumentDetail, AppError> {
  const { documents, company, clock, ids, notices, unitOfWork } = deps;
  const documentId = ids.newId();
  const at = clock.now();
  unitOfWork.transaction(() => {
    const facts = summariseDocument(content, company.profile());
    documents.insert({ documentId, content, facts, at, isTouched });
    documents.appendEvent(documentId, { at, what: 'created', detail: null });
  });
  notices.changed('documents');
  return getDocument(deps, { documentId });
}
