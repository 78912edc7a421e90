/**
 * @file Starts the built program in Electron, for tests: Playwright drives its window and evaluates in its main
 * process, where before-main.ts stands ready.
 */
import { join } from 'node:path';
import { _electron, type ElectronApplication } from 'playwright-core';
import { endProcessTree } from '../../scripts/suites/end-process-tree.ts';
import { type AppFolders, createAppFolders } from '../program/app-folders.ts';
import { createClosing } from '../program/create-closing.ts';
import { describeLaunched, rejectAtEnd } from '../program/describe-launched.ts';
import { findWindow } from '../program/find-window.ts';
import type { LaunchedApp } from '../program/launched-app.ts';
import type { LaunchOptions } from '../program/launch-options.ts';
import { watchProcess } from '../program/watch-process.ts';
import { bundleBeforeMain } from './bundle-before-main.ts';
import { createControlFromTest } from './control-from-test.ts';
import { describeEnvironment } from './describe-environment.ts';
import { watchPages } from './watch-pages.ts';

/** A folder with a package.json, as `npm start` gives it to Electron. */
const KWIT = join(import.meta.dirname, '../..');

/** @throws with the program's output when it ends before it shows a window */
export async function launchInElectron(options: LaunchOptions = {}): Promise<LaunchedApp> {
  const folders = createAppFolders(options.userDataDir);
  const program = await startElectron(options, folders);
  const child = program.process();
  const watched = watchProcess(child);
  const { exited } = watched;
  const end = () => {
    if (child.pid !== undefined) endProcessTree(child.pid);
  };
  const ended = rejectAtEnd(watched);
  try {
    const pages = await Promise.race([watchPages(program.context()), ended]);
    const control = createControlFromTest(program, pages);
    await Promise.race([
      program.evaluate(() => {
        globalThis.insideProgram.start();
      }),
      ended,
    ]);
    const page = await Promise.race([findWindow(program.context()), ended]);
    await page.emulateMedia({ reducedMotion: options.reducedMotion ?? 'reduce' });
    if (options.windowSize) await page.setViewportSize(options.windowSize);

    return {
      ...describeLaunched({ ...watched, page, control, folders }),
      close: createClosing({
        ...watched,
        control,
        end,
        release: async () => {
          folders.remove();
        },
      }),
      kill: async () => {
        end();
        await exited;
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

async function startElectron(options: LaunchOptions, folders: AppFolders): Promise<ElectronApplication> {
  const beforeMain = await bundleBeforeMain();
  try {
    return await _electron.launch({
      args: ['-r', beforeMain, options.mainScript ?? KWIT],
      env: describeEnvironment(options, folders),
      locale: options.locale ?? 'pl-PL',
      timezoneId: options.timeZone ?? 'Europe/Warsaw',
      colorScheme: options.colorScheme ?? 'light',
      acceptDownloads: false,
    });
  } catch (error) {
    folders.remove();
    throw new Error(`the program ended before it could be driven: ${String(error)}`, { cause: error });
  }
}
