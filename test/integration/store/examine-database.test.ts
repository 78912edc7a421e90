import { readFileSync, writeFileSync } from 'node:fs';
import BetterSqlite3 from 'better-sqlite3';
import { expect, it } from 'vitest';
import { isDatabaseSound } from '../../../electron/store/opening/check-database';
import { examineDatabase } from '../../../electron/store/opening/examine-database';
import { copyFixture } from '../../fixtures/databases/fixture-copy';
import { SCHEMA_VERSION } from '../../../electron/store/opening/migrate';
import { tempFolder } from './temp-company';

const aDatabase = () => copyFixture(SCHEMA_VERSION, tempFolder());

function change(path: string, sql: string): void {
  const raw = new BetterSqlite3(path);
  raw.exec(sql);
  raw.close();
}

it('a whole database is sound, with the number of its documents', () => {
  expect(examineDatabase(aDatabase())).toEqual({ isSound: true, documentCount: 6 });
});

it.each([
  [
    'a letter of a document',
    `UPDATE document_revisions SET content_json = replace(content_json, 'Żółw', 'Zolw')`,
  ],
  ['a byte of what was sent', `UPDATE attempts SET body = x'7b7d'`],
  ['a reference to nothing', `PRAGMA foreign_keys = OFF; DELETE FROM runs`],
])('%s that was changed behind its back is found, though every page is in order', (_, sql) => {
  const path = aDatabase();
  change(path, sql);
  expect(isDatabaseSound(path)).toBe(true);
  expect(examineDatabase(path).isSound).toBe(false);
});

it('a damaged page and a missing file are no bugs but findings', () => {
  const path = aDatabase();
  const bytes = readFileSync(path);
  bytes.fill(0x5a, 4096 * 3, 4096 * 6);
  writeFileSync(path, bytes);
  expect(examineDatabase(path).isSound).toBe(false);
  expect(examineDatabase(`${path}.none`)).toEqual({ isSound: false, documentCount: 0 });
});
