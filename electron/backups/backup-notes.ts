import { z } from 'zod';
import { backupManifestSchema } from '../../shared/domain/storage/backup';
import type { BackupFolder } from '../ports/backup-folder';

/**
 * What is known of the backups beside the files themselves. Losing it loses no backup: an unknown file is listed and
 * can be checked. It lies in the folder of backups and not in the database, so that a restore does not roll it back.
 */
const notesSchema = z.object({
  version: z.literal(1),
  extraFolder: z.string().nullable(),
  isProtected: z.boolean(),
  known: z.record(
    z.string(),
    z.strictObject({ manifest: backupManifestSchema, checkedAt: z.iso.datetime() }),
  ),
  /** When a look at a file found that it cannot be restored, by its name. */
  damaged: z.record(z.string(), z.iso.datetime()).default({}),
});
export type BackupNotes = z.infer<typeof notesSchema>;

const NONE: BackupNotes = { version: 1, extraFolder: null, isProtected: false, known: {}, damaged: {} };

export async function readBackupNotes(folder: BackupFolder): Promise<BackupNotes> {
  const text = await folder.readNotes();
  if (text === null) return NONE;
  try {
    return notesSchema.parse(JSON.parse(text));
  } catch {
    return NONE;
  }
}

/** Reads, changes and writes. A folder that cannot be written says so at the next backup. */
export async function changeBackupNotes(
  folder: BackupFolder,
  change: (notes: BackupNotes) => Partial<BackupNotes>,
): Promise<void> {
  const notes = await readBackupNotes(folder);
  await folder.writeNotes(JSON.stringify({ ...notes, ...change(notes) }));
}
