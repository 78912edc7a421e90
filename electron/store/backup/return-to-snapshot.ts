import type { MaintenanceInput, SnapshotPreview } from '../../../shared/ipc/maintenance-contract';
import { err, ok, type Result } from '../../../shared/result';
import { openForReading } from '../database';
import { inspectDatabase } from '../opening/inspect-database';
import { withScratchFile } from '../scratch-file';
import type { BackupRefusal } from './backup-refusal';
import { carryOverSent } from './carry-over-sent';
import { isSameContent, readSoundSummary } from './check-backup';
import { listPutAside } from './list-put-aside';
import { foldLogIn, putInPlace, useWriter } from './put-in-place';

/** What the way back from a migration would bring, and what of today's work it would put aside. */
export function previewReturn({
  databasePath,
  snapshotPath,
}: MaintenanceInput<'snapshot.preview'>): Result<SnapshotPreview, BackupRefusal> {
  const summary = inspectDatabase(snapshotPath).ok ? readSoundSummary(snapshotPath) : null;
  if (summary === null) return err({ code: 'backup_unreadable' });
  return ok({ summary, putAside: listPutAside(databasePath, snapshotPath) });
}

/**
 * Puts the database back as it was before a migration, in its old schema, so that the Kwit of that time opens it. What
 * was sent since comes along where the old schema has a place for it; the send journal knows the rest. The snapshot
 * stays where it is, and so does today's database, under another name.
 */
export function returnToSnapshot({
  databasePath,
  snapshotPath,
  asidePath,
}: MaintenanceInput<'snapshot.return'>): Result<null, BackupRefusal> {
  const summary = inspectDatabase(snapshotPath).ok ? readSoundSummary(snapshotPath) : null;
  if (summary === null) return err({ code: 'backup_unreadable' });
  return withScratchFile(`${databasePath}.returning`, (scratch): Result<null, BackupRefusal> => {
    const reader = openForReading(snapshotPath);
    try {
      reader.run('VACUUM INTO :scratch', { scratch });
    } finally {
      reader.close();
    }
    const copied = readSoundSummary(scratch);
    if (copied === null || !isSameContent(copied, summary)) return err({ code: 'backup_unreadable' });
    if (foldLogIn(databasePath)) {
      useWriter(scratch, (returned) => {
        carryOverSent(returned, databasePath);
      });
    }
    putInPlace(scratch, databasePath, asidePath);
    return ok(null);
  });
}
