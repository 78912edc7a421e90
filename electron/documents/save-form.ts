import { isDeepStrictEqual } from 'node:util';
import type { AppError } from '../../shared/app-error';
import type { DocumentForm } from '../../shared/domain/document/document-form';
import { nextState, statesBefore } from '../../shared/domain/document/document-lifecycle';
import { summariseDocument } from '../../shared/domain/document/summarise-document';
import type { DocumentSummary } from '../../shared/ipc/contracts/documents.contract';
import { err, ok, type Result } from '../../shared/result';
import type { DocumentRecord } from '../ports/repositories/document-repository';
import type { DocumentDeps } from './document-deps';
import { presentSummary } from './present-document';

export type SaveFormInput = {
  readonly documentId: string;
  readonly baseRevision: number;
  readonly content: DocumentForm;
};

/**
 * Stores a form as typed, complete or not. Each change is a new revision; a change to a queued document cancels
 * its place in the queue, so that what goes out is never edited on the way.
 */
export function saveForm(
  deps: DocumentDeps,
  input: SaveFormInput,
): Result<{ readonly summary: DocumentSummary }, AppError> {
  const { documents, company, clock, notices, unitOfWork } = deps;
  const saved = unitOfWork.transaction((): Result<DocumentRecord, AppError> => {
    const record = documents.find(input.documentId);
    const refusal = refuseSave(record, input);
    if (record === null || refusal !== null) return err(refusal ?? { code: 'not_found' });
    // Leaving a field that was only looked at changes nothing, least of all a place in the queue.
    if (isDeepStrictEqual(record.content, input.content)) return ok(record);

    const at = clock.now();
    const isSaved = documents.saveContent({
      documentId: input.documentId,
      baseRevision: input.baseRevision,
      content: input.content,
      facts: summariseDocument(input.content, company.profile()),
      from: statesBefore('edited'),
      to: 'draft',
      at,
    });
    if (!isSaved) return err({ code: 'stale_revision' });
    // Typing on in a draft is no news; leaving another state is.
    if (record.state !== 'draft')
      documents.appendEvent(input.documentId, { at, what: 'edited', detail: null });
    const after = documents.find(input.documentId);
    return after === null ? err({ code: 'not_found' }) : ok(after);
  });
  if (!saved.ok) return saved;
  notices.changed('documents');
  return ok({ summary: presentSummary(saved.value, clock.today()) });
}

function refuseSave(record: DocumentRecord | null, input: SaveFormInput): AppError | null {
  if (record?.deletedAt !== null || record.kind !== input.content.kind) {
    return { code: 'not_found' };
  }
  if (nextState(record.state, 'edited') === null) return { code: 'wrong_state', state: record.state };
  return record.revision === input.baseRevision ? null : { code: 'stale_revision' };
}
