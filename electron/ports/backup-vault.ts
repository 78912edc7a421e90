import type { AppErrorOf } from '../../shared/app-error';
import type { BackupKind, BackupManifest } from '../../shared/domain/backup';
import type { Result } from '../../shared/result';

export type BackupOrder = {
  readonly databasePath: string;
  /** A new name; an existing file is never written over. */
  readonly backupPath: string;
  readonly kind: BackupKind;
  readonly madeAt: string;
  readonly company: Pick<BackupManifest, 'companyId' | 'companyKind' | 'companyName'>;
  /** Null writes the copy unencrypted. */
  readonly passphrase: string | null;
};

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

/** Something of the user's in today's database that a restore would put aside, by name (product.md P-02). */
export type UnsentDocument = {
  readonly kind: 'invoice' | 'expense';
  readonly partyName: string;
  readonly title: string;
  readonly updatedAt: string;
};

export type RestorePreview = {
  readonly manifest: BackupManifest;
  /** At most two hundred of `unsentCount`, the newest first. */
  readonly unsent: readonly UnsentDocument[];
  readonly unsentCount: number;
};

export type RestoreOrder = {
  readonly backupPath: string;
  readonly passphrase: string | null;
  readonly databasePath: string;
  /** Where today's database is kept; null where there is none yet. */
  readonly asidePath: string | null;
};

/**
 * The long work on backups, done in the utility process. A backup counts only after it was restored to a scratch file
 * and compared by counts and content (reliability-security 6). Keys are never part of one: they are not in the database.
 */
export interface BackupVault {
  make(order: BackupOrder): Promise<Result<BackupManifest, BackupRefusal>>;
  /** Restores to a scratch file and compares. */
  check(backupPath: string, passphrase: string | null): Promise<Result<BackupManifest, BackupRefusal>>;
  preview(order: Omit<RestoreOrder, 'asidePath'>): Promise<Result<RestorePreview, BackupRefusal>>;
  /** The company has to be closed. What was sent since the backup is carried over, so that it is never sent again. */
  restore(order: RestoreOrder): Promise<Result<BackupManifest, BackupRefusal>>;
}
