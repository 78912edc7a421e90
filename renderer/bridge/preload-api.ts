import type { EventName } from '../../shared/ipc/events';
import type { ChannelName } from '../../shared/ipc/contract';

/** What the preload puts on the window: one function a channel, one a notice, and nothing else. */
export type PreloadApi = {
  readonly invoke: Readonly<Record<ChannelName, (input: unknown) => Promise<unknown>>>;
  readonly subscribe: Readonly<Record<EventName, (subscriber: (payload: unknown) => void) => () => void>>;
};

declare global {
  // Only an interface merges into the page's own.
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions
  interface Window {
    readonly kwit: PreloadApi;
  }
}
