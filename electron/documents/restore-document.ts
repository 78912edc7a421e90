import type { AppError } from '../../shared/app-error';
import type { DocumentDetail } from '../../shared/ipc/contracts/documents.contract';
import { err, type Result } from '../../shared/result';
import type { DocumentDeps, DocumentRef } from './document-deps';
import { getDocument } from './get-document';

/** Out of the bin, as it was. */
export function restoreDocument(
  deps: Pick<DocumentDeps, 'documents' | 'clock' | 'notices'>,
  ref: DocumentRef,
): Result<DocumentDetail, AppError> {
  if (deps.documents.find(ref.documentId) === null) return err({ code: 'not_found' });
  deps.documents.setDeleted(ref.documentId, null);
  deps.notices.changed('documents');
  return getDocument(deps, ref);
}
