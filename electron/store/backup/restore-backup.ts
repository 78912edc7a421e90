import type { BackupManifest } from '../../../shared/domain/storage/backup';
import { ok, type Result } from '../../../shared/result';
import type {
  MaintenanceInput,
  RestoreOrder,
  RestorePreview,
} from '../../../shared/ipc/maintenance-contract';
import { restoreOfficialPdf } from './backed-up-pdfs';
import { readBackupFile } from './backup-file';
import type { BackupRefusal } from './backup-refusal';
import { migrate } from '../opening/migrate';
import { withScratchFile } from '../scratch-file';
import { carryOverSent } from './carry-over-sent';
import { extractSound } from './check-backup';
import { listPutAside } from './list-put-aside';
import { foldLogIn, putInPlace, useWriter } from './put-in-place';

/** What a restore would bring back and what of today's work it would put aside, by name (product.md P-02). */
export function previewRestore({
  backupPath,
  passphrase,
  databasePath,
  scratchPath,
}: MaintenanceInput<'backup.preview'>): Result<RestorePreview, BackupRefusal> {
  return withScratchFile(scratchPath, (scratch) => {
    const extracted = extractSound(backupPath, scratch, passphrase);
    return extracted.ok
      ? ok({ manifest: extracted.value, putAside: listPutAside(databasePath, scratch) })
      : extracted;
  });
}

/**
 * Puts a backup in the place of a company's database. The new file is complete, checked and brought to the current
 * schema before anything changes; then two steps of the file system, each whole: today's database gets a second name,
 * and the new one takes the first. A crash leaves the old one or the new one, never none.
 */
export function restoreBackup(order: RestoreOrder): Result<BackupManifest, BackupRefusal> {
  const { backupPath, passphrase, databasePath, asidePath } = order;
  return withScratchFile(`${databasePath}.restoring`, (scratch) => {
    const extracted = extractSound(backupPath, scratch, passphrase);
    if (!extracted.ok) return extracted;
    const isNewerReadable = foldLogIn(databasePath);
    useWriter(scratch, (restored) => {
      migrate(restored);
      if (isNewerReadable) carryOverSent(restored, databasePath);
      // Whatever went out from here is not known: the account begins by reading.
      else restored.run("UPDATE company SET sending_phase = 'read_only'");
    });
    putInPlace(scratch, databasePath, asidePath);
    if (extracted.value.contents?.withPdfs) restorePdfs(order);
    return extracted;
  });
}

/** Last, and only what was proven by then: a PDF that is missing is no failure, because iFirma gives it again (ADR 28). */
function restorePdfs({ backupPath, passphrase, pdfFolder }: RestoreOrder): void {
  try {
    readBackupFile(backupPath, passphrase, {
      database: () => undefined,
      pdf: (bytes) => {
        restoreOfficialPdf(pdfFolder, bytes);
      },
    });
  } catch (cause) {
    // A full disk keeps some of them out.
    if (!(cause instanceof Error && 'code' in cause)) throw cause;
  }
}
