import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { backupTasks } from '../../../electron/store/backup/backup-tasks';
import type { BackupOrder } from '../../../shared/ipc/maintenance-contract';
import { aBackupOrder } from '../../builders/a-backup-order';
import { NOON } from '../../builders/a-stored-document';
import { openDatabase, tempFolder } from '../store/temp-company';
import { filesIn } from './files-in';
import { aCompanyInUse } from './a-company-in-use';

const PASSPHRASE = 'zażółć gęślą jaźń';

const anOrder = (overrides: Partial<BackupOrder> = {}) =>
  aBackupOrder({
    databasePath: aCompanyInUse(),
    backupPath: join(tempFolder(), 'Kwit 2026-11-23.kwitbackup'),
    ...overrides,
  });

const check = (backupPath: string, passphrase: string | null) =>
  backupTasks.check({ backupPath, passphrase, scratchPath: join(tempFolder(), 'trial.sqlite') });

describe.each([
  ['open', null],
  ['encrypted', PASSPHRASE],
])('an %s backup', (_how, passphrase) => {
  it('holds what the database holds, and leaves nothing else behind', () => {
    const order = anOrder({ passphrase });
    const made = backupTasks.make(order);
    expect(made).toMatchObject({
      ok: true,
      value: { companyName: 'Zofia Żółć', kind: 'manual', summary: { documentCount: 6, contractorCount: 0 } },
    });
    expect(check(order.backupPath, passphrase)).toEqual(made);
    expect(filesIn(order.backupPath)).toEqual(['Kwit 2026-11-23.kwitbackup']);
  });

  it('is made of a database that is open and has its newest rows in the log', () => {
    const order = anOrder({ passphrase });
    const database = openDatabase(order.databasePath);
    database.documents.setDeleted('e', NOON);
    expect(statSync(`${order.databasePath}-wal`).size).toBeGreaterThan(0);
    const before = backupTasks.make(order);
    database.documents.setDeleted('e', null);
    const after = backupTasks.make({ ...order, backupPath: `${order.backupPath}.later` });
    expect(before.ok && after.ok && before.value.summary.contentSha256).not.toBe(
      after.ok && after.value.summary.contentSha256,
    );
  });

  it('is refused when any byte of it was changed, or its end is missing', () => {
    const order = anOrder({ passphrase });
    expect(backupTasks.make(order).ok).toBe(true);
    const whole = readFileSync(order.backupPath);
    // Each try of an encrypted one takes the half second that guessing a passphrase is meant to take.
    const tries = passphrase === null ? 60 : 6;
    const steps = Array.from({ length: tries }, (_unused, index) =>
      Math.floor((index * whole.length) / tries),
    );
    for (const at of [...steps, whole.length - 1]) {
      const flipped = Buffer.from(whole);
      flipped[at] = (flipped[at] ?? 0) ^ 0x20;
      writeFileSync(order.backupPath, flipped);
      expect(check(order.backupPath, passphrase).ok, `byte ${String(at)}`).toBe(false);
    }
    for (const length of [0, 7, 30, whole.length - 1]) {
      writeFileSync(order.backupPath, whole.subarray(0, length));
      expect(check(order.backupPath, passphrase).ok, `${String(length)} bytes`).toBe(false);
    }
    writeFileSync(order.backupPath, whole);
    expect(check(order.backupPath, passphrase).ok).toBe(true);
  });
});

describe('an encrypted backup', () => {
  it('shows nothing of what is in it', () => {
    const order = anOrder({ passphrase: PASSPHRASE });
    backupTasks.make(order);
    const text = readFileSync(order.backupPath, 'latin1');
    expect(text).not.toContain('SQLite format 3');
    expect(text).not.toMatch(/Zofia|companyName|CREATE TABLE/u);
  });

  it('opens with its passphrase only, however that was composed from keys', () => {
    const order = anOrder({ passphrase: PASSPHRASE.normalize('NFD') });
    backupTasks.make(order);
    expect(check(order.backupPath, PASSPHRASE.normalize('NFC')).ok).toBe(true);
    expect(check(order.backupPath, 'inne')).toEqual({
      ok: false,
      error: { code: 'backup_passphrase_wrong' },
    });
    expect(check(order.backupPath, null)).toEqual({
      ok: false,
      error: { code: 'backup_passphrase_needed' },
    });
  });

  it('has a salt and a nonce of its own each time', () => {
    const order = anOrder({ passphrase: PASSPHRASE });
    const again = { ...order, backupPath: `${order.backupPath}.2` };
    backupTasks.make(order);
    backupTasks.make(again);
    const [one, two] = [order, again].map(({ backupPath }) => readFileSync(backupPath));
    expect(one?.subarray(0, 300).equals(two?.subarray(0, 300) ?? Buffer.alloc(0))).toBe(false);
  });
});

describe('a backup that cannot be made', () => {
  it('leaves the one of the same name as it was', () => {
    const order = anOrder();
    writeFileSync(order.databasePath, 'no database');
    writeFileSync(order.backupPath, 'the earlier one');
    expect(backupTasks.make(order)).toMatchObject({ ok: false });
    expect(readFileSync(order.backupPath, 'utf8')).toBe('the earlier one');
    expect(filesIn(order.backupPath)).toEqual(['Kwit 2026-11-23.kwitbackup']);
  });

  it('of a damaged database is none', () => {
    const order = anOrder();
    const bytes = readFileSync(order.databasePath);
    bytes.fill(0x5a, 4096 * 3, 4096 * 6);
    writeFileSync(order.databasePath, bytes);
    expect(backupTasks.make(order)).toEqual({ ok: false, error: { code: 'database_damaged' } });
  });
});
