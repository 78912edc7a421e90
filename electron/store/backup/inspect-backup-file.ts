import { statSync } from 'node:fs';
import { basename } from 'node:path';
import type { BackupFileFacts } from '../../ports/backup-folder';
import { readBackupProtection } from './backup-file';

/** What a file anywhere says of itself without a passphrase; null when it is no backup of Kwit. */
export function inspectBackupFile(path: string): BackupFileFacts | null {
  try {
    const protection = readBackupProtection(path);
    return protection && { fileName: basename(path), sizeBytes: statSync(path).size, ...protection };
  } catch {
    return null;
  }
}
