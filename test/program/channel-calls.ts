import { randomBytes } from 'node:crypto';
import { createBridge, type ChannelInput } from '../../renderer/bridge/bridge';
import type { PreloadApi } from '../../renderer/bridge/preload-api';
import type { AppError } from '../../shared/app-error';
import type { AppContract, ChannelName } from '../../shared/ipc/contract';
import type { ChannelOutput } from '../../shared/ipc/define';
import type { Result } from '../../shared/result';

type Output<N extends ChannelName> = ChannelOutput<AppContract[N]>;

/** The program spoken to over its channels, as its page would, for the company that is open. */
export type ChannelCalls = {
  readonly companyId: string;
  readonly ask: <N extends ChannelName>(
    channel: N,
    input: ChannelInput<N>,
  ) => Promise<Result<Output<N>, AppError>>;
  /** @throws Refused */
  readonly call: <N extends ChannelName>(channel: N, input: ChannelInput<N>) => Promise<Output<N>>;
};

/** Kwit's answer that it does not do what it was asked to. */
export class Refused extends Error {
  override readonly name = 'Refused';
}

/** @param invoke - gives a message to the program as the page's preload does */
export async function openChannelCalls(
  invoke: (channel: string, input: unknown) => Promise<unknown>,
): Promise<ChannelCalls> {
  let companyId: string | null = null;
  const bridge = createBridge({
    preload: preloadOver(invoke),
    createCommandId: () => randomBytes(16).toString('base64url'),
    checksAnswers: false,
  });
  const ask: ChannelCalls['ask'] = (channel, input) => bridge.call(channel, input, companyId);
  const call: ChannelCalls['call'] = async (channel, input) => {
    const answer = await ask(channel, input);
    if (!answer.ok) throw new Refused(`${channel}: ${JSON.stringify(answer.error)}`);
    return answer.value;
  };
  ({ openCompanyId: companyId } = await call('app.status', {}));
  return { companyId: companyId ?? '', ask, call };
}

function preloadOver(invoke: (channel: string, input: unknown) => Promise<unknown>): PreloadApi {
  const members = new Proxy(
    {},
    { get: (_target, channel) => (input: unknown) => invoke(String(channel), input) },
  );
  // Every member is made on access, as in the preload; notices go to the page alone.
  return { invoke: members, subscribe: {} } as PreloadApi;
}
