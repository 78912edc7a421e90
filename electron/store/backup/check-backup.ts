import type { BackupManifest, DatabaseSummary } from '../../../shared/domain/storage/backup';
import type { MaintenanceInput } from '../../../shared/ipc/maintenance-contract';
import { err, type Result } from '../../../shared/result';
import type { BackupRefusal } from './backup-refusal';
import { type Connection, openForReading, sqliteCodeOf } from '../database';
import { inspectDatabase } from '../opening/inspect-database';
import { extractBackupFile } from './backup-file';
import { summariseDatabase } from './database-summary';
import { withScratchFile } from '../scratch-file';

/** Restores a backup to a scratch file and compares: only such a backup counts (reliability-security 6). */
export function checkBackup({
  backupPath,
  passphrase,
  scratchPath,
}: MaintenanceInput<'backup.check'>): Result<BackupManifest, BackupRefusal> {
  return withScratchFile(scratchPath, (scratch) => extractSound(backupPath, scratch, passphrase));
}

/** Unpacks to `databasePath` and proves that what is there is what was backed up. */
export function extractSound(
  backupPath: string,
  databasePath: string,
  passphrase: string | null,
): Result<BackupManifest, BackupRefusal> {
  const extracted = extractBackupFile(backupPath, databasePath, passphrase);
  if (!extracted.ok) return extracted;
  const inspected = inspectDatabase(databasePath);
  if (!inspected.ok) {
    return err(inspected.error.code === 'database_newer' ? inspected.error : { code: 'backup_unreadable' });
  }
  const summary = readSoundSummary(databasePath);
  const isSame = summary !== null && isSameContent(summary, extracted.value.summary);
  return isSame ? extracted : err({ code: 'backup_unreadable' });
}

/** Null when SQLite finds damage. */
export function readSoundSummary(databasePath: string): DatabaseSummary | null {
  try {
    return withReader(databasePath, (connection) => {
      const isSound = connection.readPragma('integrity_check') === 'ok';
      return isSound ? summariseDatabase(connection) : null;
    });
  } catch (cause) {
    if (sqliteCodeOf(cause) === null) throw cause;
    return null;
  }
}

export function withReader<T>(path: string, work: (connection: Connection) => T): T {
  const connection = openForReading(path);
  try {
    return work(connection);
  } finally {
    connection.close();
  }
}

export function isSameContent(a: DatabaseSummary, b: DatabaseSummary): boolean {
  return a.contentSha256 === b.contentSha256 && a.documentCount === b.documentCount;
}
