/**
 * @file Starts the built program in the desktop host without Chromium: for proofs that start and kill it thousands of
 * times and speak to it over its channels, as its page would.
 */
import { createAppFolders } from '../program/app-folders.ts';
import { rejectAtEnd } from '../program/describe-launched.ts';
import type { ExitState } from '../program/watch-process.ts';
import { type AppProcessOptions, KWIT_MAIN, spawnAppProcess } from './launch/app-process.ts';
import { createControlClient, type HostControl } from './launch/control-client.ts';
import { describeHome, describeHost, describeKeychain } from './launch/describe-host.ts';
import type { HostLaunchOptions } from './launch/host-launch-options.ts';

export type PagelessApp = {
  readonly control: HostControl;
  readonly pid: number;
  readonly output: () => string;
  readonly exited: Promise<ExitState>;
  /** SIGKILL, and waits until it is gone. */
  readonly kill: () => Promise<void>;
};

export type PagelessOptions = Pick<
  HostLaunchOptions,
  'mainScript' | 'ifirmaPort' | 'caFile' | 'startAt' | 'env'
> & { readonly userDataDir: string } & Pick<AppProcessOptions, 'runner'>;

/** @throws with the program's output when it ends before it is ready */
export async function launchWithoutPage(options: PagelessOptions): Promise<PagelessApp> {
  const folders = createAppFolders(options.userDataDir);
  const { child, output, exited, isRunning } = spawnAppProcess({
    mainScript: options.mainScript ?? KWIT_MAIN,
    args: [`--user-data-dir=${folders.userData}`],
    env: {
      ...describeHome(folders),
      ...describeKeychain('absent'),
      ...(options.caFile === undefined ? {} : { NODE_EXTRA_CA_CERTS: options.caFile }),
      TZ: 'Europe/Warsaw',
      LANG: 'pl_PL.UTF-8',
      ...options.env,
    },
    host: { ...describeHost(options), hasPage: false },
    ...(options.runner && { runner: options.runner }),
  });
  const { control, hello } = createControlClient(child);
  const gone = exited.finally(folders.remove);
  await Promise.race([hello, rejectAtEnd({ exited: gone, output })]);
  return {
    control,
    pid: child.pid ?? 0,
    output,
    exited: gone,
    kill: async () => {
      if (isRunning()) child.kill('SIGKILL');
      await gone;
    },
  };
}
