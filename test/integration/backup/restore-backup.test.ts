import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { backupTasks } from '../../../electron/store/backup/backup-tasks';
import { anInvoiceToStore, NOON } from '../../builders/a-stored-document';
import { openDatabase, tempFolder } from '../store/temp-company';
import { acceptedAs, aCompanyInUse, markSent } from './a-company-in-use';
import { filesIn } from './files-in';

const ALL = ['draft', 'ready', 'queued', 'sending', 'accepted', 'unknown', 'needs_person'] as const;

/** A company, and a backup of it that was made before anything else happened. */
function aBackedUpCompany() {
  const databasePath = aCompanyInUse();
  const backupPath = join(tempFolder(), 'backup.kwitbackup');
  const made = backupTasks.make({
    databasePath,
    backupPath,
    kind: 'manual',
    madeAt: NOON,
    madeOn: '2026-11-23',
    company: { companyId: 'company', companyKind: 'real', companyName: 'Zofia Żółć' },
    passphrase: null,
  });
  if (!made.ok) throw new Error(made.error.code);
  const asidePath = join(dirname(databasePath), 'replaced.sqlite');
  return { order: { backupPath, passphrase: null, databasePath, asidePath }, manifest: made.value };
}

describe('a restore', () => {
  it('brings back every document of the backup, and keeps the file that was there', () => {
    const { order, manifest } = aBackedUpCompany();
    const before = openDatabase(order.databasePath);
    before.documents.insert(anInvoiceToStore('later'));
    before.documents.setDeleted('a', NOON);
    before.close();

    expect(backupTasks.restore(order)).toEqual({ ok: true, value: manifest });
    const restored = openDatabase(order.databasePath);
    expect(restored.documents.countInStates(ALL)).toBe(manifest.summary.documentCount);
    expect(restored.documents.find('a')?.deletedAt).toBeNull();
    expect(restored.documents.find('later')).toBeNull();
    restored.close();
    const aside = openDatabase(order.asidePath);
    expect(aside.documents.find('later')?.state).toBe('draft');
    aside.close();
    expect(filesIn(order.databasePath).filter((name) => /restoring|preview|-wal|-shm/u.test(name))).toEqual(
      [],
    );
  });

  it('can never send again what went out since the backup', () => {
    const { order } = aBackedUpCompany();
    const before = openDatabase(order.databasePath);
    markSent(before, 'b', 'accepted');
    markSent(before, 'c', 'unknown');
    before.company.saveLogin('zofia', NOON);
    before.company.saveSendingPhase('open');
    before.close();

    expect(backupTasks.restore(order).ok).toBe(true);
    const restored = openDatabase(order.databasePath);
    expect(restored.documents.find('b')).toMatchObject({ state: 'accepted', accepted: acceptedAs('b') });
    expect(restored.documents.find('c')?.state).toBe('unknown');
    expect(restored.attempts.attemptsOfDocument('b')).toHaveLength(1);
    expect(restored.attempts.attemptsOfDocument('c')).toMatchObject([{ state: 'unknown' }]);
    expect(restored.attempts.beforeSet('run-c')?.ifirmaIds).toEqual(new Set(['77']));
    expect(restored.documents.countInStates(['draft'])).toBe(4);
    expect(restored.company.login()).toBe('zofia');
    expect(restored.company.sendingPhase()).toBe('open');
  });

  it('on a computer that has no such company begins by reading', () => {
    const { order, manifest } = aBackedUpCompany();
    const databasePath = join(tempFolder(), 'kwit.sqlite');
    expect(backupTasks.restore({ ...order, databasePath, asidePath: null })).toEqual({
      ok: true,
      value: manifest,
    });
    const restored = openDatabase(databasePath);
    expect(restored.documents.countInStates(ALL)).toBe(6);
    expect(restored.company.sendingPhase()).toBe('read_only');
  });

  it('replaces a damaged database, which is kept as it is', () => {
    const { order } = aBackedUpCompany();
    const damaged = readFileSync(order.databasePath);
    damaged.fill(0x5a, 4096 * 3, 4096 * 6);
    writeFileSync(order.databasePath, damaged);
    expect(backupTasks.restore(order).ok).toBe(true);
    expect(readFileSync(order.asidePath).equals(damaged)).toBe(true);
    const restored = openDatabase(order.databasePath);
    expect(restored.documents.countInStates(ALL)).toBe(6);
    expect(restored.company.sendingPhase()).toBe('read_only');
  });

  it('of a file that is no backup changes nothing', () => {
    const { order } = aBackedUpCompany();
    const before = readFileSync(order.databasePath);
    writeFileSync(order.backupPath, 'KWITBAK1 and nonsense');
    expect(backupTasks.restore(order)).toEqual({ ok: false, error: { code: 'backup_unreadable' } });
    expect(readFileSync(order.databasePath).equals(before)).toBe(true);
    expect(existsSync(order.asidePath)).toBe(false);
  });
});

describe('before a restore', () => {
  it('everything unsent that would be put aside is named', () => {
    const { order, manifest } = aBackedUpCompany();
    const database = openDatabase(order.databasePath);
    database.documents.insert(anInvoiceToStore('later'));
    const changed = anInvoiceToStore('d');
    database.documents.saveContent({
      ...changed,
      baseRevision: 1,
      from: ['draft'],
      to: 'draft',
      at: '2026-11-23T12:00:00.000Z',
    });
    markSent(database, 'b', 'accepted');
    database.documents.insert(anInvoiceToStore('binned'));
    database.documents.setDeleted('binned', NOON);
    const preview = backupTasks.preview({ ...order, scratchPath: join(tempFolder(), 'trial.sqlite') });
    expect(preview).toMatchObject({ ok: true, value: { manifest, putAside: { unsentCount: 2 } } });
    const { partyName, title } = changed.facts;
    expect(preview.ok && preview.value.putAside.unsent).toEqual([
      { kind: 'invoice', partyName, title, updatedAt: '2026-11-23T12:00:00.000Z' },
      { kind: 'invoice', partyName, title, updatedAt: NOON },
    ]);
  });

  it('nothing is put aside where there is nothing yet', () => {
    const { order, manifest } = aBackedUpCompany();
    const preview = backupTasks.preview({
      ...order,
      databasePath: join(tempFolder(), 'none', 'kwit.sqlite'),
      scratchPath: join(tempFolder(), 'trial.sqlite'),
    });
    expect(preview).toEqual({
      ok: true,
      value: { manifest, putAside: { unsent: [], unsentCount: 0, isTodayReadable: true } },
    });
  });
});
