import { existsSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openCompanyDatabase } from '../../../electron/store/company-database';
import { anInvoiceToStore } from '../../builders/a-stored-document';
import { fixedClock } from '../../fakes/fixed-clock';
import { recordingLog } from '../../fakes/recording-log';
import { newDatabaseFile, openDatabase } from './temp-company';

const NAME = 'Żółw i Synowie';

function openSealed(path: string) {
  return openCompanyDatabase(path, { log: recordingLog(), clock: fixedClock(), isSealed: true });
}

/** Closed by a program that seals, with a document in it. */
function aSealedDatabase(): string {
  const path = newDatabaseFile();
  const opened = openSealed(path);
  if (!opened.ok) throw new Error(opened.error.code);
  opened.value.documents.insert(anInvoiceToStore('a'));
  opened.value.close();
  return path;
}

/** Where nothing but the hash can tell: in the middle of a buyer's name. `moves` as a program does that writes. */
function changeName(path: string, moves: { readonly time: boolean }): void {
  const { atime, mtime } = statSync(path);
  const bytes = readFileSync(path);
  const at = bytes.indexOf(NAME);
  expect(at).toBeGreaterThan(0);
  bytes[at + NAME.length] = 0x58;
  writeFileSync(path, bytes);
  if (!moves.time) utimesSync(path, atime, mtime);
}

describe('a sealed database', () => {
  it('opens as it was closed, and is not sealed while it is open', () => {
    const path = aSealedDatabase();
    const opened = openSealed(path);
    expect(opened.ok && opened.value.documents.find('a')?.state).toBe('draft');
    expect(existsSync(`${path}.seal`)).toBe(false);
    if (opened.ok) opened.value.close();
    expect(existsSync(`${path}.seal`)).toBe(true);
  });

  it('is refused again and again when its bytes changed and nobody wrote it', () => {
    const path = aSealedDatabase();
    utimesSync(path, new Date('2026-11-23T11:00:00Z'), new Date('2026-11-23T11:00:00Z'));
    const opened = openSealed(path);
    if (opened.ok) opened.value.close();
    // Whole seconds, which the test can put back.
    const seal = JSON.parse(readFileSync(`${path}.seal`, 'utf8')) as Record<string, string>;
    utimesSync(path, new Date('2026-11-23T11:00:00Z'), new Date('2026-11-23T11:00:00Z'));
    const modifiedNs = String(statSync(path, { bigint: true }).mtimeNs);
    writeFileSync(`${path}.seal`, JSON.stringify({ ...seal, modifiedNs }));
    changeName(path, { time: false });
    const damaged = readFileSync(path);
    for (let start = 1; start <= 2; start += 1) {
      expect(openSealed(path)).toEqual({ ok: false, error: { code: 'database_damaged' } });
    }
    expect(readFileSync(path).equals(damaged)).toBe(true);
  });

  it('opens when somebody put another file in its place', () => {
    const path = aSealedDatabase();
    changeName(path, { time: true });
    const opened = openSealed(path);
    expect(opened.ok).toBe(true);
    if (opened.ok) opened.value.close();
  });

  it('opens when the seal itself was torn', () => {
    const path = aSealedDatabase();
    writeFileSync(`${path}.seal`, '{"sizeBytes":');
    const opened = openSealed(path);
    expect(opened.ok).toBe(true);
    if (opened.ok) opened.value.close();
  });
});

describe('a database that was not closed', () => {
  it('has no seal that could call its later work damage', () => {
    const path = aSealedDatabase();
    const opened = openSealed(path);
    if (!opened.ok) throw new Error(opened.error.code);
    opened.value.documents.insert(anInvoiceToStore('b'));
    expect(existsSync(`${path}.seal`)).toBe(false);
    opened.value.close();
    expect(openDatabase(path).documents.find('b')?.state).toBe('draft');
  });
});
