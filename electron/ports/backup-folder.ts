import type { AppErrorOf } from '../../shared/app-error';
import type { Result } from '../../shared/result';

export type BackupFolderError = AppErrorOf<'backup_folder_unavailable' | 'disk_full' | 'file_not_written'>;
export type BackupFileFacts = {
  readonly fileName: string;
  readonly sizeBytes: number;
  readonly isEncrypted: boolean;
};

/** Where the backups of one company lie. */
export interface BackupFolder {
  readonly path: string;
  /** Creates it when it is missing. Files that are no backups of Kwit are left out. */
  list(): Promise<Result<readonly BackupFileFacts[], BackupFolderError>>;
  /** Whether a file could be written there now. */
  probe(): Promise<Result<void, BackupFolderError>>;
  pathOf(fileName: string): string;
  remove(fileName: string): Promise<Result<void, BackupFolderError>>;
  /** Whole or not at all, under the same name. */
  copyTo(fileName: string, folder: string): Promise<Result<void, BackupFolderError>>;
  /** Null when there is no such backup. */
  inspect(fileName: string): BackupFileFacts | null;
  /** The notes of `backups/backup-notes.ts`; null when there are none. */
  readNotes(): Promise<string | null>;
  writeNotes(text: string): Promise<Result<void, BackupFolderError>>;
}
