import { isDeepStrictEqual } from 'node:util';
import type { DocumentForm } from '../../shared/domain/document/document-form';
import { summariseDocument } from '../../shared/domain/document/summarise-document';
import type { DocumentRecord } from '../ports/repositories/document-repository';
import type { DocumentDeps } from './document-deps';

/**
 * Stores a content that Kwit itself changed, or the figures of an unchanged one that the company's data now make
 * different (its VAT status, for instance): what is queued shows the amounts that will be sent. A new revision
 * only when something differs; the state stays. Runs inside a transaction.
 */
export function storeCurrentFacts(
  { documents, company }: DocumentDeps,
  record: DocumentRecord,
  content: DocumentForm,
  at: string,
): void {
  const facts = summariseDocument(content, company.profile());
  if (isDeepStrictEqual([content, facts], [record.content, record.facts])) return;
  const isSaved = documents.saveContent({
    documentId: record.documentId,
    baseRevision: record.revision,
    content,
    facts,
    from: [record.state],
    to: record.state,
    at,
  });
  if (!isSaved) throw new Error('document changed inside a transaction');
}
