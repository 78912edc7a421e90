import { describe, expect, it } from 'vitest';
import { createCompanyBackups } from '../../../../electron/backups/company-backups';
import type { KeptVersion } from '../../../../electron/backups/return-to-previous';
import { nameBackup } from '../../../../electron/backups/make-backup';
import { createMemorySecretStore } from '../../../../electron/keychain/memory-secret-store';
import type { Maintenance } from '../../../../electron/ports/maintenance';
import type { SecretStore } from '../../../../electron/ports/secret-store';
import type { AppError } from '../../../../shared/app-error';
import { type BackupManifest, WHOLE_BACKUP } from '../../../../shared/domain/storage/backup';
import { minor } from '../../../../shared/domain/money/money';
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
  folder = new MemoryBackupFolder(),
}: {
  refusal?: AppError;
  secretStore?: SecretStore;
  keptVersions?: readonly KeptVersion[];
  folder?: MemoryBackupFolder;
} = {}) {
  const orders: BackupOrder[] = [];
  const removed: string[] = [];
  const manifests: BackupManifest[] = [];
  /** Whether what lies in the folder can be restored. */
  const damage = { isThere: false };
  let measures = 0;
  const clock = fixedClock();
  const maintenance: Maintenance = {
    run: (task, input) => {
      if (task === 'backup.measure') {
        measures += 1;
        const size = { databaseBytes: 1, historyBytes: 2, pdfBytes: 3, pdfCount: 4 };
        return Promise.resolve(ok(size) as Result<MaintenanceOutput<typeof task>, AppError>);
      }
      if (task === 'backup.check') {
        if (damage.isThere) return Promise.resolve(err({ code: 'backup_unreadable' }));
        return Promise.resolve(ok(manifests.at(-1)) as Result<MaintenanceOutput<typeof task>, AppError>);
      }
      if (task !== 'backup.make') throw new Error(`unexpected ${task}`);
      // The task says which input it is.
      const order = input as BackupOrder;
      orders.push(order);
      if (refusal) return Promise.resolve(err(refusal));
      folder.files.add(order.backupPath.slice(folder.path.length + 1));
      const { choice, kind, madeAt, madeOn, company } = order;
      const contents = { ...choice, databaseBytes: 4096 };
      const manifest: BackupManifest = {
        kind,
        madeAt,
        madeOn,
        ...company,
        schemaVersion: 1,
        summary: SUMMARY,
        contents,
      };
      manifests.push(manifest);
      return Promise.resolve(ok(manifest) as Result<MaintenanceOutput<typeof task>, AppError>);
    },
  };
  const backups = createCompanyBackups({
    company: { companyId: 'c'.repeat(22), kind: 'real', name: 'Żółw & Synowie' },
    databasePath: '/company/kwit.sqlite',
    pdfFolder: '/company/pdf',
    cloudOf: (path) => (path.startsWith('/cloud') ? 'OneDrive' : null),
    keptVersions: () => keptVersions.filter(({ path }) => !removed.includes(path)),
    removeKeptVersion: (path) => removed.push(path),
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
  return { backups, folder, orders, removed, damage, measures: () => measures };
}

/** What the migration from that version left, a day for each. */
const aKeptVersion = (schemaVersion: number): KeptVersion => ({
  path: `/company/kwit.sqlite.before-v${String(schemaVersion + 1)}`,
  schemaVersion,
  takenAt: `2026-11-${String(10 + schemaVersion)}T15:00:00.000Z`,
});

describe('the backups of a company', () => {
  it('are made once a day by themselves, and as often as asked', async () => {
    const { backups, orders } = aDesk();
    await backups.makeDaily();
    await backups.makeDaily();
    expect(orders.map(({ kind }) => kind)).toEqual(['daily']);
    const overview = await backups.makeNow(WHOLE_BACKUP);
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

  it('count as proven no longer once a check cannot restore them, and one is made anew', async () => {
    const { backups, orders, damage } = aDesk();
    await backups.makeDaily();
    const { fileName = '' } = (await backups.overview()).value.backups[0] ?? {};
    damage.isThere = true;
    expect(await backups.check({ fileName, passphrase: null })).toEqual(err({ code: 'backup_unreadable' }));
    const spoilt = (await backups.overview()).value;
    expect(spoilt.lastFailure?.error.code).toBe('backup_unreadable');
    expect(spoilt.backups).toMatchObject([{ fileName, checkedAt: null, damagedAt: fixedClock().now() }]);

    await backups.makeUpFor('backup');
    expect(orders).toHaveLength(2);
    expect((await backups.overview()).value.lastFailure).toBeNull();
    damage.isThere = false;
    await backups.check({ fileName, passphrase: null });
    expect((await backups.overview()).value.backups.map(({ damagedAt }) => damagedAt)).toEqual([null, null]);
  });

  it('say loudly why the last one was not made, until one is', async () => {
    const { backups, folder } = aDesk();
    folder.isReachable = false;
    expect(await backups.makeNow(WHOLE_BACKUP)).toEqual({
      ok: false,
      error: { code: 'backup_folder_unavailable' },
    });
    folder.isReachable = true;
    expect(await backups.overview()).toMatchObject({
      value: { lastFailure: { error: { code: 'backup_folder_unavailable' } } },
    });
    await backups.makeNow(WHOLE_BACKUP);
    expect(await backups.overview()).toMatchObject({ value: { lastFailure: null } });
  });

  it('are locked with the passphrase once it was set, and never made unlocked when it cannot be read', async () => {
    const store = createMemorySecretStore();
    const { backups, orders } = aDesk({ secretStore: store });
    await backups.protect('zażółć gęślą');
    await backups.makeNow(WHOLE_BACKUP);
    expect(orders.at(-1)?.passphrase).toBe('zażółć gęślą');

    const [ref] = [{ service: 'kwit', account: `${'c'.repeat(22)}/backup` }];
    await store.remove(ref);
    expect(await backups.makeNow(WHOLE_BACKUP)).toEqual({
      ok: false,
      error: { code: 'keychain_unavailable' },
    });
    expect(orders).toHaveLength(1);

    await backups.protect(null);
    await backups.makeNow(WHOLE_BACKUP);
    expect(orders.at(-1)?.passphrase).toBeNull();
  });

  it('leave out what the person left out, and nothing by themselves', async () => {
    const { backups, orders } = aDesk();
    await backups.makeDaily();
    const overview = await backups.makeNow({ withPdfs: false, withHistory: false });
    expect(orders.map(({ choice }) => choice)).toEqual([
      WHOLE_BACKUP,
      { withPdfs: false, withHistory: false },
    ]);
    expect(overview).toMatchObject({
      value: {
        backups: [{ choice: { withPdfs: false, withHistory: false } }, { choice: WHOLE_BACKUP }],
      },
    });
  });

  it('are measured one at a time, because measuring takes room on the disk', async () => {
    const { backups, measures } = aDesk();
    const [one, two] = await Promise.all([backups.measure(), backups.measure()]);
    expect(one).toEqual(two);
    expect(measures()).toBe(1);
    await backups.measure();
    expect(measures()).toBe(2);
  });

  it('are copied to the second folder as well, which may be a cloud’s', async () => {
    const { backups, folder } = aDesk();
    expect(await backups.chooseExtraFolder()).toMatchObject({
      value: { extraFolder: { path: '/cloud', cloud: 'OneDrive' } },
    });
    await backups.makeNow(WHOLE_BACKUP);
    expect(folder.copies).toEqual(['/cloud/Kwit zolw-synowie 2026-11-23.kwitbackup']);
    await backups.forgetExtraFolder();
    await backups.makeNow(WHOLE_BACKUP);
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

  it('let go of all but the newest two files of before a migration, each after it became a backup', async () => {
    const keptVersions = [9, 8, 7, 6].map(aKeptVersion);
    const { backups, folder, orders, removed } = aDesk({ keptVersions });
    folder.isReachable = false;
    await backups.packKeptVersions();
    expect(removed).toEqual([]);
    folder.isReachable = true;
    await backups.packKeptVersions();
    expect(orders).toHaveLength(4);
    expect(removed).toEqual(['/company/kwit.sqlite.before-v8', '/company/kwit.sqlite.before-v7']);
  });

  it('keep a file of before a migration whose backup somebody took away', async () => {
    const keptVersions = [9, 8, 7].map(aKeptVersion);
    const { backups, folder, removed } = aDesk({ keptVersions: keptVersions.slice(2) });
    await backups.packKeptVersions();
    const later = aDesk({ keptVersions, folder });
    folder.files.clear();
    await later.backups.packKeptVersions();
    expect([...removed, ...later.removed]).toEqual([]);
  });

  it('are made all the same when the second folder is away, and that is said apart', async () => {
    const { backups, folder } = aDesk();
    await backups.chooseExtraFolder();
    folder.isExtraReachable = false;
    expect(await backups.makeNow(WHOLE_BACKUP)).toMatchObject({
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
