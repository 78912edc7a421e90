import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { AppError } from '../../shared/app-error';
import type { AppContract } from '../../shared/ipc/contract';
import type { ChannelOutput } from '../../shared/ipc/define';
import type { ChannelInput } from '../bridge/bridge';
import { useBridge } from '../bridge/bridge-context';
import { appErrorOf, ChannelFailure } from '../bridge/channel-failure';
import { useOpenCompanyId } from '../bridge/open-company';

type DocumentPage = ChannelOutput<AppContract['documents.list']>;
export type DocumentPagesQuery = Omit<ChannelInput<'documents.list'>, 'offset' | 'limit'>;

/** As many rows as main gives in one answer (`documents.contract.ts`). */
const PAGE = 200;

export type DocumentPages = {
  readonly rows: DocumentPage['rows'];
  /** Of everything that matches, loaded or not. */
  readonly totals: DocumentPage['totals'] | null;
  readonly error: AppError | null;
  readonly isLoading: boolean;
  readonly showMore: () => void;
};

/** The rows that match, page by page; asked again from the first when main says that documents changed. */
export function useDocumentPages(query: DocumentPagesQuery): DocumentPages {
  const bridge = useBridge();
  const companyId = useOpenCompanyId();
  const pages = useInfiniteQuery({
    // Begins with the channel, as every key does: that is how it is found when its area changes.
    queryKey: ['documents.list', companyId, query],
    queryFn: async ({ pageParam: offset }) => {
      const answer = await bridge.call('documents.list', { ...query, offset, limit: PAGE }, companyId);
      if (!answer.ok) throw new ChannelFailure(answer.error);
      return answer.value;
    },
    initialPageParam: 0,
    getNextPageParam: (last, all) => (last.hasMore ? all.flatMap(({ rows }) => rows).length : undefined),
    placeholderData: keepPreviousData,
  });
  return {
    rows: pages.data?.pages.flatMap(({ rows }) => rows) ?? [],
    totals: pages.data?.pages[0]?.totals ?? null,
    error: pages.error === null ? null : appErrorOf(pages.error),
    isLoading: pages.isLoading,
    showMore: () => {
      if (pages.hasNextPage && !pages.isFetching) void pages.fetchNextPage();
    },
  };
}
