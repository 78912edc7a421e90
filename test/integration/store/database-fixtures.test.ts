import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createDatabaseFile, openForReading, openForWriting } from '../../../electron/store/database';
import { MIGRATIONS } from '../../../electron/store/opening/migrate';
import { NOON } from '../../builders/a-stored-document';
import {
  copyFixture,
  FIXTURE_VERSIONS,
  fixturePath,
  OLD_VERSIONS,
} from '../../fixtures/databases/fixture-copy';
import { readAllRows, type Rows } from './all-rows';
import { openDatabase, tempFolder } from './temp-company';

const MAKE_IT = 'add its rows to rows-of-version.ts and run: node scripts/make-database-fixtures.mjs';

function readSchema(path: string): readonly unknown[] {
  const connection = openForReading(path);
  try {
    return connection.all('SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name');
  } finally {
    connection.close();
  }
}

function schemaOfVersion(version: number): readonly unknown[] {
  const path = `${tempFolder()}/empty.sqlite`;
  const connection = createDatabaseFile(path);
  for (const migration of MIGRATIONS.slice(0, version)) connection.exec(migration.sql);
  connection.close();
  return readSchema(path);
}

/** Columns that hold nothing in any row: what a migration does to them would not be seen. */
function findEmptyColumns(table: string, rows: Rows): readonly string[] {
  return Object.keys(rows[0] ?? {})
    .filter((column) => rows.every((row) => row[column] === null))
    .map((column) => `${table}.${column}`);
}

describe('the database that each version left behind', () => {
  it.each(FIXTURE_VERSIONS)('of version %i is kept, with the schema of that version', (version) => {
    expect(existsSync(fixturePath(version)), MAKE_IT).toBe(true);
    expect(readSchema(copyFixture(version, tempFolder()))).toEqual(schemaOfVersion(version));
  });

  it.each(FIXTURE_VERSIONS)('of version %i has something in every column of every table', (version) => {
    const tables = [...readAllRows(copyFixture(version, tempFolder()))];
    expect(tables.filter(([, rows]) => rows.length === 0).map(([table]) => table)).toEqual([]);
    expect(tables.flatMap(([table, rows]) => findEmptyColumns(table, rows))).toEqual([]);
  });

  it.each(OLD_VERSIONS)('of version %i opens with every row as it was', (version) => {
    const path = copyFixture(version, tempFolder());
    const before = readAllRows(path);
    openDatabase(path).close();
    const after = readAllRows(path);
    for (const [table, rows] of before) {
      // A new column is no change of what was there; a table that grew keeps its old rows.
      const kept = (after.get(table) ?? []).slice(0, rows.length);
      expect(kept, table).toEqual(rows.map((row) => expect.objectContaining(row) as unknown));
    }
  });

  it.each(FIXTURE_VERSIONS)('of version %i can be read whole: nothing in it is put aside', (version) => {
    const database = openDatabase(copyFixture(version, tempFolder()));
    const states = ['draft', 'ready', 'queued', 'accepted', 'unknown'] as const;
    expect(
      database.documents
        .inStates(states)
        .map(({ documentId }) => documentId)
        .toSorted(),
    ).toEqual(['accepted', 'draft', 'expense', 'queued', 'unknown']);
    expect(database.documents.find('binned')?.deletedAt).not.toBeNull();
    expect(database.company.profile().name).toBe('Anna Nowak Programowanie');
    expect(database.company.keyRecords()).toHaveLength(1);
    expect(database.attempts.attemptsOfRun('run-1')).toHaveLength(2);
    expect(database.attempts.reconcileReads('attempt-2')).toHaveLength(1);
    expect(database.attempts.latestSnapshot()?.limit).toEqual({ granted: 100, used: 12 });
    expect(database.company.latestMonthReading()).toMatchObject({ year: 2026, month: 11 });
    expect(database.alerts.all().length).toBe(version >= 4 ? 1 : 0);
    expect(database.procedures.all().length).toBe(version >= 3 ? 1 : 0);
    expect(database.documents.find('accepted')?.sentProfile?.vatStatus ?? null).toBe(
      version >= 11 ? 'payer' : null,
    );
    // The one that the fixture itself holds.
    expect(database.quarantined()).toBe(1);
  });
});

it('what went out before the company’s data were kept has them where they were not saved again since', () => {
  const path = copyFixture(10, tempFolder());
  const connection = openForWriting(path);
  connection.exec(`UPDATE documents SET queued_at = '${NOON}';
    UPDATE documents SET queued_at = '2026-11-23T10:59:59.999Z' WHERE document_id = 'unknown'`);
  connection.close();
  const { documents, company } = openDatabase(path);
  expect(documents.find('accepted')?.sentProfile).toEqual(company.profile());
  // Queued before the data were last saved, and not sent yet.
  expect(documents.find('unknown')?.sentProfile).toBeNull();
  expect(documents.find('queued')?.sentProfile).toBeNull();
});
