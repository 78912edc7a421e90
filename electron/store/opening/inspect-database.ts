import { existsSync, statSync } from 'node:fs';
import type { AppErrorOf } from '../../../shared/app-error';
import { err, ok, type Result } from '../../../shared/result';
import { APPLICATION_ID, type Connection, openForReading, sqliteCodeOf } from '../database';
import { readDatabaseHeader } from './database-header';
import { SCHEMA_VERSION } from './migrate';

export type OpenRefusal = AppErrorOf<
  | 'database_damaged'
  | 'database_newer'
  | 'database_foreign'
  | 'database_locked'
  | 'database_in_use'
  | 'database_read_only'
  | 'disk_full'
  | 'migration_failed'
>;

/** Decides from the bytes and a read-only look whether a file may be opened for writing at all. */
export function inspectDatabase(path: string): Result<void, OpenRefusal> {
  const header = readDatabaseHeader(path);
  switch (header.kind) {
    case 'missing':
    case 'damaged':
      return err({ code: 'database_damaged' });
    case 'no_database':
      return err({ code: 'database_foreign' });
    case 'sqlite':
      break;
  }
  if (header.applicationId !== APPLICATION_ID) return err({ code: 'database_foreign' });
  if (header.userVersion < 1) return err({ code: 'database_damaged' });
  if (header.userVersion > SCHEMA_VERSION)
    return err({ code: 'database_newer', found: header.userVersion, supported: SCHEMA_VERSION });
  return probeWithLog(path);
}

/**
 * With a write-ahead log beside it, a file that turned out damaged only after opening would be changed by closing
 * it again, because that copies the log into it. A reading connection does not. Without a log nothing is copied.
 */
function probeWithLog(path: string): Result<void, OpenRefusal> {
  const logPath = `${path}-wal`;
  if (!existsSync(logPath) || statSync(logPath).size === 0) return ok();
  try {
    const connection = openForReading(path);
    try {
      assertSchemaIsReadable(connection);
      return ok();
    } finally {
      connection.close();
    }
  } catch (cause) {
    return err(toRefusal(cause));
  }
}

/** Reads the whole schema. @throws an error of SQLite when the first pages are damaged. */
export function assertSchemaIsReadable(connection: Connection): void {
  connection.all('SELECT name, sql FROM sqlite_schema');
}

/** What to tell the user when SQLite refuses to open. @throws anything that is not an error of SQLite. */
export function toRefusal(cause: unknown): OpenRefusal {
  const sqliteCode = sqliteCodeOf(cause);
  if (sqliteCode === null) throw cause;
  if (sqliteCode.startsWith('SQLITE_BUSY')) return { code: 'database_locked' };
  if (sqliteCode.startsWith('SQLITE_FULL')) return { code: 'disk_full' };
  if (/^SQLITE_(READONLY|CANTOPEN|IOERR)/.test(sqliteCode)) return { code: 'database_read_only' };
  return { code: 'database_damaged' };
}
