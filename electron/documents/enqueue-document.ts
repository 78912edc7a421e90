import type { AppError } from '../../shared/app-error';
import { nextState, statesBefore } from '../../shared/domain/document/document-lifecycle';
import { findQueueProblems } from '../../shared/domain/document/find-form-problems';
import type { DocumentDetail } from '../../shared/ipc/contracts/documents.contract';
import { err, ok, type Result } from '../../shared/result';
import type { DocumentRecord } from '../ports/repositories/document-repository';
import { completeRecord } from './complete-document';
import type { DocumentDeps, DocumentRef } from './document-deps';
import { getDocument } from './get-document';
import { storeCurrentFacts } from './store-current-facts';

export type EnqueueInput = DocumentRef & {
  /** The user saw the warning about an expense with the same seller, number and date, and goes on. */
  readonly allowDuplicate: boolean;
};

/** Into the queue, with its revision pinned. Checked again here, whatever the page believed. */
export function enqueueDocument(deps: DocumentDeps, input: EnqueueInput): Result<DocumentDetail, AppError> {
  const { documents, unitOfWork, notices } = deps;
  const queued = unitOfWork.transaction((): Result<void, AppError> => {
    const record = documents.find(input.documentId);
    if (record?.deletedAt !== null) return err({ code: 'not_found' });
    if (record.state === 'queued') return ok();
    if (nextState(record.state, 'queued') === null) return err({ code: 'wrong_state', state: record.state });
    const refusal = refuseQueueing(deps, record, input);
    if (refusal !== null) return err(refusal);
    if (record.state === 'draft') {
      const completed = completeRecord(deps, record);
      if (!completed.ok) return completed;
    } else {
      storeCurrentFacts(deps, record, record.content, deps.clock.now());
    }
    return moveToQueue(deps, input.documentId);
  });
  if (!queued.ok) return queued;
  for (const area of ['documents', 'contractors', 'sync', 'limits', 'keys'] as const) notices.changed(area);
  return getDocument(deps, input);
}

function refuseQueueing(deps: DocumentDeps, record: DocumentRecord, input: EnqueueInput): AppError | null {
  const fields = findQueueProblems(record.content, deps.company.profile());
  if (fields.length > 0) return { code: 'invalid_input', fields };
  if (record.kind !== 'expense' || input.allowDuplicate) return null;
  const twinId = deps.documents.findSameExpense(record.documentId, record.facts);
  return twinId === null ? null : { code: 'duplicate_expense', documentId: twinId };
}

function moveToQueue({ documents, clock }: DocumentDeps, documentId: string): Result<void, AppError> {
  const revision = documents.find(documentId)?.revision;
  if (revision === undefined) return err({ code: 'not_found' });
  const at = clock.now();
  const isMoved = documents.move({
    documentId,
    from: statesBefore('queued'),
    to: 'queued',
    at,
    pinnedRevision: revision,
    lastError: null,
  });
  if (!isMoved) throw new Error('document changed inside a transaction');
  documents.appendEvent(documentId, { at, what: 'queued', detail: null });
  return ok();
}
