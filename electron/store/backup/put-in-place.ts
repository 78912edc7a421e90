import { existsSync, linkSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Connection, openForWriting } from '../database';
import { inspectDatabase } from '../inspect-database';
import { syncFolder } from '../sync-folder';
import { readSoundSummary } from './check-backup';

/**
 * Two steps of the file system, each whole: today's database gets a second name, and the complete and checked `made`
 * takes the first. A crash leaves the old one or the new one, never none.
 *
 * @param asidePath where today's database is kept; null where there is none.
 */
export function putInPlace(made: string, databasePath: string, asidePath: string | null): void {
  if (asidePath !== null) keepAside(databasePath, asidePath);
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

/** A write-ahead log under the old name would be taken for one of the new file. */
function keepAside(databasePath: string, asidePath: string): void {
  const logPath = `${databasePath}-wal`;
  linkSync(databasePath, asidePath);
  if (existsSync(logPath)) renameSync(logPath, `${asidePath}-wal`);
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
