import type { BackupChoice, BackupManifest } from '../../shared/domain/storage/backup';
import type { BackupEntry, BackupOverview } from '../../shared/ipc/contracts/backup.contract';
import type { BackupFileFacts } from '../ports/backup-folder';
import type { BackupDeps } from './backup-deps';
import { type BackupNotes, readBackupNotes } from './backup-notes';

/** Everything in the folder, the newest first, with what is known of each. */
export async function makeBackupOverview(
  { care, clock, cloudOf, folder }: Pick<BackupDeps, 'care' | 'clock' | 'cloudOf' | 'folder'>,
  isWorking: boolean,
): Promise<BackupOverview> {
  const listed = await folder.list();
  const notes = await readBackupNotes(folder);
  const { extraFolder, isProtected } = notes;
  const { backupFailure, copyFailure } = care.read();
  return {
    folder: folder.path,
    extraFolder: extraFolder === null ? null : { path: extraFolder, cloud: cloudOf(extraFolder) },
    isProtected,
    isWorking,
    // A folder that cannot even be listed is said at once, and its place with it.
    lastFailure: backupFailure ?? (listed.ok ? null : { at: clock.now(), error: listed.error }),
    copyFailure,
    backups: (listed.ok ? listed.value : [])
      .map((facts) => toEntry(facts, notes))
      .toSorted(
        (a, b) => (b.madeAt ?? '').localeCompare(a.madeAt ?? '') || a.fileName.localeCompare(b.fileName),
      ),
  };
}

function toEntry(facts: BackupFileFacts, { known, damaged }: BackupNotes): BackupEntry {
  const { manifest, checkedAt } = known[facts.fileName] ?? {};
  const damagedAt = damaged[facts.fileName] ?? null;
  return {
    ...facts,
    kind: manifest?.kind ?? null,
    madeAt: manifest?.madeAt ?? null,
    documentCount: manifest?.summary.documentCount ?? null,
    choice: manifest === undefined ? null : choiceOf(manifest),
    checkedAt: damagedAt === null ? (checkedAt ?? null) : null,
    damagedAt,
  };
}

/** One of format 1 holds the database, with all its history, and nothing else. */
function choiceOf({ contents }: BackupManifest): BackupChoice {
  return { withPdfs: contents?.withPdfs ?? false, withHistory: contents?.withHistory ?? true };
}
