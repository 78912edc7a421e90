import { linkSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Connection, openForReading, openForWriting } from './database';
import { readDatabaseHeader } from './database-header';
import { migrate, SCHEMA_VERSION } from './migrate';
import { syncFolder } from './sync-folder';
import { withScratchFile } from './scratch-file';

/**
 * Brings an older database to the current schema on a copy, which takes its place only when every step has succeeded
 * and SQLite finds it sound (product.md P-03). The old file is kept as `<name>.before-v<version>`; a failure or a crash
 * at any point leaves it where it was, complete.
 *
 * @param steps the migrations; replaced only to show what a failing one does.
 * @throws an error of SQLite or of a step. Nothing was changed then.
 */
export function migrateOnCopy(path: string, steps: (connection: Connection) => void = migrate): void {
  const header = readDatabaseHeader(path);
  if (header.kind !== 'sqlite' || header.userVersion >= SCHEMA_VERSION) return;
  // What waits in the log belongs to the old file: under the new one it would be taken for its own.
  use(openForWriting(path), (connection) => {
    connection.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  });
  withScratchFile(`${path}.migrating`, (copy) => {
    use(openForReading(path), (connection) => {
      connection.run('VACUUM INTO :copy', { copy });
    });
    use(openForWriting(copy), (connection) => {
      steps(connection);
      if (connection.readPragma('integrity_check') !== 'ok') throw new Error('the migrated copy is damaged');
    });
    keepOld(path);
    renameSync(copy, path);
    syncFolder(dirname(path));
  });
}

/** A second name for the old file; one left by a migration that was cut off before the swap is the same file. */
function keepOld(path: string): void {
  const kept = `${path}.before-v${String(SCHEMA_VERSION)}`;
  rmSync(kept, { force: true });
  linkSync(path, kept);
}

function use(connection: Connection, work: (connection: Connection) => void): void {
  try {
    work(connection);
  } finally {
    connection.close();
  }
}
