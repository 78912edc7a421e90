import type { AppError } from '../../shared/app-error';
import { err, ok, type Result } from '../../shared/result';
import type { DocumentDeps, DocumentRef } from './document-deps';

/** Drops a new draft that nobody typed into. Anything else stays. */
export function discardIfUntouched(
  { documents, notices }: Pick<DocumentDeps, 'documents' | 'notices'>,
  { documentId }: DocumentRef,
): Result<{ readonly discarded: boolean }, AppError> {
  const record = documents.find(documentId);
  if (record === null) return err({ code: 'not_found' });
  if (record.isTouched || record.state !== 'draft') return ok({ discarded: false });
  documents.deleteForever(documentId);
  notices.changed('documents');
  return ok({ discarded: true });
}
