import { existsSync, linkSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Connection, openForWriting } from '../database';
import { inspectDatabase } from '../opening/inspect-database';
import { DATABASE_LOGS } from '../opening/holds-database';
import { syncFolder } from '../sync-folder';
import { readSoundSummary } from './check-backup';

/**
 * Two steps of the file system, each whole: today's database gets a second name, and the complete and checked `made`
 * takes the first. A crash leaves the old one or the new one, never none.
 *
 * @param asidePath where today's database is kept if there is one. What lies on the disk says so and nothing else: a
 *   company whose `company.json` cannot be read has one as well.
 */
export function putInPlace(made: string, databasePath: string, asidePath: string): void {
  keepAside(databasePath, asidePath);
  renameSync(made, databasePath);
  syncFolder(dirname(databasePath));
}

/**
 * True when today's database can be read to its end, with nothing left in its log. A damaged one is why many a backup
 * is restored: then the send journal alone says what went out, and the next start believes it.
 */
export function foldLogIn(databasePath: string): boolean {
  if (!inspectDatabase(databasePath).ok || readSoundSummary(databasePath) === null) return false;
  useWriter(databasePath, (connection) => {
    connection.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  });
  return true;
}

/** A log under the old name would be taken for one of the new file, also where its own file is gone. */
function keepAside(databasePath: string, asidePath: string): void {
  if (existsSync(databasePath)) linkSync(databasePath, asidePath);
  for (const log of DATABASE_LOGS) {
    if (existsSync(`${databasePath}${log}`)) renameSync(`${databasePath}${log}`, `${asidePath}${log}`);
  }
  rmSync(`${databasePath}-shm`, { force: true });
}

/** Closing the last connection folds the log into the file and removes it. */
export function useWriter(path: string, work: (connection: Connection) => void): void {
  const connection = openForWriting(path);
  try {
    work(connection);
  } finally {
    connection.close();
  }
}
