import type { Page } from 'playwright-core';
import type { AppFolders } from './app-folders.ts';
import type { Control } from './control.ts';
import { originOf } from './find-window.ts';
import type { LaunchedApp } from './launched-app.ts';
import type { WatchedProcess } from './watch-process.ts';

type Parts<C extends Control> = Pick<WatchedProcess, 'output' | 'exited'> & {
  readonly page: Page;
  readonly control: C;
  readonly folders: AppFolders;
};

/** What a test sees of a running program, the same on every target; how it ends is the target's. */
export function describeLaunched<C extends Control>({
  page,
  control,
  folders,
  output,
  exited,
}: Parts<C>): Omit<LaunchedApp, 'close' | 'kill'> & { readonly control: C } {
  return {
    page,
    control,
    origin: originOf(page),
    userDataDir: folders.userData,
    downloadsDir: folders.downloads,
    output,
    exited,
    cspViolations: () => control.read('cspViolations'),
    blockedRequests: async () => [
      ...(await control.read('blockedRequests')),
      ...(await control.refusedAddresses()),
    ],
    rejections: () => control.read('rejections'),
  };
}

/** @returns rejects, with the program's output, when it ends; to race against what it should do first */
export function rejectAtEnd({ exited, output }: Pick<WatchedProcess, 'output' | 'exited'>): Promise<never> {
  const ended = exited.then((state) => {
    throw new Error(`the program ended with ${JSON.stringify(state)}\n${output()}`);
  });
  // Most programs end long after the race.
  ended.catch(() => undefined);
  return ended;
}
