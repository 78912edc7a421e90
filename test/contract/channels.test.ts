import { expect, it } from 'vitest';
import { CHANNEL_NAMES } from '../../shared/ipc/channel-names';
import { contract } from '../../shared/ipc/contract';
import { EVENT_NAMES } from '../../shared/ipc/event-names';
import { appEvents } from '../../shared/ipc/events';

it('the preload exposes exactly the channels of the contract', () => {
  expect([...CHANNEL_NAMES].sort()).toEqual(Object.keys(contract).sort());
});

it('the preload subscribes to exactly the events of the contract', () => {
  expect([...EVENT_NAMES].sort()).toEqual(Object.keys(appEvents).sort());
});

it('every channel is called area.verb', () => {
  for (const channel of CHANNEL_NAMES) expect(channel).toMatch(/^[a-z]+\.[a-z][A-Za-z]+$/);
});
