import type { AppErrorOf } from '../../../shared/app-error';
import { err, type Result } from '../../../shared/result';
import type { BackupOrder, MaintenanceInput, RestoreOrder } from '../../../shared/ipc/maintenance-contract';
import type { BackupRefusal } from './backup-refusal';
import { sqliteCodeOf } from '../database';
import { toWriteError } from '../file-writer';
import { checkBackup } from './check-backup';
import { makeBackup, measureBackup } from './make-backup';
import { previewRestore, restoreBackup } from './restore-backup';
import { previewReturn, returnToSnapshot } from './return-to-snapshot';

/** The pieces of long work, for the maintenance process; what the disk or SQLite refuses is a value. */
export const backupTasks = {
  make: (order: BackupOrder) => refusing(() => makeBackup(order)),
  measure: (input: MaintenanceInput<'backup.measure'>) => refusing(() => measureBackup(input)),
  check: (input: MaintenanceInput<'backup.check'>) => refusing(() => checkBackup(input)),
  preview: (input: MaintenanceInput<'backup.preview'>) => refusing(() => previewRestore(input)),
  restore: (order: RestoreOrder) => refusing(() => restoreBackup(order)),
  previewReturn: (input: MaintenanceInput<'snapshot.preview'>) => refusing(() => previewReturn(input)),
  return: (input: MaintenanceInput<'snapshot.return'>) => refusing(() => returnToSnapshot(input)),
};

function refusing<T>(work: () => Result<T, BackupRefusal>): Result<T, BackupRefusal> {
  try {
    return work();
  } catch (cause) {
    const refusal = toBackupRefusal(cause);
    if (refusal === null) throw cause;
    return err(refusal);
  }
}

const UNREACHABLE = new Set(['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM', 'ENODEV', 'ENXIO']);

function toBackupRefusal(cause: unknown): BackupRefusal | null {
  const sqliteCode = sqliteCodeOf(cause);
  if (sqliteCode !== null) return toSqliteRefusal(sqliteCode);
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  if (UNREACHABLE.has(code)) return { code: 'backup_folder_unavailable' };
  return /^E[A-Z]+$/u.test(code) ? toWriteError(cause) : null;
}

function toSqliteRefusal(
  sqliteCode: string,
): AppErrorOf<'disk_full' | 'file_not_written' | 'database_damaged'> {
  if (sqliteCode.startsWith('SQLITE_FULL')) return { code: 'disk_full' };
  if (/^SQLITE_(IOERR|READONLY|CANTOPEN|BUSY)/u.test(sqliteCode)) return { code: 'file_not_written' };
  return { code: 'database_damaged' };
}
