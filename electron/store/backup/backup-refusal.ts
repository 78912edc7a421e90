import type { AppErrorOf } from '../../../shared/app-error';

/** Why a backup was not made, is not one, or was not restored. Nothing of the user's was changed then. */
export type BackupRefusal = AppErrorOf<
  | 'backup_unreadable'
  | 'backup_passphrase_wrong'
  | 'backup_passphrase_needed'
  | 'backup_folder_unavailable'
  | 'database_newer'
  | 'database_damaged'
  | 'disk_full'
  | 'file_not_written'
>;
