import type { AppError } from '../../shared/app-error';
import type { BackupEntry, BackupOverview } from '../../shared/ipc/contracts/backup.contract';
import { ok, type Result } from '../../shared/result';
import type { BackupFileFacts } from '../ports/backup-folder';
import type { BackupDeps } from './backup-deps';
import { type BackupNotes, readBackupNotes } from './backup-notes';

/** Everything in the folder, the newest first, with what is known of each. */
export async function makeBackupOverview(
  { folder }: Pick<BackupDeps, 'folder'>,
  isWorking: boolean,
): Promise<Result<BackupOverview, AppError>> {
  const listed = await folder.list();
  if (!listed.ok) return listed;
  const notes = await readBackupNotes(folder);
  const { extraFolder, isProtected, lastFailure } = notes;
  return ok({
    folder: folder.path,
    extraFolder,
    isProtected,
    isWorking,
    lastFailure,
    backups: listed.value
      .map((facts) => toEntry(facts, notes))
      .toSorted(
        (a, b) => (b.madeAt ?? '').localeCompare(a.madeAt ?? '') || a.fileName.localeCompare(b.fileName),
      ),
  });
}

function toEntry(facts: BackupFileFacts, { known }: BackupNotes): BackupEntry {
  const { manifest, checkedAt } = known[facts.fileName] ?? {};
  return {
    ...facts,
    kind: manifest?.kind ?? null,
    madeAt: manifest?.madeAt ?? null,
    documentCount: manifest?.summary.documentCount ?? null,
    checkedAt: checkedAt ?? null,
  };
}
