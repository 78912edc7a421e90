import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { BackupPage } from '../../../../../renderer/features/backup/backup-page';
import type { BackupOverview } from '../../../../../shared/ipc/contracts/backup.contract';
import { minor } from '../../../../../shared/domain/money/money';
import { err, ok } from '../../../../../shared/result';
import { aStorageState } from '../../../../builders/a-storage-state';
import { createFakeBridge, type FakeAnswers } from '../../../../fakes/fake-bridge';
import { renderInApp } from '../../../../fakes/render-in-app';

const KILO = 1024;

function anOverview(overrides: Partial<BackupOverview> = {}): BackupOverview {
  return {
    folder: '/dane/backups',
    extraFolder: null,
    isProtected: false,
    isWorking: false,
    lastFailure: null,
    copyFailure: null,
    backups: [],
    ...overrides,
  };
}

function open(answers: FakeAnswers = {}) {
  const bridge = createFakeBridge({
    'backup.overview': () => ok(anOverview()),
    'backup.measure': () =>
      ok({ databaseBytes: 200 * KILO, historyBytes: 60 * KILO, pdfBytes: 500 * KILO, pdfCount: 12 }),
    'backup.make': () => ok(anOverview()),
    // Asked again after a backup: a command is over when they have answered.
    'storage.state': () => ok(aStorageState()),
    'journal.read': () => err({ code: 'not_found' }),
    'backup.dataVersions': () => ok([]),
    ...answers,
  });
  return renderInApp(<BackupPage />, { bridge });
}

const ask = async (user: ReturnType<typeof open>['user']) => {
  await user.click(await screen.findByRole('button', { name: 'Zrób kopię teraz' }));
  return within(await screen.findByRole('dialog', { name: 'Zrobić kopię teraz?' }));
};

describe('a backup made by hand', () => {
  // A browser presses the focused button on Enter; the end-to-end test does.
  it('of everything waits for Enter after one press', async () => {
    const { bridge, user } = open();
    const dialog = await ask(user);
    const button = dialog.getByRole('button', { name: 'Zrób kopię' });
    expect(document.activeElement).toBe(button);
    await user.click(button);
    await expect.poll(() => screen.queryByRole('dialog')).toBeNull();
    expect(bridge.callsOf('backup.make')).toMatchObject([{ input: { withPdfs: true, withHistory: true } }]);
  });

  it('says its size before it starts, and what leaving something out makes of it', async () => {
    const { bridge, user } = open();
    const dialog = await ask(user);
    const size = async () =>
      (await dialog.findByText(/^Rozmiar kopii: około/u)).textContent.replaceAll('\u00a0', ' ');
    expect(await size()).toBe('Rozmiar kopii: około 760 kB');
    await user.click(dialog.getByLabelText(/^Historia/u));
    expect(await size()).toBe('Rozmiar kopii: około 700 kB');
    await user.click(dialog.getByLabelText(/^Oficjalne PDF-y z iFirmy/u));
    expect(await size()).toBe('Rozmiar kopii: około 200 kB');
    expect(dialog.getByText(/^12 plików\./u)).toBeTruthy();
    await user.click(dialog.getByRole('button', { name: 'Zrób kopię' }));
    await expect.poll(() => bridge.callsOf('backup.make').length).toBe(1);
    expect(bridge.callsOf('backup.make')).toMatchObject([{ input: { withPdfs: false, withHistory: false } }]);
  });

  it('that fails says so in the dialog, which stays for another try', async () => {
    const { user } = open({ 'backup.make': () => err({ code: 'backup_folder_unavailable' }) });
    const dialog = await ask(user);
    await user.click(dialog.getByRole('button', { name: 'Zrób kopię' }));
    expect(await dialog.findByText('Kopia nie powstała')).toBeTruthy();
  });

  it('can be made when its size cannot be told', async () => {
    const { bridge, user } = open({ 'backup.measure': () => err({ code: 'disk_full' }) });
    const dialog = await ask(user);
    expect(await dialog.findByText('Rozmiar kopii: nie udało się obliczyć')).toBeTruthy();
    await user.click(dialog.getByRole('button', { name: 'Zrób kopię' }));
    await expect.poll(() => bridge.callsOf('backup.make').length).toBe(1);
  });
});

const LISTED: BackupOverview['backups'][number] = {
  fileName: 'Kwit 2026-11-20.kwitbackup',
  ...{ kind: 'daily', madeAt: '2026-11-20T09:00:00.000Z', sizeBytes: 700 * KILO, isEncrypted: true },
  ...{ documentCount: 12, checkedAt: null, damagedAt: null, choice: null },
};
const oneBackup = () => ok(anOverview({ backups: [LISTED] }));

describe('checking a listed backup', () => {
  it.each(['backup_passphrase_needed', 'backup_passphrase_wrong'] as const)(
    'asks for the passphrase of its day when main answers %s',
    async (code) => {
      const { bridge, user } = open({
        'backup.overview': oneBackup,
        'backup.check': ({ passphrase }) =>
          passphrase === 'z tamtego dnia' ? ok(anOverview()) : err({ code }),
      });
      await user.click(await screen.findByRole('button', { name: 'Sprawdź' }));
      const dialog = within(await screen.findByRole('dialog', { name: 'Podaj hasło do kopii' }));
      await user.type(dialog.getByLabelText('Hasło do kopii'), 'z innego');
      await user.click(dialog.getByRole('button', { name: 'Sprawdź kopię' }));
      expect(await dialog.findByRole('alert')).toBeTruthy();
      await user.clear(dialog.getByLabelText('Hasło do kopii'));
      await user.type(dialog.getByLabelText('Hasło do kopii'), 'z tamtego dnia');
      await user.click(dialog.getByRole('button', { name: 'Sprawdź kopię' }));
      await expect.poll(() => screen.queryByRole('dialog')).toBeNull();
      expect(bridge.callsOf('backup.check').map(({ input }) => input)).toEqual([
        { fileName: LISTED.fileName, passphrase: null },
        { fileName: LISTED.fileName, passphrase: 'z innego' },
        { fileName: LISTED.fileName, passphrase: 'z tamtego dnia' },
      ]);
    },
  );

  it('says what is wrong with it in its row, and asks nothing', async () => {
    const { user } = open({
      'backup.overview': oneBackup,
      'backup.check': () => err({ code: 'backup_unreadable' }),
    });
    await user.click(await screen.findByRole('button', { name: 'Sprawdź' }));
    expect(await screen.findByRole('alert')).toBeTruthy();
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

const RESTORE = /^Odtworzyć z\skopii/u;

it('a restore that goes on cannot be left', async () => {
  const picked = { backupId: 'p'.repeat(22), fileName: LISTED.fileName, isEncrypted: false, sizeBytes: 1 };
  const { bridge, user } = open({
    'backup.overview': oneBackup,
    'backup.pickListed': () => ok(picked),
    'backup.planRestore': () =>
      ok({
        ...{ companyName: 'Anna Nowak', companyKind: 'real', madeAt: '2026-11-20T09:00:00.000Z' },
        ...{ documentCount: 12, grossMinorTotal: minor(0), replacesCompany: true },
        ...{ unsent: [], unsentCount: 0, isTodayReadable: true },
      }),
    'backup.restore': () => new Promise(() => undefined),
  });
  await user.click(await screen.findByRole('button', { name: 'Odtwórz…' }));
  const dialog = within(await screen.findByRole('dialog', { name: RESTORE }));
  expect(dialog.getByRole('button', { name: 'Anuluj' })).toHaveProperty('disabled', false);
  await user.click(dialog.getByRole('button', { name: 'Sprawdź kopię' }));
  await user.click(await dialog.findByRole('button', { name: 'Odtwórz firmę' }));
  expect(bridge.callsOf('backup.restore')).toHaveLength(1);
  expect(dialog.getByRole('button', { name: 'Anuluj' })).toHaveProperty('disabled', true);
  await user.keyboard('{Escape}');
  expect(screen.getByRole('dialog', { name: RESTORE })).toBeTruthy();
});

describe('the second folder', () => {
  it.each([
    [false, /Kopie mogą tam leżeć\. Ustaw im hasło/u],
    [true, /Kopie mogą tam leżeć, a nowe są szyfrowane/u],
  ])('may be a cloud’s, which is said to be fine (protected: %s)', async (isProtected, words) => {
    const extraFolder = { path: '/Users/zofia/Dropbox', cloud: 'Dropbox' };
    open({ 'backup.overview': () => ok(anOverview({ extraFolder, isProtected })) });
    expect(await screen.findByText('/Users/zofia/Dropbox')).toBeTruthy();
    expect(screen.getByText(words).textContent).toMatch(/^To folder usługi Dropbox\./u);
  });

  it('of this computer needs no word about it', async () => {
    const extraFolder = { path: '/mnt/pendrive', cloud: null };
    open({ 'backup.overview': () => ok(anOverview({ extraFolder })) });
    expect(await screen.findByText('/mnt/pendrive')).toBeTruthy();
    expect(screen.queryByText(/^To folder usługi/u)).toBeNull();
  });
});
