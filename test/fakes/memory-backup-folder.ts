import type { BackupFolder } from '../../electron/ports/backup-folder';
import { err, ok } from '../../shared/result';

/** A folder of backups without a disk. `isReachable = false` is a disk that was unplugged. */
export class MemoryBackupFolder implements BackupFolder {
  readonly path = '/backups';
  readonly files = new Set<string>();
  readonly copies: string[] = [];
  isReachable = true;
  isExtraReachable = true;
  private notes: string | null = null;

  list() {
    const files = [...this.files].map((fileName) => ({ fileName, sizeBytes: 1, isEncrypted: false }));
    return Promise.resolve(
      this.isReachable ? ok(files) : err({ code: 'backup_folder_unavailable' } as const),
    );
  }

  probe() {
    return Promise.resolve(this.isReachable ? ok() : err({ code: 'backup_folder_unavailable' } as const));
  }

  pathOf(fileName: string) {
    return `${this.path}/${fileName}`;
  }

  remove(fileName: string) {
    this.files.delete(fileName);
    return Promise.resolve(ok());
  }

  copyTo(fileName: string, folder: string) {
    if (!this.isExtraReachable) return Promise.resolve(err({ code: 'backup_folder_unavailable' } as const));
    this.copies.push(`${folder}/${fileName}`);
    return Promise.resolve(ok());
  }

  inspect(fileName: string) {
    return this.files.has(fileName) ? { fileName, sizeBytes: 1, isEncrypted: false } : null;
  }

  readNotes() {
    return Promise.resolve(this.notes);
  }

  writeNotes(text: string) {
    this.notes = text;
    return Promise.resolve(ok());
  }
}
