import { EventEmitter } from 'node:events';
import { join } from 'node:path';
import type * as E from 'electron';
import type { HostOptions } from '../host-options.ts';
import type { SingleInstance } from '../instance/single-instance.ts';
import type { AppLifecycle } from './app-lifecycle.ts';
import { createCommandLine } from './command-line.ts';
import type { ProgramInfo } from './program-info.ts';
import { withMembers } from './with-members.ts';

type Parts = {
  readonly emitter: EventEmitter;
  readonly lifecycle: AppLifecycle;
  readonly program: ProgramInfo;
  readonly options: HostOptions;
  readonly openInstance: (userData: string) => SingleInstance;
};

/** The `app` module (https://www.electronjs.org/docs/latest/api/app), as far as Kwit uses it. */
export function createApp({ emitter, lifecycle, program, options, openInstance }: Parts) {
  const commandLine = createCommandLine(process.argv.slice(2));
  const overrides = new Map<string, string>();
  let { name } = program;
  let instance: SingleInstance | null = null;

  /** The name may change until the folder is first asked for, so nothing is computed ahead. */
  const findUserData = () =>
    overrides.get('userData') ??
    (commandLine.getSwitchValue('user-data-dir') || join(program.systemPaths['appData'] ?? '', name));
  const findInUserData = (key: string): string | undefined => {
    if (key === 'userData' || key === 'sessionData') return findUserData();
    if (key === 'logs') return join(findUserData(), 'logs');
    return key === 'crashDumps' ? join(findUserData(), 'Crashpad') : undefined;
  };
  const getPath = (key: string): string => {
    const path = overrides.get(key) ?? findInUserData(key) ?? program.systemPaths[key];
    if (path === undefined) throw new Error(`Failed to get '${key}' path`);
    return path;
  };
  const currentInstance = () => (instance ??= openInstance(getPath('userData')));

  const members = {
    commandLine,
    isPackaged: false,
    get name() {
      return name;
    },
    set name(value: string) {
      name = value;
    },
    getName: () => name,
    setName: (value: string) => {
      name = value;
    },
    getVersion: () => program.version,
    getAppPath: () => program.appPath,
    getPath: (key: Parameters<typeof E.app.getPath>[0]) => getPath(key),
    setPath: (key: string, path: string) => {
      getPath(key);
      overrides.set(key, path);
    },
    setAppLogsPath: (path?: string) => {
      overrides.set('logs', path ?? join(getPath('userData'), 'logs'));
    },
    getLocale: () => (lifecycle.isReady() ? options.locale : ''),
    getSystemLocale: () => options.locale,
    getPreferredSystemLanguages: () => [options.locale],
    isReady: () => lifecycle.isReady(),
    whenReady: () => lifecycle.whenReady(),
    quit: () => {
      lifecycle.quit();
    },
    exit: (code?: number) => {
      lifecycle.exit(code);
    },
    focus: () => undefined,
    isHidden: () => false,
    enableSandbox: () => {
      lifecycle.assertNotReady('app.enableSandbox()');
    },
    disableHardwareAcceleration: () => {
      lifecycle.assertNotReady('app.disableHardwareAcceleration()');
    },
    requestSingleInstanceLock: (additionalData?: Record<string, unknown>) =>
      currentInstance().request(additionalData ?? null),
    hasSingleInstanceLock: () => currentInstance().isHeld(),
    releaseSingleInstanceLock: () => {
      currentInstance().release();
    },
    setAppUserModelId: () => undefined,
    setAboutPanelOptions: () => undefined,
  } satisfies Pick<
    typeof E.app,
    | 'name'
    | 'isPackaged'
    | 'getName'
    | 'setName'
    | 'getVersion'
    | 'getAppPath'
    | 'getPath'
    | 'setPath'
    | 'setAppLogsPath'
    | 'getLocale'
    | 'getSystemLocale'
    | 'getPreferredSystemLanguages'
    | 'isReady'
    | 'whenReady'
    | 'quit'
    | 'exit'
    | 'focus'
    | 'isHidden'
    | 'enableSandbox'
    | 'disableHardwareAcceleration'
    | 'requestSingleInstanceLock'
    | 'hasSingleInstanceLock'
    | 'releaseSingleInstanceLock'
    | 'setAppUserModelId'
    | 'setAboutPanelOptions'
  > & { commandLine: Partial<typeof E.app.commandLine> };
  return withMembers(emitter, members);
}
