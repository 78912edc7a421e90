import { findExpiredBackups } from '../../shared/domain/storage/backup-retention';
import type { BackupDeps } from './backup-deps';
import { changeBackupNotes, readBackupNotes } from './backup-notes';

/** Only what Kwit made and knows goes; the second folder is the user's and is left alone. */
export async function removeExpiredBackups({
  clock,
  folder,
}: Pick<BackupDeps, 'clock' | 'folder'>): Promise<void> {
  const { known, damaged } = await readBackupNotes(folder);
  const today = clock.today();
  // One that is damaged takes no sound one's place, and stays for the user to look at. Neither does one of a day to come:
  // a clock was ahead, and the backups of today would be taken for older ones.
  const sound = Object.entries(known).filter(
    ([fileName, { manifest }]) => damaged[fileName] === undefined && manifest.madeOn <= today,
  );
  const expired = findExpiredBackups(
    sound.map(([fileName, { manifest }]) => ({
      fileName,
      kind: manifest.kind,
      madeOn: manifest.madeOn,
    })),
  );
  for (const fileName of expired) {
    const removed = await folder.remove(fileName);
    if (!removed.ok) return;
    await changeBackupNotes(folder, (notes) => ({
      known: Object.fromEntries(Object.entries(notes.known).filter(([name]) => name !== fileName)),
    }));
  }
}
