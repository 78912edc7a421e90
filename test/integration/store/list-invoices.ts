import type {
  DocumentQuery,
  DocumentRepository,
} from '../../../electron/ports/repositories/document-repository';

/** Everything that is not in the bin, unless said otherwise. */
export const listInvoices = (documents: DocumentRepository, overrides: Partial<DocumentQuery> = {}) =>
  documents.list({
    kind: 'invoice',
    foldedSearch: '',
    states: [],
    inBin: false,
    offset: 0,
    limit: 50,
    ...overrides,
  });
export const idsOf = (listed: ReturnType<DocumentRepository['list']>) =>
  listed.rows.map((row) => row.documentId);
