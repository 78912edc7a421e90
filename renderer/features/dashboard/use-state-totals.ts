import type { DocumentKind, DocumentState } from '../../../shared/domain/document/document';
import { useChannelQuery } from '../../bridge/use-channel-query';

/** How many documents are in these states, and their gross sum; undefined until known. */
export function useStateTotals(kind: DocumentKind, states: readonly DocumentState[]) {
  const { data } = useChannelQuery(
    'documents.list',
    { kind, states: [...states], search: '', inBin: false, offset: 0, limit: 1 },
    { keepsPrevious: true },
  );
  return data?.totals;
}
