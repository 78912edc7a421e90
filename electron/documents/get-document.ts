import type { AppError } from '../../shared/app-error';
import type { DocumentDetail } from '../../shared/ipc/contracts/documents.contract';
import { err, ok, type Result } from '../../shared/result';
import type { DocumentDeps, DocumentRef } from './document-deps';
import { presentDetail } from './present-document';

export function getDocument(
  { documents, clock }: Pick<DocumentDeps, 'documents' | 'clock'>,
  { documentId }: DocumentRef,
): Result<DocumentDetail, AppError> {
  const record = documents.find(documentId);
  return record === null ? err({ code: 'not_found' }) : ok(presentDetail(documents, record, clock.today()));
}
