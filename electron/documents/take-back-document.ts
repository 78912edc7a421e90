import type { AppError } from '../../shared/app-error';
import { nextState, statesBefore } from '../../shared/domain/document/document-lifecycle';
import type { DocumentDetail } from '../../shared/ipc/contracts/documents.contract';
import { err, type Result } from '../../shared/result';
import type { DocumentDeps, DocumentRef } from './document-deps';
import { getDocument } from './get-document';

/** Out of the queue, unchanged. */
export function takeBackDocument(deps: DocumentDeps, ref: DocumentRef): Result<DocumentDetail, AppError> {
  const { documents, unitOfWork, clock, notices } = deps;
  const record = documents.find(ref.documentId);
  if (record === null) return err({ code: 'not_found' });
  const to = nextState(record.state, 'taken_back');
  const at = clock.now();
  const isMoved = unitOfWork.transaction(() => {
    if (to === null) return false;
    const from = statesBefore('taken_back');
    if (!documents.move({ documentId: ref.documentId, from, to, at, lastError: null })) return false;
    documents.appendEvent(ref.documentId, { at, what: 'taken_back', detail: null });
    return true;
  });
  if (!isMoved) return err({ code: 'wrong_state', state: record.state });
  for (const area of ['documents', 'sync', 'limits', 'keys'] as const) notices.changed(area);
  return getDocument(deps, ref);
}
