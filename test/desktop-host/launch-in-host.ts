/**
 * @file Starts the built program in the desktop host. The program is a process of its own that can be killed for
 * real; the test gets a Playwright page of its window and a control for what lies outside the page.
 */
import { chromium } from 'playwright-core';
import { createAppFolders } from '../program/app-folders.ts';
import { createClosing } from '../program/create-closing.ts';
import { describeLaunched, rejectAtEnd } from '../program/describe-launched.ts';
import { findWindow } from '../program/find-window.ts';
import type { LaunchedApp } from '../program/launched-app.ts';
import { spawnAppProcess, KWIT_MAIN } from './launch/app-process.ts';
import { createControlClient, type HostControl } from './launch/control-client.ts';
import { describeHome, describeHost, describeKeychain } from './launch/describe-host.ts';
import type { HostLaunchOptions } from './launch/host-launch-options.ts';
import { waitUntilGone } from './launch/wait-until-gone.ts';

/** A program in the host can be asked for more than one in Electron. */
export type HostApp = LaunchedApp & { readonly control: HostControl; readonly pid: number };

/** @throws with the program's output when it ends before it shows a window */
export async function launchInHost(options: HostLaunchOptions = {}): Promise<HostApp> {
  const folders = createAppFolders(options.userDataDir);
  const { child, ...program } = spawnAppProcess({
    mainScript: options.mainScript ?? KWIT_MAIN,
    args: [`--user-data-dir=${folders.userData}`, ...(options.args ?? [])],
    env: {
      ...describeHome(folders),
      ...describeKeychain(options.keychain ?? 'inherited'),
      ...(options.caFile === undefined ? {} : { NODE_EXTRA_CA_CERTS: options.caFile }),
      TZ: options.timeZone ?? 'Europe/Warsaw',
      LANG: 'pl_PL.UTF-8',
      ...options.env,
    },
    host: describeHost(options),
  });
  const { exited } = program;
  const { control, hello } = createControlClient(child);
  const ended = rejectAtEnd(program);
  const end = () => child.kill('SIGKILL');
  try {
    const browser = await chromium.connect(await Promise.race([hello, ended]));
    const [context] = browser.contexts();
    if (!context) throw new Error('the host shares no browser context');
    const page = await Promise.race([findWindow(context), ended]);

    return {
      ...describeLaunched({ ...program, page, control, folders }),
      pid: child.pid ?? 0,
      close: createClosing({
        ...program,
        control,
        end,
        release: async () => {
          await browser.close().catch(() => undefined);
          folders.remove();
        },
      }),
      kill: async () => {
        end();
        await exited;
        // By its closed pipe alone.
        await waitUntilGone(folders.root);
        folders.remove();
      },
    };
  } catch (error) {
    end();
    await exited;
    folders.remove();
    throw error;
  }
}
