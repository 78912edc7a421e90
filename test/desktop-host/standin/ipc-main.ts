import { EventEmitter } from 'node:events';
import type * as E from 'electron';
import { withMembers } from './with-members.ts';

type Handler = (event: E.IpcMainInvokeEvent, ...args: unknown[]) => unknown;

/** Handlers of `invoke` (https://www.electronjs.org/docs/latest/api/ipc-main). */
export function createIpcMain() {
  const handlers = new Map<string, Handler>();
  const register = (channel: string, handler: Handler) => {
    if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    if (typeof handler !== 'function') {
      throw new TypeError(`Expected handler to be a function, but found type '${typeof handler}'`);
    }
    handlers.set(channel, handler);
  };
  const members = {
    handle: register,
    handleOnce: (channel: string, handler: Handler) => {
      register(channel, (event, ...args) => {
        handlers.delete(channel);
        return handler(event, ...args);
      });
    },
    removeHandler: (channel: string) => {
      handlers.delete(channel);
    },
  } satisfies Pick<typeof E.ipcMain, 'handle' | 'handleOnce' | 'removeHandler'>;
  return {
    ipcMain: withMembers(new EventEmitter(), members),
    findHandler: (channel: string) => handlers.get(channel),
  };
}

export type IpcMainHost = ReturnType<typeof createIpcMain>;
