import type { AppError } from '../../shared/app-error';
import { nextState, statesBefore } from '../../shared/domain/document/document-lifecycle';
import { findFormProblems } from '../../shared/domain/document/find-form-problems';
import type { DocumentDetail } from '../../shared/ipc/contracts/documents.contract';
import { err, ok, type Result } from '../../shared/result';
import type { DocumentRecord } from '../ports/repositories/document-repository';
import type { DocumentDeps, DocumentRef } from './document-deps';
import { getDocument } from './get-document';
import { rememberParty } from './remember-party';

/** Draft to ready: every field is checked, and the other party is remembered and offered next time. */
export function completeDocument(deps: DocumentDeps, ref: DocumentRef): Result<DocumentDetail, AppError> {
  const { documents, unitOfWork, notices } = deps;
  const completed = unitOfWork.transaction((): Result<void, AppError> => {
    const record = documents.find(ref.documentId);
    if (record?.deletedAt !== null) return err({ code: 'not_found' });
    if (record.state === 'ready') return ok();
    return completeRecord(deps, record);
  });
  if (!completed.ok) return completed;
  notices.changed('documents');
  notices.changed('contractors');
  return getDocument(deps, ref);
}

/** Runs inside a transaction. */
export function completeRecord(deps: DocumentDeps, record: DocumentRecord): Result<void, AppError> {
  const { documents, company, clock } = deps;
  const to = nextState(record.state, 'completed');
  if (to === null) return err({ code: 'wrong_state', state: record.state });
  const fields = findFormProblems(record.content, company.profile());
  if (fields.length > 0) return err({ code: 'invalid_input', fields });

  const at = clock.now();
  rememberParty(deps, record, at);
  const isMoved = documents.move({
    documentId: record.documentId,
    from: statesBefore('completed'),
    to,
    at,
    lastError: null,
  });
  if (!isMoved) return err({ code: 'wrong_state', state: record.state });
  documents.appendEvent(record.documentId, { at, what: 'completed', detail: null });
  return ok();
}
