import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createDatabaseFile, openForReading, openForWriting } from '../../../electron/store/database';
import { MIGRATIONS, SCHEMA_VERSION } from '../../../electron/store/migrate';
import { migrateOnCopy } from '../../../electron/store/migrate-on-copy';
import { hashFolder } from './folder-hash';
import { openDatabase, tempFolder } from './temp-company';

/** A database as the first version of Kwit left it, with a contractor. */
function anOldDatabase(): string {
  const path = join(tempFolder(), 'kwit.sqlite');
  const connection = createDatabaseFile(path);
  connection.exec(MIGRATIONS[0]?.sql ?? '');
  connection.run(
    `INSERT INTO contractors (contractor_id, nip, party_json, search_text, created_at, updated_at)
     VALUES ('żółw', '', '{}', 'zolw', '2026-11-23T11:00:00.000Z', '2026-11-23T11:00:00.000Z')`,
  );
  connection.close();
  return path;
}

function read(path: string) {
  const connection = openForReading(path);
  try {
    return {
      version: connection.readPragma('user_version'),
      contractors: connection.all('SELECT contractor_id FROM contractors'),
    };
  } finally {
    connection.close();
  }
}

const CONTRACTORS = [{ contractor_id: 'żółw' }];

describe('a database of an older version', () => {
  it('opens with everything in it, and is kept as it was', () => {
    const path = anOldDatabase();
    const before = readFileSync(path);
    openDatabase(path).close();
    expect(read(path)).toEqual({ version: SCHEMA_VERSION, contractors: CONTRACTORS });
    const kept = `${path}.before-v${String(SCHEMA_VERSION)}`;
    expect(read(kept)).toEqual({ version: 1, contractors: CONTRACTORS });
    expect(existsSync(`${path}.migrating`)).toBe(false);
    // Opening it in WAL mode changes two bytes of the header and nothing else.
    expect(readFileSync(kept).subarray(100).equals(before.subarray(100))).toBe(true);
  });

  it('keeps what still waited in the log', () => {
    const path = anOldDatabase();
    const writer = openForWriting(path);
    writer.run(`UPDATE contractors SET contractor_id = 'z dziennika'`);
    migrateOnCopy(path);
    writer.close();
    expect(read(path).contractors).toEqual([{ contractor_id: 'z dziennika' }]);
  });

  it.each(MIGRATIONS.map((_step, index) => index))('is left alone when step %i fails', (failing) => {
    const path = anOldDatabase();
    openForWriting(path).close();
    const before = readFileSync(path);
    const failAt = () => {
      migrateOnCopy(path, (connection) => {
        for (const [index, migration] of MIGRATIONS.entries()) {
          if (index === failing) throw new Error('power cut');
          if (index > 0) connection.exec(migration.sql);
        }
      });
    };
    expect(failAt).toThrow('power cut');
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(existsSync(`${path}.migrating`)).toBe(false);
    openDatabase(path).close();
    expect(read(path)).toEqual({ version: SCHEMA_VERSION, contractors: CONTRACTORS });
  });
});

it('a database of this version is not copied', () => {
  const path = anOldDatabase();
  migrateOnCopy(path);
  const before = hashFolder(dirname(path));
  migrateOnCopy(path);
  expect(hashFolder(dirname(path))).toEqual(before);
});
