import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { AppError } from '../../shared/app-error';
import type { AppContract, ChannelName } from '../../shared/ipc/contract';
import type { ChannelOutput } from '../../shared/ipc/define';
import { err } from '../../shared/result';
import type { ChannelAnswer, ChannelInput } from './bridge';
import { useBridge } from './bridge-context';
import { appErrorOf } from './channel-failure';
import { areasAfterCommand, bringsOtherDatabase, forgetOldDatabase, invalidateAreas } from './changed-areas';
import { useOpenCompanyId } from './open-company';

/** The channels that change something. */
export type CommandName = {
  [N in ChannelName]: AppContract[N]['kind'] extends 'command' ? N : never;
}[ChannelName];

export type ChannelCommand<N extends CommandName> = {
  /** Gives the answer to the caller; never rejects. */
  readonly run: (input: ChannelInput<N>) => Promise<ChannelAnswer<N>>;
  readonly isRunning: boolean;
  /** Why the last run failed, until the next one or `forget`. */
  readonly error: AppError | null;
  /** What the last run answered when it went well, until the next one or `forget`. */
  readonly lastAnswer: ChannelOutput<AppContract[N]> | null;
  readonly forget: () => void;
};

/** One press, one command: queries of the areas it touches are asked again when it is done. */
export function useChannelCommand<N extends CommandName>(channel: N): ChannelCommand<N> {
  const bridge = useBridge();
  const companyId = useOpenCompanyId();
  const queryClient = useQueryClient();

  const { mutateAsync, isPending, data, reset } = useMutation({
    // What was sent is forgotten with the form that sent it: it may have been a key.
    gcTime: 0,
    mutationFn: async (input: ChannelInput<N>): Promise<ChannelAnswer<N>> => {
      try {
        return await bridge.call(channel, input, companyId);
      } catch (failure) {
        return err(appErrorOf(failure));
      }
    },
    onSuccess: (answer) =>
      answer.ok && bringsOtherDatabase(channel)
        ? forgetOldDatabase(queryClient)
        : invalidateAreas(queryClient, areasAfterCommand(channel)),
  });

  return {
    run: useCallback((input: ChannelInput<N>) => mutateAsync(input), [mutateAsync]),
    isRunning: isPending,
    error: data?.ok === false ? data.error : null,
    lastAnswer: data?.ok === true ? data.value : null,
    forget: reset,
  };
}
