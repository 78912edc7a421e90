import type { AppErrorOf } from '../../shared/app-error';
import type { Result } from '../../shared/result';

/** Files outside the database: temporary file, fsync, rename, fsync of the folder (reliability-security 5.4, rule 9). */
export interface FileWriter {
  write(path: string, bytes: Uint8Array): Promise<Result<void, AppErrorOf<'file_not_written' | 'disk_full'>>>;
}
