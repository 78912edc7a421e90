import type { EventName } from '../../shared/ipc/events';
import type { ChannelName } from '../../shared/ipc/contract';

/** What the preload puts on the window: one function a channel, one a notice, and nothing else. */
export type PreloadApi = {
  readonly invoke: Readonly<Record<ChannelName, (input: unknown) => Promise<unknown>>>;
  readonly subscribe: Readonly<Record<EventName, (subscriber: (payload: unknown) => void) => () => void>>;
};

declare global {
  // Merging into the page's own type is what an interface is for.
  interface Window {
    readonly kwit: PreloadApi;
  }
}
