import { renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { BackupManifest, DatabaseSummary } from '../../../shared/domain/backup';
import { err, ok, type Result } from '../../../shared/result';
import type { BackupOrder } from '../../../shared/ipc/maintenance-contract';
import type { BackupRefusal } from './backup-refusal';
import { syncFolder } from '../sync-folder';
import { writeBackupFile } from './backup-file';
import { checkBackup, isSameContent, readSoundSummary, withReader } from './check-backup';
import { summariseDatabase } from './database-summary';
import { withScratchFile } from '../scratch-file';

const TRIES = 3;

/**
 * Copies the open database with `VACUUM INTO` (never as a file), packs the copy, restores it again and compares. Only
 * then does the backup get its name; one that failed is removed and the previous ones stay.
 */
export function makeBackup(order: BackupOrder): Result<BackupManifest, BackupRefusal> {
  const { databasePath, backupPath, kind, madeAt, madeOn, company, passphrase } = order;
  const packed = `${backupPath}.part`;
  const made = withScratchFile(`${backupPath}.copy`, (copy): Result<BackupManifest, BackupRefusal> => {
    const summary = copyFaithfully(databasePath, copy);
    if (summary === null) return err({ code: 'database_damaged' });
    // That of the file: what was there before a migration has an older one.
    const schemaVersion = withReader(copy, (reader) => Number(reader.readPragma('user_version')));
    const manifest = { kind, madeAt, madeOn, ...company, schemaVersion, summary };
    rmSync(packed, { force: true });
    writeBackupFile(packed, copy, manifest, passphrase);
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
