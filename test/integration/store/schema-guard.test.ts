import { readFileSync } from 'node:fs';
import BetterSqlite3 from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  assertMigrationsAreComplete,
  MIGRATIONS,
  SCHEMA_VERSION,
} from '../../../electron/store/opening/migrate';
import { anInvoiceToStore } from '../../builders/a-stored-document';
import { newDatabaseFile, openDatabase } from './temp-company';

const retiredNamesSchema = z.strictObject({ retired: z.array(z.string()) });
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));

function withRaw<T>(path: string, use: (raw: BetterSqlite3.Database) => T): T {
  const raw = new BetterSqlite3(path, { readonly: true });
  try {
    return use(raw);
  } finally {
    raw.close();
  }
}

/** Every statement that made the schema, line by line, as SQLite itself keeps it. */
function readSchema(path: string) {
  return withRaw(path, (raw) => {
    const rows = raw
      .prepare<[], { name: string; sql: string }>(
        `SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name`,
      )
      .all();
    const version: unknown = raw.pragma('user_version', { simple: true });
    return { version, objects: Object.fromEntries(rows.map(({ name, sql }) => [name, sql.split('\n')])) };
  });
}

/** Tables, and columns as `table.column`. */
function readNames(path: string): readonly unknown[] {
  return withRaw(path, (raw) =>
    raw
      .prepare(
        `SELECT name FROM sqlite_schema WHERE type = 'table' UNION ALL
         SELECT t.name || '.' || c.name FROM sqlite_schema AS t, pragma_table_xinfo(t.name) AS c
         WHERE t.type = 'table'`,
      )
      .pluck()
      .all(),
  );
}

/** Tables that later migrations brought. */
const MADE_SINCE = [
  'exchange_rates',
  'register_answers',
  'procedure_progress',
  'limit_applications',
  'limit_plan',
  'alerts',
  'month_readings',
  'month_consent',
  'month_moves',
  'pulled_sales',
  'pull_months',
  'pulls',
  'sales_readings',
  'contractor_links',
  'contractor_writes',
  'official_pdfs',
  'pulled_contractors',
];

/** Columns of `documents` that later migrations added, newest first. */
const ADDED_SINCE = [
  'sent_profile_json',
  'accepted_lines_json',
  'ksef_wished_at',
  'ksef_read_at',
  'ksef_changed_at',
  'ksef_reason',
  'ksef_number',
];

describe('the schema', () => {
  it('built from nothing is the reviewed one', () => {
    const path = newDatabaseFile();
    // To accept a new migration, paste what this prints and read the difference.
    expect(readSchema(path)).toEqual(read('schema-snapshot.json'));
  });

  it('uses no name that was given up: old backups and reports would mean something else by it', () => {
    const retired = new Set(retiredNamesSchema.parse(read('retired-names.json')).retired);
    const names = readNames(newDatabaseFile());
    expect(names).toContain('documents.search_text');
    expect(names.filter((name) => retired.has(String(name)))).toEqual([]);
  });

  it('has a migration for every version up to the one this program writes', () => {
    expect(() => {
      assertMigrationsAreComplete(MIGRATIONS, SCHEMA_VERSION);
    }).not.toThrow();
  });

  it.each([
    ['a forgotten constant', MIGRATIONS, SCHEMA_VERSION + 1],
    ['a doubled step', [...MIGRATIONS, ...MIGRATIONS], MIGRATIONS.length * 2],
    ['a missing step', [{ version: 2, sql: '' }], 1],
  ])('%s is refused', (_, migrations, version) => {
    expect(() => {
      assertMigrationsAreComplete(migrations, version);
    }).toThrow('differ');
  });

  it('of version 1 becomes the present one and keeps what is in it', () => {
    const path = newDatabaseFile();
    const before = openDatabase(path);
    before.documents.insert(anInvoiceToStore('d1'));
    before.close();
    const raw = new BetterSqlite3(path);
    raw.exec(ADDED_SINCE.map((column) => `ALTER TABLE documents DROP COLUMN ${column};`).join(' '));
    raw.exec(`${MADE_SINCE.map((table) => `DROP TABLE ${table};`).join(' ')} PRAGMA user_version = 1`);
    raw.close();
    expect(openDatabase(path).documents.find('d1')).not.toBeNull();
    expect(readSchema(path)).toEqual(read('schema-snapshot.json'));
  });

  it('of the present version opens as it is: nothing is migrated twice', () => {
    const path = newDatabaseFile();
    const before = readSchema(path);
    openDatabase(path).close();
    expect(readSchema(path)).toEqual(before);
  });
});
