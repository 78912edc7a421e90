import type { z } from 'zod';
import type { DocumentKind, DocumentState } from '../../shared/domain/document';
import { foldForSearch } from '../../shared/domain/search-fold';
import type { documentListSchema } from '../../shared/ipc/contracts/documents.contract';
import type { DocumentDeps } from './document-deps';
import { presentSummary } from './present-document';

export type ListDocumentsInput = {
  readonly kind: DocumentKind;
  readonly search: string;
  readonly states: readonly DocumentState[];
  readonly inBin: boolean;
  readonly offset: number;
  readonly limit: number;
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
