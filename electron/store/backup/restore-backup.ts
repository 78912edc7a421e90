import { existsSync, linkSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import type { BackupManifest } from '../../../shared/domain/backup';
import { documentKindSchema } from '../../../shared/domain/document';
import { ok, type Result } from '../../../shared/result';
import type {
  MaintenanceInput,
  RestoreOrder,
  RestorePreview,
} from '../../../shared/ipc/maintenance-contract';
import type { BackupRefusal } from './backup-refusal';
import { type Connection, openForWriting } from '../database';
import { inspectDatabase } from '../inspect-database';
import { migrate } from '../migrate';
import { countRowSchema } from '../row-columns';
import { syncFolder } from '../sync-folder';
import { carryOverSent } from './carry-over-sent';
import { extractSound, readSoundSummary, withReader } from './check-backup';
import { withScratchFile } from '../scratch-file';

const MAX_NAMED = 200;

const unsentSchema = z
  .object({
    kind: documentKindSchema,
    party_name: z.string(),
    title: z.string(),
    updated_at: z.iso.datetime(),
  })
  .transform(({ kind, party_name: partyName, title, updated_at: updatedAt }) => ({
    kind,
    partyName,
    title,
    updatedAt,
  }));

// Not in the backup at all, or changed since; what was sent comes along and is not lost.
const UNSENT = `FROM main.documents AS ours
  WHERE ours.deleted_at IS NULL AND ours.state NOT IN ('sending', 'unknown', 'needs_person', 'accepted')
    AND NOT EXISTS (SELECT 1 FROM main.attempts WHERE attempts.document_id = ours.document_id)
    AND NOT EXISTS (SELECT 1 FROM backup.documents AS theirs
                    WHERE theirs.document_id = ours.document_id AND theirs.revision = ours.revision)`;

/** What a restore would bring back and what of today's work it would put aside, by name (product.md P-02). */
export function previewRestore({
  backupPath,
  passphrase,
  databasePath,
  scratchPath,
}: MaintenanceInput<'backup.preview'>): Result<RestorePreview, BackupRefusal> {
  return withScratchFile(scratchPath, (scratch) => {
    const extracted = extractSound(backupPath, scratch, passphrase);
    if (!extracted.ok) return extracted;
    const manifest = extracted.value;
    if (!existsSync(databasePath)) return ok({ manifest, unsent: [], unsentCount: 0 });
    return withReader(databasePath, (connection) => {
      connection.run('ATTACH DATABASE :scratch AS backup', { scratch });
      return ok({
        manifest,
        unsent: connection
          .all(
            `SELECT ours.kind, ours.party_name, ours.title, ours.updated_at ${UNSENT}
             ORDER BY ours.updated_at DESC LIMIT ${String(MAX_NAMED)}`,
          )
          .map((row) => unsentSchema.parse(row)),
        unsentCount: countRowSchema.parse(connection.get(`SELECT count(*) AS count ${UNSENT}`)).count,
      });
    });
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
    const isNewerReadable = asidePath !== null && foldLogIn(databasePath);
    useWriter(scratch, (restored) => {
      migrate(restored);
      if (isNewerReadable) carryOverSent(restored, databasePath);
      // Whatever went out from here is not known: the account begins by reading.
      else restored.run("UPDATE company SET sending_phase = 'read_only'");
    });
    if (asidePath !== null) keepAside(databasePath, asidePath);
    renameSync(scratch, databasePath);
    syncFolder(dirname(databasePath));
    return extracted;
  });
}

/**
 * True when today's database can be read to its end, with nothing left in its log. A damaged one is why many a backup
 * is restored: then the send journal alone says what went out, and the next start believes it.
 */
function foldLogIn(databasePath: string): boolean {
  if (!inspectDatabase(databasePath).ok || readSoundSummary(databasePath) === null) return false;
  useWriter(databasePath, (connection) => {
    connection.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  });
  return true;
}

/** A write-ahead log under the old name would be taken for one of the new file. */
function keepAside(databasePath: string, asidePath: string): void {
  const logPath = `${databasePath}-wal`;
  linkSync(databasePath, asidePath);
  if (existsSync(logPath)) renameSync(logPath, `${asidePath}-wal`);
  rmSync(`${databasePath}-shm`, { force: true });
}

/** Closing the last connection folds the log into the file and removes it. */
function useWriter(path: string, work: (connection: Connection) => void): void {
  const connection = openForWriting(path);
  try {
    work(connection);
  } finally {
    connection.close();
  }
}
