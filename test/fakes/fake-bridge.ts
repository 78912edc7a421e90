import type { Bridge, ChannelAnswer, ChannelInput } from '../../renderer/bridge/bridge';
import type { ChannelName } from '../../shared/ipc/contract';
import type { AppEvents, EventName } from '../../shared/ipc/events';

/** How main would answer a channel. */
export type FakeAnswers = {
  readonly [N in ChannelName]?: (input: ChannelInput<N>) => ChannelAnswer<N> | Promise<ChannelAnswer<N>>;
};

export type FakeCall = {
  readonly channel: ChannelName;
  readonly input: unknown;
  readonly companyId: string | null;
};

export type FakeBridge = Bridge & {
  /** What the page asked, oldest first. */
  readonly calls: readonly FakeCall[];
  readonly callsOf: (channel: ChannelName) => readonly FakeCall[];
  /** Main says that something happened. */
  readonly notify: <E extends EventName>(event: E, payload: AppEvents[E]) => void;
};

/**
 * Main as seen from the page, for component tests: answers by function, records what was asked. A channel that the
 * test gave no answer for never answers, as a slow main would.
 */
export function createFakeBridge(answers: FakeAnswers): FakeBridge {
  const calls: FakeCall[] = [];
  const subscribers = new Map<EventName, Set<(payload: never) => void>>();
  return {
    calls,
    callsOf: (channel) => calls.filter((call) => call.channel === channel),
    call: async (channel, input, companyId) => {
      calls.push({ channel, input, companyId });
      const answer = answers[channel];
      return answer ? answer(input) : new Promise<never>(() => undefined);
    },
    subscribe: (event, subscriber) => {
      const set = subscribers.get(event) ?? new Set();
      set.add(subscriber);
      subscribers.set(event, set);
      return () => {
        set.delete(subscriber);
      };
    },
    notify: (event, payload) => {
      // Subscribed under this event's name, so with its payload.
      for (const subscriber of subscribers.get(event) ?? []) subscriber(payload as never);
    },
  };
}
