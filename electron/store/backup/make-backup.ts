import { renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { BackupChoice, BackupManifest, DatabaseSummary } from '../../../shared/domain/storage/backup';
import { err, ok, type Result } from '../../../shared/result';
import type { BackupOrder, BackupSize, MaintenanceInput } from '../../../shared/ipc/maintenance-contract';
import { listOfficialPdfs, readOfficialPdfs } from './backed-up-pdfs';
import type { BackupRefusal } from './backup-refusal';
import { syncFolder } from '../sync-folder';
import { writeBackupFile } from './backup-file';
import { checkBackup, isSameContent, readSoundSummary, withReader } from './check-backup';
import { summariseDatabase } from './database-summary';
import { leaveOutHistory } from './leave-out-history';
import { withScratchFile } from '../scratch-file';

const TRIES = 3;

/**
 * Copies the open database with `VACUUM INTO` (never as a file), packs the copy, restores it again and compares. Only
 * then does the backup get its name; one that failed is removed and the previous ones stay.
 */
export function makeBackup(order: BackupOrder): Result<BackupManifest, BackupRefusal> {
  const { databasePath, backupPath, kind, madeAt, madeOn, company, choice, passphrase } = order;
  const packed = `${backupPath}.part`;
  const made = withScratchFile(`${backupPath}.copy`, (copy): Result<BackupManifest, BackupRefusal> => {
    const summary = copyChosen(databasePath, copy, choice);
    if (summary === null) return err({ code: 'database_damaged' });
    const { schemaVersion, pdfNames } = withReader(copy, (reader) => ({
      // That of the file: what was there before a migration has an older one.
      schemaVersion: Number(reader.readPragma('user_version')),
      pdfNames: choice.withPdfs ? listOfficialPdfs(reader, order.pdfFolder) : [],
    }));
    const contents = { ...choice, databaseBytes: statSync(copy).size };
    const manifest = { kind, madeAt, madeOn, ...company, schemaVersion, summary, contents };
    rmSync(packed, { force: true });
    const pdfs = readOfficialPdfs(order.pdfFolder, pdfNames);
    writeBackupFile(packed, { manifest, databasePath: copy, pdfs }, passphrase);
    return ok(manifest);
  });
  if (!made.ok) return made;
  const checked = checkBackup({ backupPath: packed, passphrase, scratchPath: `${backupPath}.check` });
  if (!checked.ok) {
    rmSync(packed, { force: true });
    return checked;
  }
  renameSync(packed, backupPath);
  syncFolder(dirname(backupPath));
  return made;
}

/** How large the parts of a backup would be, before it is made. */
export function measureBackup({
  databasePath,
  pdfFolder,
  scratchPath,
}: MaintenanceInput<'backup.measure'>): Result<BackupSize, BackupRefusal> {
  return withScratchFile(scratchPath, (copy) => {
    const pdfBytes = withReader(databasePath, (reader) => {
      reader.run('VACUUM INTO :copy', { copy });
      return listOfficialPdfs(reader, pdfFolder).map((name) => statSync(join(pdfFolder, name)).size);
    });
    const wholeBytes = statSync(copy).size;
    leaveOutHistory(copy);
    return ok({
      databaseBytes: statSync(copy).size,
      historyBytes: Math.max(wholeBytes - statSync(copy).size, 0),
      pdfBytes: pdfBytes.reduce((sum, bytes) => sum + bytes, 0),
      pdfCount: pdfBytes.length,
    });
  });
}

/** A copy of all, less what the person left out; null when the database itself is damaged. */
function copyChosen(
  databasePath: string,
  copy: string,
  { withHistory }: BackupChoice,
): DatabaseSummary | null {
  const summary = copyFaithfully(databasePath, copy);
  if (summary === null || withHistory) return summary;
  leaveOutHistory(copy);
  return readSoundSummary(copy);
}

/** A copy that was compared with a source standing still; null when the source itself is damaged. */
function copyFaithfully(databasePath: string, copy: string): DatabaseSummary | null {
  for (let attempt = 1; ; attempt += 1) {
    rmSync(copy, { force: true });
    const source = withReader(databasePath, (reader) => {
      const before = summariseDatabase(reader);
      reader.run('VACUUM INTO :copy', { copy });
      return { before, after: summariseDatabase(reader) };
    });
    const copied = readSoundSummary(copy);
    if (copied === null) return null;
    if (isSameContent(copied, source.before) || isSameContent(copied, source.after)) return copied;
    // Written to while it was read: a copy of a moment in between is as good, once it cannot be told apart any more.
    if (attempt === TRIES) return isSameContent(source.before, source.after) ? null : copied;
  }
}
