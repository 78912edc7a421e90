import type { z } from 'zod';
import { appErrorSchema, type AppError } from '../../shared/app-error';
import { type AppContract, channelOf, type ChannelName } from '../../shared/ipc/contract';
import type { ChannelOutput } from '../../shared/ipc/define';
import { appEvents, type AppEvents, type EventName } from '../../shared/ipc/events';
import { err, ok, type Result } from '../../shared/result';
import type { PreloadApi } from './preload-api';

export type ChannelInput<N extends ChannelName> = z.input<AppContract[N]['input']>;
export type ChannelAnswer<N extends ChannelName> = Result<ChannelOutput<AppContract[N]>, AppError>;

/** The page's only way to main. Never throws for an expected failure: the answer is a `Result`. */
export type Bridge = {
  /** `companyId` is needed by channels of a company and ignored by the others. */
  readonly call: <N extends ChannelName>(
    channel: N,
    input: ChannelInput<N>,
    companyId: string | null,
  ) => Promise<ChannelAnswer<N>>;
  readonly subscribe: <E extends EventName>(
    event: E,
    subscriber: (payload: AppEvents[E]) => void,
  ) => () => void;
};

export type BridgeParts = {
  readonly preload: PreloadApi;
  readonly createCommandId: () => string;
  /** Checks what main answers. For development: main has validated it already. */
  readonly checksAnswers: boolean;
};

export function createBridge({ preload, createCommandId, checksAnswers }: BridgeParts): Bridge {
  return {
    call: async <N extends ChannelName>(channel: N, input: ChannelInput<N>, companyId: string | null) => {
      const { scope, kind, output } = channelOf(channel);
      const answer = await preload.invoke[channel]({
        ...input,
        ...(scope === 'company' && { companyId }),
        ...(kind === 'command' && { commandId: createCommandId() }),
      });
      const result = readAnswer(answer);
      if (result.ok && checksAnswers) output.parse(result.value);
      // Main has put this value through the channel's output schema, which is what the type says; `never` fits it
      // without the compiler's comparing the outputs of all channels, which takes seconds.
      return result as Result<never, AppError>;
    },
    subscribe: (event, subscriber) =>
      preload.subscribe[event]((payload) => {
        // Notices are small, so they are always checked; a wrong one is a bug and shows at once.
        const notice = appEvents[event].parse(payload);
        // The schema of this event's own name gave it.
        subscriber(notice as AppEvents[typeof event]);
      }),
  };
}

function readAnswer(answer: unknown): Result<unknown, AppError> {
  if (typeof answer !== 'object' || answer === null || !('ok' in answer)) {
    throw new Error('main answered with something that is no result');
  }
  if (answer.ok === true) return ok('value' in answer ? answer.value : undefined);
  return err(appErrorSchema.parse('error' in answer ? answer.error : undefined));
}
