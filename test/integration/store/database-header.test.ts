import { appendFileSync, copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { APPLICATION_ID, createDatabaseFile, openForWriting } from '../../../electron/store/database';
import { readDatabaseHeader } from '../../../electron/store/opening/database-header';
import { tempFolder } from './temp-company';

const PAGE_BYTES = 4096;

/** A database of version 3, whose version 4 is committed in its log alone: as a program that is killed leaves it. */
function aDatabaseWithLog() {
  const live = join(tempFolder(), 'live.sqlite');
  const created = createDatabaseFile(live);
  created.exec('CREATE TABLE things (name TEXT) STRICT; PRAGMA user_version = 3');
  created.close();
  const writer = openForWriting(live);
  writer.exec("INSERT INTO things VALUES ('first'); PRAGMA user_version = 4");
  const path = join(tempFolder(), 'left.sqlite');
  copyFileSync(live, path);
  copyFileSync(`${live}-wal`, `${path}-wal`);
  writer.close();
  return path;
}

/** What a killed program or a power cut leaves behind the last commit: a frame of page 1 that never was whole. */
function appendTornFrame(path: string, content: Buffer) {
  const log = readFileSync(`${path}-wal`);
  const frame = Buffer.alloc(24 + PAGE_BYTES);
  frame.writeUInt32BE(1, 0);
  frame.writeUInt32BE(2, 4);
  // The salt of this very log.
  log.copy(frame, 8, 16, 24);
  content.copy(frame, 24);
  appendFileSync(`${path}-wal`, frame);
}

describe('what a database says of itself before SQLite opens it', () => {
  it('is the version in the log, where it was committed there', () => {
    const path = aDatabaseWithLog();
    expect(readFileSync(path).readInt32BE(60)).toBe(3);
    expect(readDatabaseHeader(path)).toEqual({
      kind: 'sqlite',
      applicationId: APPLICATION_ID,
      userVersion: 4,
    });
  });

  it('is not what stands behind the last commit in the log', () => {
    const path = aDatabaseWithLog();
    appendTornFrame(path, Buffer.alloc(PAGE_BYTES, 'Usługi programistyczne '));
    expect(readDatabaseHeader(path)).toMatchObject({ userVersion: 4 });
  });

  it('is what the file says, where the log begins with what never was whole or is none', () => {
    const path = aDatabaseWithLog();
    const log = readFileSync(`${path}-wal`);
    for (const torn of [log.fill(7, 60, 80), log.subarray(0, 40), Buffer.alloc(100), Buffer.alloc(0)]) {
      writeFileSync(`${path}-wal`, torn);
      expect(readDatabaseHeader(path)).toMatchObject({ kind: 'sqlite', userVersion: 3 });
    }
  });

  it('is damage, where a file ends within a page and no log makes it whole', () => {
    const path = aDatabaseWithLog();
    appendFileSync(path, Buffer.alloc(100));
    expect(readDatabaseHeader(path)).toMatchObject({ kind: 'sqlite', userVersion: 4 });
    writeFileSync(`${path}-wal`, '');
    expect(readDatabaseHeader(path)).toEqual({ kind: 'damaged' });
  });
});
