import { expect, it } from 'vitest';
import { remindOfQueue } from '../../../../electron/documents/remind-of-queue';
import type { AppSettings } from '../../../../electron/ports/settings';
import { createI18n } from '../../../../shared/i18n/create-i18n';
import { type Reminder, reminderText } from '../../../../shared/i18n/reminder-text';
import { syncSnapshotSchema } from '../../../../shared/ipc/contracts/sync.contract';
import { fixedClock } from '../../../fakes/fixed-clock';

const SNAPSHOT = {
  accountingMonth: { year: 2026, month: 11 },
  limit: null,
  newestIssuedOn: null,
};

function desk({ reminders = true, queued = 3, readAt = null as string | null } = {}) {
  let stored: AppSettings = {
    language: 'pl',
    theme: 'system',
    notifications: true,
    reminders,
    remindedOn: null,
    lastCompanyId: null,
    window: { x: null, y: null, width: 1280, height: 800, isMaximized: false },
  };
  const told: Reminder[] = [];
  const clock = fixedClock();
  const open = () => {
    remindOfQueue({
      documents: { countInStates: (states) => (states.includes('queued') ? queued : 0) },
      attempts: {
        latestSnapshot: () => (readAt === null ? null : syncSnapshotSchema.parse({ ...SNAPSHOT, readAt })),
      },
      settings: {
        read: () => stored,
        update: (change) => {
          stored = { ...stored, ...change };
        },
      },
      clock,
      remind: (reminder) => told.push(reminder),
    });
  };
  return { open, told, clock };
}

it('tells the number once a Polish day', () => {
  const { open, told, clock } = desk();
  open();
  open();
  const today = clock.today();
  expect(told).toEqual([{ queued: 3, lastReadOn: null, today }]);
  clock.advanceMs(24 * 60 * 60_000);
  open();
  expect(told).toHaveLength(2);
});

it('says nothing while it is off or while nothing waits', () => {
  for (const quiet of [desk({ reminders: false }), desk({ queued: 0 })]) {
    quiet.open();
    expect(quiet.told).toEqual([]);
  }
});

it('tells when iFirma was last read, as a Polish day and in words', () => {
  const { open, told } = desk({ readAt: '2026-11-17T23:30:00.000Z' });
  open();
  expect(told).toMatchObject([{ lastReadOn: '2026-11-18' }]);
  expect(told.map((reminder) => reminderText(createI18n('pl'), reminder).title)).toEqual([
    expect.stringMatching(/^3 dokumenty czekają na\swysłanie, ostatnia synchronizacja 5 dni temu$/u),
  ]);
});
