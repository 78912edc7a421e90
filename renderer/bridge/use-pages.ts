import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { AppError } from '../../shared/app-error';
import type { ChannelName } from '../../shared/ipc/contract';
import type { Result } from '../../shared/result';
import { appErrorOf, ChannelFailure } from './channel-failure';

/** As many rows as main gives in one answer (`documents.contract.ts`, `pull.contract.ts`). */
const PAGE = 200;

type Page<Row, Totals> = {
  readonly rows: readonly Row[];
  readonly totals: Totals;
  readonly hasMore: boolean;
};

export type Pages<Row, Totals> = {
  readonly rows: readonly Row[];
  /** Of everything that matches, loaded or not. */
  readonly totals: Totals | null;
  readonly error: AppError | null;
  readonly isLoading: boolean;
  readonly showMore: () => void;
};

/**
 * The rows that match, page by page; asked again from the first when main says that something changed.
 *
 * @param queryKey begins with the channel, as every key does: that is how it is found when its area changes.
 */
export function usePages<Row, Totals>(
  queryKey: readonly [ChannelName, ...(readonly unknown[])],
  read: (range: {
    readonly offset: number;
    readonly limit: number;
  }) => Promise<Result<Page<Row, Totals>, AppError>>,
): Pages<Row, Totals> {
  const pages = useInfiniteQuery({
    queryKey,
    queryFn: async ({ pageParam: offset }) => {
      const answer = await read({ offset, limit: PAGE });
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
