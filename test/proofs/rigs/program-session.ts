import { launchWithoutPage, type PagelessApp } from '../../desktop-host/launch-without-page';
import { type ChannelCalls, openChannelCalls } from '../../program/channel-calls';

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

/** One start of the built program, spoken to over its channels; a call throws when the program is gone. */
export type ProgramSession = ChannelCalls & { readonly app: PagelessApp };

/** Starts the program; the company that was open last is open. */
export async function startProgram({ mainScript, ...options }: ProgramOptions): Promise<ProgramSession> {
  const app = await launchWithoutPage({
    ...options,
    ...(mainScript === null ? {} : { mainScript }),
  });
  return { app, ...(await openChannelCalls(app.control.invoke)) };
}
