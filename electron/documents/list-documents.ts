import type { z } from 'zod';
import { foldForSearch } from '../../shared/domain/search-fold';
import type { documentListSchema } from '../../shared/ipc/contracts/documents.contract';
import type { DocumentQuery } from '../ports/document-repository';
import type { DocumentDeps } from './document-deps';
import { presentSummary } from './present-document';

export type ListDocumentsInput = Omit<DocumentQuery, 'foldedSearch'> & {
  /** As typed. */
  readonly search: string;
};

export function listDocuments(
  { documents, clock }: Pick<DocumentDeps, 'documents' | 'clock'>,
  { search, ...query }: ListDocumentsInput,
): z.infer<typeof documentListSchema> {
  const { rows, totals } = documents.list({ ...query, foldedSearch: foldForSearch(search) });
  const today = clock.today();
  return {
    rows: rows.map((record) => presentSummary(record, today)),
    totals: { ...totals },
    hasMore: query.offset + rows.length < totals.count,
  };
}
