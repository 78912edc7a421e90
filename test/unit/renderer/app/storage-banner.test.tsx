import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { StorageBanner } from '../../../../renderer/app/storage-banner';
import type { StorageState } from '../../../../shared/ipc/contracts/storage.contract';
import { ok } from '../../../../shared/result';
import { aStorageState } from '../../../builders/a-storage-state';
import { NOON } from '../../../builders/a-stored-document';
import { createFakeBridge } from '../../../fakes/fake-bridge';
import { renderInApp } from '../../../fakes/render-in-app';

/** The banner over a company whose file is in `state` until it is opened anew. */
function showBanner(state: StorageState) {
  let current = state;
  const bridge = createFakeBridge({
    'storage.state': () => ok(current),
    'storage.reopen': () => {
      current = { ...current, readOnlyBecause: null, sendingHalted: null };
      return ok(null);
    },
  });
  return renderInApp(<StorageBanner />, { bridge });
}

describe('when the file cannot be written', () => {
  it.each([
    ['disk_full', /zabrakło miejsca/u],
    ['io_error', /nie przyjął zapisu/u],
    ['damaged', /Odtwórz firmę z\skopii zapasowej/u],
  ] as const)('%s is said at once, with what to do', async (readOnlyBecause, words) => {
    showBanner(aStorageState({ readOnlyBecause }));
    expect((await screen.findByRole('alert')).textContent).toMatch(words);
  });

  it('one press opens the file anew, and the banner goes', async () => {
    const { user, bridge } = showBanner(aStorageState({ readOnlyBecause: 'disk_full' }));
    await user.click(await screen.findByRole('button', { name: 'Spróbuj zapisywać znowu' }));
    await expect.poll(() => screen.queryByRole('alert')).toBeNull();
    expect(bridge.callsOf('storage.reopen')).toHaveLength(1);
  });
});

describe('when only sending had to halt', () => {
  it.each([
    [{ code: 'disk_full' }, /nie ma już miejsca/u],
    [{ code: 'database_read_only' }, /nie przyjął zapisu/u],
    [{ code: 'unexpected', incidentId: 'zdarzenie-7' }, /zdarzenie-7/u],
  ] as const)(
    '%o is said with its cause, and one press opens the company anew',
    async (sendingHalted, words) => {
      const { user, bridge } = showBanner(aStorageState({ sendingHalted }));
      const { textContent } = await screen.findByRole('alert');
      expect(textContent).toContain('Wysyłanie stoi');
      expect(textContent).toMatch(words);
      await user.click(screen.getByRole('button', { name: 'Spróbuj zapisywać znowu' }));
      await expect.poll(() => screen.queryByRole('alert')).toBeNull();
      expect(bridge.callsOf('storage.reopen')).toHaveLength(1);
    },
  );

  it('the file that cannot be written is what is said when both hold', async () => {
    showBanner(aStorageState({ readOnlyBecause: 'io_error', sendingHalted: { code: 'database_read_only' } }));
    expect((await screen.findAllByRole('alert')).map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('Kwit tylko czyta'),
    ]);
  });
});

it('a journal that was incomplete is said, with the way to it', async () => {
  showBanner(aStorageState({ addedToJournal: 3 }));
  expect((await screen.findByRole('status')).textContent).toContain('3 wysyłek');
  expect(screen.getByRole('link', { name: 'Obejrzyj dziennik' })).toBeDefined();
});

it('rows that were put aside are counted, not hidden', async () => {
  showBanner(aStorageState({ quarantinedRows: 2 }));
  expect((await screen.findByRole('status')).textContent).toContain('2 zapisy odłożono na bok');
});

it('a backup that cannot be made is said over every screen, with the reason', async () => {
  showBanner(aStorageState({ backupFailure: { at: NOON, error: { code: 'backup_folder_unavailable' } } }));
  const banner = await screen.findByRole('alert');
  expect(banner.textContent).toContain('Kopia zapasowa nie powstaje');
  expect(banner.textContent).toContain('dysk jest odłączony');
});

it('a newest backup that is damaged is not called one that cannot be made, and another is made from there', async () => {
  const { user } = showBanner(
    aStorageState({ backupFailure: { at: NOON, error: { code: 'backup_unreadable' } } }),
  );
  const banner = await screen.findByRole('alert');
  expect(banner.textContent).toContain('Najnowsza kopia jest uszkodzona');
  expect(banner.textContent).not.toContain('nie powstaje');
  await user.click(screen.getByRole('button', { name: 'Zrób nową kopię' }));
  expect(await screen.findByRole('dialog', { name: 'Zrobić kopię teraz?' })).toBeTruthy();
});

it('a copy that did not reach the second folder is said, with the way to the backups', async () => {
  showBanner(aStorageState({ copyFailure: { at: NOON, error: { code: 'backup_folder_unavailable' } } }));
  expect((await screen.findByRole('status')).textContent).toContain('drugiego folderu');
  expect(screen.getByRole('link', { name: 'Pokaż kopie' })).toBeDefined();
});

it('a broken journal stops sending until somebody looked', async () => {
  const { journal: sound } = aStorageState();
  const journal = { ...sound, lineCount: 9, brokenCount: 1, stopsSending: true };
  showBanner(aStorageState({ journal }));
  expect((await screen.findByRole('alert')).textContent).toMatch(/Nic nie zostanie wysłane/u);
  expect(screen.getByRole('link', { name: 'Obejrzyj dziennik' })).toBeDefined();
});

it('nothing is shown when all is well', async () => {
  const { bridge, container } = showBanner(aStorageState());
  await expect.poll(() => bridge.callsOf('storage.state')).toHaveLength(1);
  expect(container.textContent).toBe('');
});

it('sendings that the database has forgotten are counted, with the way to them', async () => {
  const { journal } = aStorageState();
  showBanner(aStorageState({ journal: { ...journal, forgottenCount: 2 } }));
  expect((await screen.findByRole('alert')).textContent).toMatch(/zna 2 wysyłki, których baza nie ma/u);
  expect(screen.getByRole('link', { name: 'Obejrzyj dziennik' })).toBeDefined();
});
