import { describe, expect, it } from 'vitest';
import { createCompanyBackups } from '../../../../electron/backups/company-backups';
import type { KeptVersion } from '../../../../electron/backups/return-to-previous';
import { nameBackup } from '../../../../electron/backups/make-backup';
import { createMemorySecretStore } from '../../../../electron/keys/memory-secret-store';
import type { Maintenance } from '../../../../electron/ports/maintenance';
import type { SecretStore } from '../../../../electron/ports/secret-store';
import type { AppError } from '../../../../shared/app-error';
import { minor } from '../../../../shared/domain/money';
import type { BackupOrder, MaintenanceOutput } from '../../../../shared/ipc/maintenance-contract';
import { err, ok, type Result } from '../../../../shared/result';
import { fixedClock } from '../../../fakes/fixed-clock';
import { MemoryBackupFolder } from '../../../fakes/memory-backup-folder';
import { memoryCare } from '../../../fakes/memory-care';
import { recordingLog } from '../../../fakes/recording-log';
import { recordingNotices } from '../../../fakes/recording-notices';

const SUMMARY = {
  documentCount: 3,
  contractorCount: 1,
  grossMinorTotal: minor(100),
  contentSha256: 'a'.repeat(64),
};

/** The backups of a company whose maintenance process writes into the folder and remembers what it was told. */
function aDesk({
  refusal,
  secretStore,
  keptVersions = [],
}: { refusal?: AppError; secretStore?: SecretStore; keptVersions?: readonly KeptVersion[] } = {}) {
  const folder = new MemoryBackupFolder();
  const orders: BackupOrder[] = [];
  const clock = fixedClock();
  const maintenance: Maintenance = {
    run: (task, input) => {
      if (task !== 'backup.make') throw new Error(`unexpected ${task}`);
      // The task says which input it is.
      const order = input as BackupOrder;
      orders.push(order);
      if (refusal) return Promise.resolve(err(refusal));
      folder.files.add(order.backupPath.slice(folder.path.length + 1));
      const { kind, madeAt, madeOn, company } = order;
      const manifest = { kind, madeAt, madeOn, ...company, schemaVersion: 1, summary: SUMMARY };
      return Promise.resolve(ok(manifest) as Result<MaintenanceOutput<typeof task>, AppError>);
    },
  };
  const backups = createCompanyBackups({
    company: { companyId: 'c'.repeat(22), kind: 'real', name: 'Żółw & Synowie' },
    databasePath: '/company/kwit.sqlite',
    keptVersions: () => keptVersions,
    folder,
    care: memoryCare(),
    maintenance,
    secretStore: secretStore ?? createMemorySecretStore(),
    keychainService: 'kwit',
    desktop: { chooseFolder: () => Promise.resolve('/cloud'), openFolder: () => Promise.resolve(true) },
    clock,
    notices: recordingNotices(),
    log: recordingLog(),
  });
  return { backups, folder, orders };
}

describe('the backups of a company', () => {
  it('are made once a day by themselves, and as often as asked', async () => {
    const { backups, orders } = aDesk();
    await backups.makeDaily();
    await backups.makeDaily();
    expect(orders.map(({ kind }) => kind)).toEqual(['daily']);
    const overview = await backups.makeNow();
    expect(overview).toMatchObject({
      ok: true,
      value: {
        lastFailure: null,
        backups: [
          { kind: 'manual', documentCount: 3 },
          { kind: 'daily', fileName: 'Kwit zolw-synowie 2026-11-23.kwitbackup' },
        ],
      },
    });
  });

  it('say loudly why the last one was not made, until one is', async () => {
    const { backups, folder } = aDesk();
    folder.isReachable = false;
    expect(await backups.makeNow()).toEqual({ ok: false, error: { code: 'backup_folder_unavailable' } });
    folder.isReachable = true;
    expect(await backups.overview()).toMatchObject({
      value: { lastFailure: { error: { code: 'backup_folder_unavailable' } } },
    });
    await backups.makeNow();
    expect(await backups.overview()).toMatchObject({ value: { lastFailure: null } });
  });

  it('are locked with the passphrase once it was set, and never made unlocked when it cannot be read', async () => {
    const store = createMemorySecretStore();
    const { backups, orders } = aDesk({ secretStore: store });
    await backups.protect('zażółć gęślą');
    await backups.makeNow();
    expect(orders.at(-1)?.passphrase).toBe('zażółć gęślą');

    const [ref] = [{ service: 'kwit', account: `${'c'.repeat(22)}/backup` }];
    await store.remove(ref);
    expect(await backups.makeNow()).toEqual({ ok: false, error: { code: 'keychain_unavailable' } });
    expect(orders).toHaveLength(1);

    await backups.protect(null);
    await backups.makeNow();
    expect(orders.at(-1)?.passphrase).toBeNull();
  });

  it('are copied to the second folder as well', async () => {
    const { backups, folder } = aDesk();
    await backups.chooseExtraFolder();
    await backups.makeNow();
    expect(folder.copies).toEqual(['/cloud/Kwit zolw-synowie 2026-11-23.kwitbackup']);
    await backups.forgetExtraFolder();
    await backups.makeNow();
    expect(folder.copies).toHaveLength(1);
  });

  it('hold what was there before a migration, once, under the day it was left', async () => {
    const takenAt = '2026-11-20T15:00:00.000Z';
    const kept = { path: '/company/kwit.sqlite.before-v5', schemaVersion: 4, takenAt };
    const { backups, orders } = aDesk({ keptVersions: [kept] });
    await backups.packKeptVersions();
    await backups.packKeptVersions();
    expect(orders).toHaveLength(1);
    expect(orders[0]).toMatchObject({
      databasePath: kept.path,
      kind: 'before_migration',
      madeAt: takenAt,
      madeOn: '2026-11-20',
    });
  });

  it('are made all the same when the second folder is away, and that is said apart', async () => {
    const { backups, folder } = aDesk();
    await backups.chooseExtraFolder();
    folder.isExtraReachable = false;
    expect(await backups.makeNow()).toMatchObject({
      value: { lastFailure: null, copyFailure: { error: { code: 'backup_folder_unavailable' } } },
    });
    folder.isExtraReachable = true;
    await backups.makeUpFor('copy');
    expect(folder.copies).toEqual(['/cloud/Kwit zolw-synowie 2026-11-23.kwitbackup']);
    expect(await backups.overview()).toMatchObject({ value: { copyFailure: null } });
  });

  it('keep what another program put into their folder', async () => {
    const { backups, folder } = aDesk();
    folder.files.add('z pendrive.kwitbackup');
    expect(await backups.overview()).toMatchObject({
      value: { backups: [{ fileName: 'z pendrive.kwitbackup', kind: null, madeAt: null, checkedAt: null }] },
    });
  });
});

describe('the name of a backup', () => {
  it.each([
    ['Żółw & Synowie', 'Kwit zolw-synowie 2026-11-23.kwitbackup'],
    ['../../etc: "a|b"?', 'Kwit etc-a-b 2026-11-23.kwitbackup'],
    ['', 'Kwit 2026-11-23.kwitbackup'],
    ['x'.repeat(100), `Kwit ${'x'.repeat(40)} 2026-11-23.kwitbackup`],
  ])('of %s travels to any system', (companyName, fileName) => {
    expect(nameBackup(companyName, '2026-11-23', [])).toBe(fileName);
  });

  it('is never one that is taken', () => {
    const taken = ['Kwit a 2026-11-23.kwitbackup', 'Kwit a 2026-11-23 (2).kwitbackup'];
    expect(nameBackup('a', '2026-11-23', taken)).toBe('Kwit a 2026-11-23 (3).kwitbackup');
  });
});
