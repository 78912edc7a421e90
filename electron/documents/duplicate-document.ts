import type { AppError } from '../../shared/app-error';
import { duplicateForm } from '../../shared/domain/document/duplicate-form';
import type { DocumentDetail } from '../../shared/ipc/contracts/documents.contract';
import { err, type Result } from '../../shared/result';
import { insertDraft } from './create-draft';
import type { DocumentDeps, DocumentRef } from './document-deps';

/** "Wystaw podobną": a new draft like this one (F-05). It is kept even when nothing is typed into it. */
export function duplicateDocument(deps: DocumentDeps, ref: DocumentRef): Result<DocumentDetail, AppError> {
  const record = deps.documents.find(ref.documentId);
  if (record === null) return err({ code: 'not_found' });
  const content = duplicateForm(record.content, deps.company.profile(), deps.clock.today(), deps.ids);
  return insertDraft(deps, content, { isTouched: true });
}
