import type { AppFolders } from '../program/app-folders.ts';
import { DEFAULT_START, type LaunchOptions } from '../program/launch-options.ts';
import { type ElectronOptions, OPTIONS_VARIABLE } from './electron-options.ts';

/** Variables of the test run that would change Node, Electron or Kwit. */
const OWN_OF_THE_RUN = /^(?:NODE_|ELECTRON_|KWIT_|VITEST|PLAYWRIGHT_)/u;

/**
 * The environment of a program in Electron: the person's own, because Windows and macOS find their services by it,
 * without what belongs to the test run.
 */
export function describeEnvironment(
  { ifirmaPort, registerPorts, caFile, startAt = DEFAULT_START, keychain, timeZone }: LaunchOptions,
  { userData, downloads }: AppFolders,
  environment: NodeJS.ProcessEnv = process.env,
): Record<string, string> {
  const inherited = Object.entries(environment).flatMap(([name, value]) =>
    value === undefined || OWN_OF_THE_RUN.test(name) ? [] : [[name, value] as const],
  );
  const options: ElectronOptions = {
    userDataDir: userData,
    downloadsDir: downloads,
    ifirmaPort: ifirmaPort ?? null,
    registerPorts: registerPorts ?? {},
    startAt,
    hasKeychain: keychain !== 'absent',
  };
  return {
    ...Object.fromEntries(inherited),
    ...(caFile === undefined ? {} : { NODE_EXTRA_CA_CERTS: caFile }),
    TZ: timeZone ?? 'Europe/Warsaw',
    [OPTIONS_VARIABLE]: JSON.stringify(options),
  };
}
