import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useBridge } from '../../bridge/bridge-context';
import { appErrorOf, ChannelFailure } from '../../bridge/channel-failure';
import { useOpenCompanyId } from '../../bridge/open-company';

const PAGE = 200;

/** Documents from iFirma that match, page by page; asked again from the first when something was fetched. */
export function usePulledSales(search: string) {
  const bridge = useBridge();
  const companyId = useOpenCompanyId();
  const query = { search, issuedIn: null };
  const pages = useInfiniteQuery({
    // Begins with the channel, as every key does: that is how it is found when its area changes.
    queryKey: ['pull.sales', companyId, query],
    queryFn: async ({ pageParam: offset }) => {
      const answer = await bridge.call('pull.sales', { ...query, offset, limit: PAGE }, companyId);
      if (!answer.ok) throw new ChannelFailure(answer.error);
      return answer.value;
    },
    initialPageParam: 0,
    getNextPageParam: (last, all) => (last.hasMore ? all.flatMap(({ rows }) => rows).length : undefined),
    placeholderData: keepPreviousData,
  });
  return {
    rows: pages.data?.pages.flatMap(({ rows }) => rows) ?? [],
    totals: pages.data?.pages[0]?.totals ?? [],
    error: pages.error === null ? null : appErrorOf(pages.error),
    isLoading: pages.isLoading,
    showMore: () => {
      if (pages.hasNextPage && !pages.isFetching) void pages.fetchNextPage();
    },
  };
}
