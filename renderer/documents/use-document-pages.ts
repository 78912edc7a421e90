import type { ChannelInput } from '../bridge/bridge';
import { useBridge } from '../bridge/bridge-context';
import { useOpenCompanyId } from '../bridge/open-company';
import { usePages } from '../bridge/use-pages';

export type DocumentPagesQuery = Omit<ChannelInput<'documents.list'>, 'offset' | 'limit'>;

/** Documents that match, page by page. */
export function useDocumentPages(query: DocumentPagesQuery) {
  const bridge = useBridge();
  const companyId = useOpenCompanyId();
  return usePages(['documents.list', companyId, query], (range) =>
    bridge.call('documents.list', { ...query, ...range }, companyId),
  );
}
