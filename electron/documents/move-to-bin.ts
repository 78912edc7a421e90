import type { AppError } from '../../shared/app-error';
import { canMoveToBin } from '../../shared/domain/document/document-lifecycle';
import { err, ok, type Result } from '../../shared/result';
import type { DocumentDeps, DocumentRef } from './document-deps';

/** Into the bin, from where it can be restored. A queued document is taken back first. */
export function moveToBin(
  { documents, clock, notices }: Pick<DocumentDeps, 'documents' | 'clock' | 'notices'>,
  { documentId }: DocumentRef,
): Result<null, AppError> {
  const record = documents.find(documentId);
  if (record === null) return err({ code: 'not_found' });
  if (!canMoveToBin(record.state)) return err({ code: 'wrong_state', state: record.state });
  if (record.deletedAt === null) documents.setDeleted(documentId, clock.now());
  notices.changed('documents');
  return ok(null);
}
