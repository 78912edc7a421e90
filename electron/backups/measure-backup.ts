import type { AppError } from '../../shared/app-error';
import type { BackupSize } from '../../shared/ipc/maintenance-contract';
import type { Result } from '../../shared/result';
import type { BackupDeps } from './backup-deps';

/** How large a backup made now would be, by its parts. Reads only, so it waits for nothing. */
export function measureBackup({
  databasePath,
  maintenance,
  pdfFolder,
}: Pick<BackupDeps, 'databasePath' | 'maintenance' | 'pdfFolder'>): Promise<Result<BackupSize, AppError>> {
  return maintenance.run('backup.measure', {
    databasePath,
    pdfFolder,
    // Beside the database, where there has to be room for it; a backup folder may be away.
    scratchPath: `${databasePath}.measuring`,
  });
}
