import { expect, it } from 'vitest';
import { remindOfQueue } from '../../../../electron/documents/remind-of-queue';
import type { AppSettings } from '../../../../electron/ports/settings';
import { fixedClock } from '../../../fakes/fixed-clock';

function desk({ reminders = true, queued = 3 } = {}) {
  let stored: AppSettings = {
    language: 'pl',
    theme: 'system',
    notifications: true,
    reminders,
    remindedOn: null,
    lastCompanyId: null,
    window: { x: null, y: null, width: 1280, height: 800, isMaximized: false },
  };
  const told: number[] = [];
  const clock = fixedClock();
  const open = () => {
    remindOfQueue({
      documents: { countInStates: (states) => (states.includes('queued') ? queued : 0) },
      settings: {
        read: () => stored,
        update: (change) => {
          stored = { ...stored, ...change };
        },
      },
      clock,
      remind: (count) => told.push(count),
    });
  };
  return { open, told, clock };
}

it('tells the number once a Polish day', () => {
  const { open, told, clock } = desk();
  open();
  open();
  expect(told).toEqual([3]);
  clock.advanceMs(24 * 60 * 60_000);
  open();
  expect(told).toEqual([3, 3]);
});

it('says nothing while it is off or while nothing waits', () => {
  for (const quiet of [desk({ reminders: false }), desk({ queued: 0 })]) {
    quiet.open();
    expect(quiet.told).toEqual([]);
  }
});
