/** @file The one place that decides where a test runs Kwit. Tests see a page and a control, never the target. */
import { launchInHost } from '../desktop-host/launch-in-host.ts';
import { launchInElectron } from '../electron-target/launch-in-electron.ts';
import { chooseTestTarget, TARGET_VARIABLE } from './choose-target.ts';
import type { LaunchedApp } from './launched-app.ts';
import type { LaunchOptions } from './launch-options.ts';

/** @throws with the program's output when it ends before it shows a window */
export function launchApp(options: LaunchOptions = {}): Promise<LaunchedApp> {
  const target = chooseTestTarget(process.platform, process.env[TARGET_VARIABLE]);
  return target === 'electron' ? launchInElectron(options) : launchInHost(options);
}
