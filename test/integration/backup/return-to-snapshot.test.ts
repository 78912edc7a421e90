import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { backupTasks } from '../../../electron/store/backup/backup-tasks';
import { readSoundSummary } from '../../../electron/store/backup/check-backup';
import { readDatabaseHeader } from '../../../electron/store/opening/database-header';
import { SCHEMA_VERSION } from '../../../electron/store/opening/migrate';
import { listSnapshots, removeSnapshot } from '../../../electron/store/opening/snapshots';
import { aBackupOrder } from '../../builders/a-backup-order';
import { anInvoiceToStore } from '../../builders/a-stored-document';
import { copyFixture, OLD_VERSIONS } from '../../fixtures/databases/fixture-copy';
import { openDatabase, tempFolder } from '../store/temp-company';
import { markSent } from './a-company-in-use';

/** A company that came from that version, with the order for the way back. */
function aMigratedCompany(version: number) {
  const databasePath = copyFixture(version, tempFolder());
  const before = readSoundSummary(databasePath);
  openDatabase(databasePath).close();
  const [snapshot] = listSnapshots(databasePath);
  const asidePath = join(dirname(databasePath), 'replaced.sqlite');
  return { before, order: { databasePath, snapshotPath: snapshot?.path ?? '', asidePath } };
}

describe('the way back from a migration', () => {
  it.each(OLD_VERSIONS)(
    'to version %i brings back every row in the old schema, and keeps both',
    (version) => {
      const { before, order } = aMigratedCompany(version);
      expect(backupTasks.return(order)).toEqual({ ok: true, value: null });
      const header = readDatabaseHeader(order.databasePath);
      expect(header).toMatchObject({ kind: 'sqlite', userVersion: version });
      expect(readSoundSummary(order.databasePath)).toMatchObject({ documentCount: before?.documentCount });
      expect(readSoundSummary(order.asidePath)).not.toBeNull();
      expect(readSoundSummary(order.snapshotPath)).toEqual(before);
      // And forward again, as a fixed version of Kwit would.
      expect(openDatabase(order.databasePath).documents.find('draft')).not.toBeNull();
    },
  );

  it.each(OLD_VERSIONS)('to version %i never lets go out again what went out since', (version) => {
    const { order } = aMigratedCompany(version);
    const database = openDatabase(order.databasePath);
    database.documents.insert(anInvoiceToStore('b'));
    markSent(database, 'b', 'accepted');
    database.close();
    expect(backupTasks.return(order).ok).toBe(true);
    const returned = openDatabase(order.databasePath);
    expect(returned.documents.find('b')?.state).toBe('accepted');
    expect(returned.attempts.attemptsOfDocument('b')).toHaveLength(1);
  });

  it('names the unsent work that it would put aside', () => {
    const { before, order } = aMigratedCompany(1);
    const database = openDatabase(order.databasePath);
    database.documents.insert(anInvoiceToStore('later'));
    const preview = backupTasks.previewReturn(order);
    expect(preview).toMatchObject({
      ok: true,
      value: { summary: before, putAside: { unsentCount: 1, isTodayReadable: true } },
    });
    expect(preview.ok && preview.value.putAside.unsent).toMatchObject([{ kind: 'invoice' }]);
  });

  it('works where today’s database is broken, and says that nobody knows what is new in it', () => {
    const { order } = aMigratedCompany(1);
    const damaged = readFileSync(order.databasePath);
    damaged.fill(0x5a, 4096);
    writeFileSync(order.databasePath, damaged);
    expect(backupTasks.previewReturn(order)).toMatchObject({
      ok: true,
      value: { putAside: { unsent: [], isTodayReadable: false } },
    });
    expect(backupTasks.return(order).ok).toBe(true);
    expect(readFileSync(order.asidePath).equals(damaged)).toBe(true);
    expect(openDatabase(order.databasePath).documents.find('draft')).not.toBeNull();
  });

  it('is refused when the snapshot itself is damaged: nothing changes', () => {
    const { order } = aMigratedCompany(1);
    const before = readFileSync(order.databasePath);
    const damaged = readFileSync(order.snapshotPath);
    damaged.fill(0x5a, 4096);
    writeFileSync(order.snapshotPath, damaged);
    expect(backupTasks.previewReturn(order)).toEqual({ ok: false, error: { code: 'backup_unreadable' } });
    expect(backupTasks.return(order)).toEqual({ ok: false, error: { code: 'backup_unreadable' } });
    expect(readFileSync(order.databasePath).equals(before)).toBe(true);
  });
});

it('a snapshot becomes a backup that is proven and can be restored', () => {
  const { before, order } = aMigratedCompany(1);
  const backupPath = join(tempFolder(), 'before.kwitbackup');
  const made = backupTasks.make(
    aBackupOrder({ databasePath: order.snapshotPath, backupPath, kind: 'before_migration' }),
  );
  expect(made).toMatchObject({ ok: true, value: { schemaVersion: 1, summary: before } });
  const databasePath = join(tempFolder(), 'kwit.sqlite');
  expect(
    backupTasks.restore({
      ...{ backupPath, passphrase: null, databasePath, asidePath: `${databasePath}.replaced` },
      pdfFolder: join(tempFolder(), 'pdf'),
    }).ok,
  ).toBe(true);
  expect(openDatabase(databasePath).documents.find('draft')).not.toBeNull();
});

it('a snapshot that is let go leaves the database and the other snapshots as they are', () => {
  const { order } = aMigratedCompany(1);
  const later = `${order.databasePath}.before-v${String(SCHEMA_VERSION)}-2`;
  copyFileSync(order.snapshotPath, later);
  const before = readSoundSummary(order.databasePath);
  removeSnapshot(order.snapshotPath);
  expect(listSnapshots(order.databasePath).map(({ path }) => path)).toEqual([later]);
  expect(readSoundSummary(order.databasePath)).toEqual(before);
  // One that somebody took away already.
  removeSnapshot(order.snapshotPath);
  expect(listSnapshots(order.databasePath)).toHaveLength(1);
});
