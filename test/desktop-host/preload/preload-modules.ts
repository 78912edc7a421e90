/**
 * @file What a sandboxed preload finds around it: a closed list of modules and a few polyfilled globals
 * (https://www.electronjs.org/docs/latest/tutorial/sandbox#preload-scripts). Runs in the page.
 */
import type { BridgeEnd } from '../bridge/bridge-end.ts';
import type { createEventEmitterClass } from './event-emitter.ts';
import type { PreloadParameters } from './preload-messages.ts';

type Parts = {
  readonly bridge: BridgeEnd;
  readonly ipcRenderer: object;
  readonly EventEmitter: ReturnType<typeof createEventEmitterClass>;
  readonly parameters: PreloadParameters;
};

export function createPreloadRequire({ bridge, ipcRenderer, EventEmitter }: Parts) {
  const electron = {
    contextBridge: {
      exposeInMainWorld: (key: string, api: unknown) => {
        bridge.expose(key, api);
      },
      executeInMainWorld: refuseMember('contextBridge.executeInMainWorld'),
      exposeInIsolatedWorld: refuseMember('contextBridge.exposeInIsolatedWorld'),
    },
    ipcRenderer,
    ...Object.fromEntries(
      ['webFrame', 'webUtils', 'nativeImage', 'crashReporter'].map((name) => [name, refuseAllMembers(name)]),
    ),
  };
  const timers = { setTimeout, clearTimeout, setInterval, clearInterval, ...createImmediates() };
  const modules: Readonly<Record<string, unknown>> = {
    electron,
    'electron/renderer': electron,
    'electron/common': electron,
    events: Object.assign(EventEmitter, { EventEmitter }),
    timers,
    url: { URL, URLSearchParams },
  };
  return (name: string): unknown => {
    const bare = name.replace(/^node:/, '');
    if (!Object.hasOwn(modules, bare)) throw new Error(`module not found: ${name}`);
    return modules[bare];
  };
}

export function createImmediates() {
  return {
    setImmediate: (callback: (...args: unknown[]) => void, ...args: unknown[]) =>
      setTimeout(callback, 0, ...args),
    clearImmediate: (handle: number) => {
      clearTimeout(handle);
    },
  };
}

export function createPreloadProcess({
  EventEmitter,
  parameters,
}: Pick<Parts, 'EventEmitter' | 'parameters'>) {
  return Object.assign(new EventEmitter(), {
    type: 'renderer',
    sandboxed: true,
    contextIsolated: true,
    platform: parameters.platform,
    arch: parameters.arch,
    versions: parameters.versions,
    env: {},
    argv: [],
    nextTick: (callback: (...args: unknown[]) => void, ...args: unknown[]) => {
      queueMicrotask(() => {
        callback(...args);
      });
    },
  });
}

/** A member that exists in Electron and that this host does not imitate: using it is a fault of the test set-up. */
export function refuseMember(name: string) {
  return () => {
    throw new Error(`${name} is not provided by the desktop host`);
  };
}

export function refuseAllMembers(name: string): object {
  return new Proxy(
    {},
    {
      get: (_target, member) => {
        throw new Error(`${name}.${String(member)} is not provided by the desktop host`);
      },
    },
  );
}

export const PRELOAD_MODULE_SOURCES = [
  createPreloadRequire,
  createImmediates,
  createPreloadProcess,
  refuseMember,
  refuseAllMembers,
] as const;
