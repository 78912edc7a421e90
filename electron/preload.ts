/**
 * @file Runs sandboxed before the page. Turns the one list of channels into named functions and passes an
 * event's payload, never the event. It must hold no list and no logic of its own.
 */
import { contextBridge, ipcRenderer } from 'electron';
import { CHANNEL_NAMES } from '../shared/ipc/channel-names';
import { EVENT_NAMES } from '../shared/ipc/event-names';

type Subscriber = (payload: unknown) => void;

const invoke = Object.fromEntries(
  CHANNEL_NAMES.map((channel) => [
    channel,
    (input: unknown): Promise<unknown> => ipcRenderer.invoke(channel, input),
  ]),
);

const subscribe = Object.fromEntries(
  EVENT_NAMES.map((name) => [
    name,
    (subscriber: Subscriber) => {
      const listener = (_event: unknown, payload: unknown) => {
        subscriber(payload);
      };
      ipcRenderer.on(name, listener);
      return () => {
        ipcRenderer.removeListener(name, listener);
      };
    },
  ]),
);

contextBridge.exposeInMainWorld('kwit', { invoke, subscribe });
