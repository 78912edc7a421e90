/**
 * @file Starts the built program in the desktop host, for tests. The program is a process of its own that can be
 * killed for real; the test gets a Playwright page of its window and a control for what lies outside the page.
 */
import { chromium, type Page } from 'playwright-core';
import type { CspViolation } from './preload/preload-messages.ts';
import { createAppFolders, describeEnvironment } from './launch/app-folders.ts';
import { describeHost, describeKeychain, findWindow } from './launch/describe-host.ts';
import { type ExitState, KWIT_MAIN, spawnAppProcess } from './launch/app-process.ts';
import { type Control, createControlClient } from './launch/control-client.ts';
import { assertNothingWentWrong } from './launch/assert-nothing-went-wrong.ts';
import type { LaunchOptions } from './launch/launch-options.ts';
import { waitUntilGone } from './launch/wait-until-gone.ts';

export type LaunchedApp = {
  readonly page: Page;
  readonly control: Control;
  readonly userDataDir: string;
  readonly downloadsDir: string;
  readonly pid: number;
  /** Everything the program printed so far. */
  readonly output: () => string;
  readonly exited: Promise<ExitState>;
  readonly cspViolations: () => Promise<readonly CspViolation[]>;
  readonly blockedRequests: () => Promise<readonly string[]>;
  readonly rejections: () => Promise<readonly { readonly channel: string; readonly message: string }[]>;
  /**
   * Quits as a person does and waits for the end of the process.
   * @throws when the run saw a CSP violation, a foreign request, a rejected call or an uncaught error, unless told
   */
  readonly close: (options?: { readonly expectProblems?: boolean }) => Promise<ExitState>;
  /** SIGKILL. Resolves when Chromium has ended as well, by its closed pipe. */
  readonly kill: () => Promise<void>;
};

const CLOSE_TIMEOUT_MS = 15_000;

/** @throws with the program's output when it ends before it shows a window */
export async function launchApp(options: LaunchOptions = {}): Promise<LaunchedApp> {
  const folders = createAppFolders(options.userDataDir);
  const { child, output, exited } = spawnAppProcess({
    mainScript: options.mainScript ?? KWIT_MAIN,
    args: [`--user-data-dir=${folders.userData}`, ...(options.args ?? [])],
    env: {
      ...describeEnvironment(folders),
      ...describeKeychain(options.keychain ?? 'inherited'),
      ...(options.caFile === undefined ? {} : { NODE_EXTRA_CA_CERTS: options.caFile }),
      TZ: options.timeZone ?? 'Europe/Warsaw',
      LANG: 'pl_PL.UTF-8',
      ...options.env,
    },
    host: describeHost(options),
  });
  const { control, hello } = createControlClient(child);
  const ended = exited.then((state) => {
    throw new Error(`the program ended with ${JSON.stringify(state)}\n${output()}`);
  });
  ended.catch(() => undefined);
  try {
    const browser = await chromium.connect(await Promise.race([hello, ended]));
    const [context] = browser.contexts();
    if (!context) throw new Error('the host shares no browser context');
    const page = await Promise.race([findWindow(context), ended]);
    const disconnect = () => browser.close().catch(() => undefined);

    return {
      page,
      control,
      userDataDir: folders.userData,
      downloadsDir: folders.downloads,
      pid: child.pid ?? 0,
      output,
      exited,
      cspViolations: () => control.read('cspViolations'),
      blockedRequests: async () => [
        ...(await control.read('blockedRequests')),
        ...(await control.refusedAddresses()),
      ],
      rejections: () => control.read('rejections'),
      close: async ({ expectProblems = false } = {}) => {
        if (!expectProblems && child.exitCode === null) await assertNothingWentWrong(control, output);
        if (child.connected) await control.quit().catch(() => undefined);
        const timer = setTimeout(() => child.kill('SIGKILL'), CLOSE_TIMEOUT_MS);
        const state = await exited;
        clearTimeout(timer);
        await disconnect();
        folders.remove();
        if (state.signal === 'SIGKILL') throw new Error(`the program did not quit\n${output()}`);
        return state;
      },
      kill: async () => {
        child.kill('SIGKILL');
        await exited;
        await waitUntilGone(folders.root);
        folders.remove();
      },
    };
  } catch (error) {
    child.kill('SIGKILL');
    await exited;
    folders.remove();
    throw error;
  }
}
