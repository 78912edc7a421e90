import { isDeepStrictEqual } from 'node:util';
import type { DocumentForm } from '../../../shared/domain/document/document-form';
import { withIssueDate } from '../../../shared/domain/invoice/invoice-form-dates';
import { summariseDocument } from '../../../shared/domain/document/summarise-document';
import type { PlanItem } from '../../../shared/ipc/contracts/sync.contract';
import type { SyncContext } from '../sync-deps';

export type Pinned = { readonly content: DocumentForm; readonly revision: number };

/**
 * The revision that goes out: the queued one, or a new one with the issue date that the user confirmed in the
 * plan. Null when the document changed meanwhile. Runs inside a transaction.
 */
export function pinConfirmed(
  context: SyncContext,
  item: Pick<PlanItem, 'documentId' | 'revision'>,
  issuedOn: string,
  at: string,
): Pinned | null {
  const { documents } = context;
  const { documentId } = item;
  const record = documents.find(documentId);
  if (record?.state !== 'queued' || record.revision !== item.revision) return null;

  const content = withConfirmedDate(record.content, issuedOn);
  const facts = summariseDocument(content, context.company.profile());
  if (isDeepStrictEqual([content, facts], [record.content, record.facts])) {
    return { content, revision: record.revision };
  }
  const isSaved = documents.saveContent({
    documentId,
    baseRevision: record.revision,
    content,
    facts,
    from: ['queued'],
    to: 'queued',
    at,
  });
  const revision = documents.find(documentId)?.revision;
  if (!isSaved || revision === undefined) return null;
  documents.move({ documentId, from: ['queued'], to: 'queued', at, pinnedRevision: revision });
  documents.appendEvent(documentId, { at, what: 'edited', detail: issuedOn });
  return { content, revision };
}

/** An expense goes out with the day that stands on it. */
export function withConfirmedDate(content: DocumentForm, issuedOn: string): DocumentForm {
  if (content.kind !== 'invoice' || content.form.issuedOn.trim() === issuedOn) return content;
  return { kind: 'invoice', form: withIssueDate(content.form, issuedOn) };
}
