import type { DocumentForm } from '../../shared/ipc/contracts/documents.contract';
import type { PlanItem } from '../../shared/ipc/contracts/sync.contract';
import { withIssueDate } from '../../shared/domain/invoice-form-dates';
import { summariseDocument } from '../../shared/domain/summarise-document';
import type { SyncContext } from './sync-deps';

export type Pinned = { readonly content: DocumentForm; readonly revision: number };

/**
 * The revision that goes out: the queued one, or a new one with the issue date that the user confirmed in the
 * plan. Null when the document changed meanwhile. Runs inside a transaction.
 */
export function pinConfirmedDate(
  context: SyncContext,
  item: PlanItem,
  issuedOn: string,
  at: string,
): Pinned | null {
  const { documents } = context;
  const record = documents.find(item.documentId);
  if (record?.state !== 'queued' || record.revision !== item.revision || record.deletedAt !== null)
    return null;
  if (record.content.kind !== 'invoice' || record.content.form.issuedOn.trim() === issuedOn) {
    return { content: record.content, revision: record.revision };
  }
  const content: DocumentForm = { kind: 'invoice', form: withIssueDate(record.content.form, issuedOn) };
  const isSaved = documents.saveContent({
    documentId: item.documentId,
    baseRevision: record.revision,
    content,
    facts: summariseDocument(content, context.company.profile()),
    from: ['queued'],
    to: 'queued',
    at,
  });
  const revision = documents.find(item.documentId)?.revision;
  if (!isSaved || revision === undefined) return null;
  documents.move({
    documentId: item.documentId,
    from: ['queued'],
    to: 'queued',
    at,
    pinnedRevision: revision,
  });
  documents.appendEvent(item.documentId, { at, what: 'edited', detail: issuedOn });
  return { content, revision };
}
