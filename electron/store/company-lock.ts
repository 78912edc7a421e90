import { dirname, join } from 'node:path';
import { err, ok, type Result } from '../../shared/result';
import { holdExclusiveLock, sqliteCodeOf } from './database';
import type { OpenRefusal } from './inspect-database';

export type CompanyLock = { readonly release: () => void };

/**
 * One program per company, beside Electron's single-instance lock, which is per data folder and absent in the
 * desktop host. The lock is the operating system's: a process id in a file could be stale or reused.
 */
export function lockCompany(databasePath: string): Result<CompanyLock, OpenRefusal> {
  try {
    const lock = holdExclusiveLock(join(dirname(databasePath), 'kwit.lock'));
    return lock === null ? err({ code: 'database_locked' }) : ok(lock);
  } catch (cause) {
    // The folder is missing, or on a medium that cannot be written.
    if (sqliteCodeOf(cause) === null && !(cause instanceof TypeError)) throw cause;
    return err({ code: 'database_read_only' });
  }
}
