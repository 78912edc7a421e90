import { err, ok, type Result } from '../../../shared/result';
import type { EventLog } from '../../ports/event-log';
import { sqliteCodeOf } from '../database';
import { readDatabaseHeader } from './database-header';
import { toWriteError } from '../file-writer';
import { type OpenRefusal, toRefusal } from './inspect-database';
import { SCHEMA_VERSION } from './migrate';
import { DamagedBeforeMigration, migrateOnCopy } from './migrate-on-copy';

/** Before a database is opened. Whatever goes wrong, the old data are complete and the program starts without them. */
export function migrateForOpening(
  path: string,
  log: EventLog,
  migrateFile: (path: string) => void = migrateOnCopy,
): Result<void, OpenRefusal> {
  const from = versionOf(path);
  if (from >= SCHEMA_VERSION) return ok();
  try {
    migrateFile(path);
    log.write('store.migrated', { from, to: SCHEMA_VERSION });
    return ok();
  } catch (cause) {
    log.write('store.failed', {
      what: 'migration',
      from,
      to: SCHEMA_VERSION,
      error: sqliteCodeOf(cause) ?? (cause instanceof Error ? cause.message : 'other'),
    });
    return err(refusalOf(cause, from));
  }
}

function refusalOf(cause: unknown, from: number): OpenRefusal {
  if (cause instanceof DamagedBeforeMigration) return { code: 'database_damaged' };
  const failed: OpenRefusal = { code: 'migration_failed', from, to: SCHEMA_VERSION };
  if (sqliteCodeOf(cause) !== null) {
    const refusal = toRefusal(cause);
    // SQLite's other complaints are about a step of ours, not about the file.
    return refusal.code === 'database_damaged' && !/^SQLITE_(CORRUPT|NOTADB)/u.test(sqliteCodeOf(cause) ?? '')
      ? failed
      : refusal;
  }
  const isSystem = cause instanceof Error && 'code' in cause;
  if (!isSystem) return failed;
  return toWriteError(cause).code === 'disk_full' ? { code: 'disk_full' } : { code: 'database_read_only' };
}

function versionOf(path: string): number {
  const header = readDatabaseHeader(path);
  return header.kind === 'sqlite' ? header.userVersion : SCHEMA_VERSION;
}
