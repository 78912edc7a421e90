import type { AppError } from '../../shared/app-error';
import type { PickedBackup } from '../../shared/ipc/contracts/backup.contract';
import { err, ok, type Result } from '../../shared/result';
import type { BackupFileFacts } from '../ports/backup-folder';
import type { IdGenerator } from '../ports/id-generator';

const KEPT = 16;

/** Files that the user pointed at, under an opaque id: the page never sees or names a path. */
export function createPickedBackups(ids: IdGenerator) {
  const paths = new Map<string, string>();
  return {
    keep: (path: string, facts: BackupFileFacts | null): Result<PickedBackup, AppError> => {
      if (facts === null) return err({ code: 'backup_unreadable' });
      const backupId = ids.newId();
      paths.set(backupId, path);
      const oldest = paths.keys().next().value;
      if (paths.size > KEPT && oldest !== undefined) paths.delete(oldest);
      return ok({ backupId, fileName: facts.fileName, isEncrypted: facts.isEncrypted });
    },
    pathOf: (backupId: string): Result<string, AppError> => {
      const path = paths.get(backupId);
      return path === undefined ? err({ code: 'not_found' }) : ok(path);
    },
  };
}

export type PickedBackups = ReturnType<typeof createPickedBackups>;
