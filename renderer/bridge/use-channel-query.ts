import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { AppError } from '../../shared/app-error';
import type { AppContract, ChannelName } from '../../shared/ipc/contract';
import type { ChannelOutput } from '../../shared/ipc/define';
import type { ChannelInput } from './bridge';
import { useBridge } from './bridge-context';
import { appErrorOf, ChannelFailure } from './channel-failure';
import { useOpenCompanyId } from './open-company';

/** The channels that only read. */
export type QueryName = {
  [N in ChannelName]: AppContract[N]['kind'] extends 'query' ? N : never;
}[ChannelName];

export type ChannelQuery<N extends QueryName> = {
  /** Undefined until the first answer; while a new input is asked, the old answer with `keepsPrevious`. */
  readonly data: ChannelOutput<AppContract[N]> | undefined;
  readonly error: AppError | null;
  readonly isLoading: boolean;
  /** The data belong to an earlier input. */
  readonly isStale: boolean;
  readonly refetch: () => void;
};

type QueryOptions = {
  readonly isEnabled?: boolean;
  /** Lists keep their rows while the next search is answered. */
  readonly keepsPrevious?: boolean;
};

/** Asks main and keeps the answer fresh: it is asked again when main says that its area changed. */
export function useChannelQuery<N extends QueryName>(
  channel: N,
  input: ChannelInput<N>,
  { isEnabled = true, keepsPrevious = false }: QueryOptions = {},
): ChannelQuery<N> {
  const bridge = useBridge();
  const companyId = useOpenCompanyId();
  const query = useQuery({
    queryKey: [channel, companyId, input],
    queryFn: async () => {
      const answer = await bridge.call(channel, input, companyId);
      if (!answer.ok) throw new ChannelFailure(answer.error);
      return answer.value;
    },
    enabled: isEnabled,
    ...(keepsPrevious && { placeholderData: keepPreviousData }),
  });
  return {
    data: query.data,
    error: query.error === null ? null : appErrorOf(query.error),
    isLoading: query.isLoading,
    isStale: query.isPlaceholderData,
    refetch: () => {
      void query.refetch();
    },
  };
}
