import { useBridge } from '../../bridge/bridge-context';
import { useOpenCompanyId } from '../../bridge/open-company';
import { usePages } from '../../bridge/use-pages';

/** Documents from iFirma that match, page by page. */
export function usePulledSales(search: string) {
  const bridge = useBridge();
  const companyId = useOpenCompanyId();
  const query = { search, issuedIn: null };
  return usePages(['pull.sales', companyId, query], (range) =>
    bridge.call('pull.sales', { ...query, ...range }, companyId),
  );
}
