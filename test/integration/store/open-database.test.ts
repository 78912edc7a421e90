import {
  copyFileSync,
  cpSync,
  existsSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { isDatabaseSound } from '../../../electron/store/opening/check-database';
import { openCompanyDatabase, createCompanyDatabase } from '../../../electron/store/company-database';
import { SCHEMA_VERSION } from '../../../electron/store/opening/migrate';
import type { AppErrorOf } from '../../../shared/app-error';
import { sayAppError } from '../../../shared/i18n/app-error-text';
import { createI18n } from '../../../shared/i18n/create-i18n';
import { anInvoiceToStore } from '../../builders/a-stored-document';
import { fixedClock } from '../../fakes/fixed-clock';
import { recordingLog } from '../../fakes/recording-log';
import { hashFolder } from './folder-hash';
import { newDatabaseFile, openDatabase, tempFolder } from './temp-company';

/** What a program of tomorrow writes. */
const NEWER = SCHEMA_VERSION + 1;

const PAGE_BYTES = 4096;
// The type byte of the schema's own b-tree page, right after the 100 bytes of the file's header.
const SCHEMA_PAGE_TYPE_AT = 100;

function tryToOpen(path: string) {
  const opened = openCompanyDatabase(path, { log: recordingLog(), clock: fixedClock() });
  if (opened.ok) opened.value.close();
  return opened;
}

function errorOf(opened: ReturnType<typeof tryToOpen>) {
  return opened.ok ? null : opened.error;
}

/** Opens `path`, expects `error`, and that the folder is the same byte for byte afterwards. */
function expectRefusalWithoutTrace(path: string, error: unknown) {
  const before = hashFolder(dirname(path));
  expect(errorOf(tryToOpen(path))).toEqual(error);
  expect(hashFolder(dirname(path))).toEqual(before);
}

/** A database as a killed program leaves it: with documents in a write-ahead log that was never copied back. */
function databaseWithLeftoverLog(documentCount = 20): string {
  const source = newDatabaseFile();
  const { documents, close } = openDatabase(source);
  for (let index = 0; index < documentCount; index += 1)
    documents.insert(anInvoiceToStore(`d${String(index)}`));
  const copy = join(tempFolder(), 'kwit.sqlite');
  for (const suffix of ['', '-wal']) copyFileSync(`${source}${suffix}`, `${copy}${suffix}`);
  close();
  return copy;
}

function changeByte(path: string, position: number): void {
  const bytes = readFileSync(path);
  bytes[position] = (bytes[position] ?? 0) ^ 0xff;
  writeFileSync(path, bytes);
}

describe('a company database that was made here', () => {
  it('opens with every setting it promises', () => {
    const path = newDatabaseFile();
    openDatabase(path).close();
    const raw = new BetterSqlite3(path, { readonly: true });
    const pragma = (name: string): unknown => raw.pragma(name, { simple: true });
    expect([pragma('application_id'), pragma('user_version'), pragma('journal_mode')]).toEqual([
      0x4b574954,
      SCHEMA_VERSION,
      'wal',
    ]);
    const tables = raw.prepare(`SELECT sql FROM sqlite_schema WHERE type = 'table'`).pluck().all();
    expect(tables.filter((sql) => !/\) STRICT(, WITHOUT ROWID)?$/.test(String(sql)))).toEqual([]);
    raw.close();
  });

  it('is found sound by the check', () => {
    expect(isDatabaseSound(newDatabaseFile())).toBe(true);
  });

  it('is never made over an existing file', () => {
    const path = newDatabaseFile();
    const before = hashFolder(dirname(path));
    expect(createCompanyDatabase(path)).toEqual({ ok: false, error: { code: 'file_not_written' } });
    expect(hashFolder(dirname(path))).toEqual(before);
  });

  it('keeps what a killed program had saved', () => {
    const { documents } = openDatabase(databaseWithLeftoverLog(20));
    expect(documents.countInStates(['draft'])).toBe(20);
  });
});

describe('a file that is refused is left as it was', () => {
  it('when it is no database', () => {
    const path = join(tempFolder(), 'kwit.sqlite');
    writeFileSync(path, 'Lp.;Kontrahent;Kwota\n'.repeat(500));
    expectRefusalWithoutTrace(path, { code: 'database_foreign' });
  });

  it('when it is the database of another program', () => {
    const path = join(tempFolder(), 'kwit.sqlite');
    const other = new BetterSqlite3(path);
    other.exec('CREATE TABLE faktury (numer TEXT); PRAGMA user_version = 1');
    other.close();
    expectRefusalWithoutTrace(path, { code: 'database_foreign' });
  });

  it('when a newer program wrote it', () => {
    const path = newDatabaseFile();
    const newer = new BetterSqlite3(path);
    newer.pragma(`user_version = ${NEWER}`);
    newer.close();
    expectRefusalWithoutTrace(path, { code: 'database_newer', found: NEWER, supported: SCHEMA_VERSION });
  });

  it('when a newer program was killed before its new version number reached the file itself', () => {
    const source = newDatabaseFile();
    const newer = new BetterSqlite3(source);
    newer.pragma(`user_version = ${NEWER}`);
    const path = join(tempFolder(), 'kwit.sqlite');
    for (const suffix of ['', '-wal', '-shm']) copyFileSync(`${source}${suffix}`, `${path}${suffix}`);
    newer.close();
    expectRefusalWithoutTrace(path, { code: 'database_newer', found: NEWER, supported: SCHEMA_VERSION });
  });

  it.each([
    ['is empty', 0],
    ['was cut inside its header', 60],
    ['was cut inside a page', PAGE_BYTES + 100],
  ])('when it %s', (_, length) => {
    const path = newDatabaseFile();
    truncateSync(path, length);
    expectRefusalWithoutTrace(path, { code: 'database_damaged' });
  });

  it('when its schema cannot be read', () => {
    const path = newDatabaseFile();
    changeByte(path, SCHEMA_PAGE_TYPE_AT);
    expectRefusalWithoutTrace(path, { code: 'database_damaged' });
  });

  it('when its schema cannot be read and a write-ahead log lies beside it', () => {
    const path = databaseWithLeftoverLog();
    // Page 1 is in the log too and is read from there; the pages with the schema's text are in the file only.
    const pageCount = statSync(path).size / PAGE_BYTES;
    for (let page = 1; page < pageCount; page += 1) changeByte(path, page * PAGE_BYTES);
    const before = hashFolder(dirname(path));
    expect(errorOf(tryToOpen(path))).toEqual({ code: 'database_damaged' });
    const after = hashFolder(dirname(path));
    expect([after['kwit.sqlite'], after['kwit.sqlite-wal']]).toEqual([
      before['kwit.sqlite'],
      before['kwit.sqlite-wal'],
    ]);
  });

  it('when it is missing, and none is made in its place', () => {
    const path = newDatabaseFile();
    rmSync(path);
    expectRefusalWithoutTrace(path, { code: 'database_damaged' });
  });

  it('when the whole folder is missing', () => {
    expect(errorOf(tryToOpen(join(tempFolder(), 'gone', 'kwit.sqlite')))).toEqual({
      code: 'database_read_only',
    });
  });
});

describe('damage deep in a file', () => {
  it('is found by the check, which changes nothing', () => {
    const path = databaseWithLeftoverLog(200);
    openDatabase(path).close();
    const bytes = readFileSync(path);
    bytes.fill(0xa5, bytes.length - 4 * PAGE_BYTES, bytes.length - PAGE_BYTES);
    writeFileSync(path, bytes);
    const before = hashFolder(dirname(path))['kwit.sqlite'];
    expect(isDatabaseSound(path)).toBe(false);
    expect(hashFolder(dirname(path))['kwit.sqlite']).toBe(before);
  });

  it('stops every further write, while what can be read stays readable', () => {
    const path = newDatabaseFile();
    const { documents, company, health, declareDamaged } = openDatabase(path);
    documents.insert(anInvoiceToStore('a'));
    declareDamaged();
    expect(health()).toEqual({ kind: 'read_only', reason: 'damaged' });
    expect(() => company.saveLogin('anna', '2026-11-23T11:00:00.000Z')).toThrow('database_read_only');
    expect(documents.find('a')?.documentId).toBe('a');
  });
});

describe('two programs and one company', () => {
  it('the second one is told that the first has it open, and may have it afterwards', () => {
    const path = newDatabaseFile();
    const { close } = openDatabase(path);
    const inUse: AppErrorOf<'database_in_use'> = {
      code: 'database_in_use',
      processId: process.pid,
      since: '2026-11-23T09:00:00.000Z',
      today: '2026-11-23',
    };
    expect(errorOf(tryToOpen(path))).toEqual(inUse);
    const polish = createI18n('pl');
    expect(sayAppError(polish, inUse).replaceAll('\u00a0', ' ')).toContain(
      `Jest otwarta w innym oknie Kwita, proces ${String(process.pid)}, od 10:00.`,
    );
    expect(sayAppError(polish, { ...inUse, today: '2026-11-24' })).toContain('od 23.11.2026 10:00.');
    close();
    expect(tryToOpen(path).ok).toBe(true);
  });

  it('what a dead program wrote of itself keeps nobody out, and is gone after the next one', () => {
    const path = newDatabaseFile();
    const holderPath = join(dirname(path), 'kwit.lock.txt');
    writeFileSync(holderPath, 'Kwit, proces 1, od 2020-01-01T00:00:00.000Z\n');
    const { close } = openDatabase(path);
    expect(readFileSync(holderPath, 'utf8')).toBe(
      `Kwit, proces ${String(process.pid)}, od 2026-11-23T09:00:00.000Z\n`,
    );
    close();
    expect(existsSync(holderPath)).toBe(false);
  });

  it('a lock whose holder wrote nothing that can be read is a lock all the same', () => {
    const path = newDatabaseFile();
    openDatabase(path);
    writeFileSync(join(dirname(path), 'kwit.lock.txt'), 'Kwit, proces');
    expect(errorOf(tryToOpen(path))).toEqual({ code: 'database_locked' });
  });

  it('a refused file stays free for the next try', () => {
    const path = newDatabaseFile();
    const whole = join(tempFolder(), 'whole.sqlite');
    cpSync(path, whole);
    writeFileSync(path, 'nothing of the kind');
    expect(tryToOpen(path).ok).toBe(false);
    cpSync(whole, path);
    expect(tryToOpen(path).ok).toBe(true);
  });
});
