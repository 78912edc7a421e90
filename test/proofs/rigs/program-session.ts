import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { createBridge, type ChannelInput } from '../../../renderer/bridge/bridge';
import type { PreloadApi } from '../../../renderer/bridge/preload-api';
import type { AppContract, ChannelName } from '../../../shared/ipc/contract';
import type { ChannelOutput } from '../../../shared/ipc/define';
import type { Result } from '../../../shared/result';
import type { AppError } from '../../../shared/app-error';
import { ROOT } from '../frame/source-patch';
import { launchWithoutPage, type PagelessApp } from '../../desktop-host/launch-without-page';

export type ProgramOptions = {
  readonly userDataDir: string;
  readonly ifirmaPort: number;
  readonly caFile: string;
  readonly startAt: string;
  /** Another build than Kwit's own. */
  readonly mainScript: string | null;
  /** A command that runs the program, such as `strace -D`. */
  readonly runner?: readonly string[];
};

/** Kwit's answer that it does not do what it was asked to. */
export class Refused extends Error {
  override readonly name = 'Refused';
}

type Answer<N extends ChannelName> = Result<ChannelOutput<AppContract[N]>, AppError>;

/** One start of the built program, spoken to over its IPC channels as its page would. */
export type ProgramSession = {
  readonly app: PagelessApp;
  readonly companyId: string;
  /** @throws when the program is gone */
  readonly ask: <N extends ChannelName>(channel: N, input: ChannelInput<N>) => Promise<Answer<N>>;
  /** @throws also when Kwit refuses */
  readonly call: <N extends ChannelName>(
    channel: N,
    input: ChannelInput<N>,
  ) => Promise<ChannelOutput<AppContract[N]>>;
};

/** Starts the program; the company that was open last is open. */
export async function startProgram({ mainScript, ...options }: ProgramOptions): Promise<ProgramSession> {
  const app = await launchWithoutPage({
    ...options,
    ...(mainScript === null ? {} : { mainScript }),
    // A third of a start is compiling.
    env: { NODE_COMPILE_CACHE: join(ROOT, 'out', 'compile-cache') },
  });
  let companyId: string | null = null;
  const bridge = createBridge({
    preload: preloadOver(app),
    createCommandId: () => randomBytes(16).toString('base64url'),
    checksAnswers: false,
  });
  const ask: ProgramSession['ask'] = (channel, input) => bridge.call(channel, input, companyId);
  const call: ProgramSession['call'] = async (channel, input) => {
    const answer = await ask(channel, input);
    if (!answer.ok) throw new Refused(`${channel}: ${JSON.stringify(answer.error)}`);
    return answer.value;
  };
  ({ openCompanyId: companyId } = await call('app.status', {}));
  return { app, ask, call, companyId: companyId ?? '' };
}

function preloadOver({ control }: PagelessApp): PreloadApi {
  const invoke = new Proxy(
    {},
    { get: (_target, channel) => (input: unknown) => control.invoke(String(channel), input) },
  );
  // Every member is made on access, as in the preload; notices go nowhere without a page.
  return { invoke, subscribe: {} } as PreloadApi;
}
