import type { BackupDeps } from './backup-deps';
import { readBackupNotes } from './backup-notes';
import { copyToExtraFolder } from './make-backup';

/** Backups that Kwit made, that are still in their folder and not known to be damaged, the newest first. */
export async function listKnown({ folder }: Pick<BackupDeps, 'folder'>) {
  const listed = await folder.list();
  const names = new Set(listed.ok ? listed.value.map(({ fileName }) => fileName) : []);
  const { known, damaged } = await readBackupNotes(folder);
  return Object.entries(known)
    .filter(([fileName]) => names.has(fileName) && damaged[fileName] === undefined)
    .map(([fileName, { manifest }]) => ({ fileName, manifest }))
    .toSorted((a, b) => b.manifest.madeAt.localeCompare(a.manifest.madeAt));
}

/** A backup of any kind that holds the state of today will do, unless it is of what a migration replaced. */
export async function isMadeToday(deps: Pick<BackupDeps, 'clock' | 'folder'>): Promise<boolean> {
  const today = deps.clock.today();
  return (await listKnown(deps)).some(
    ({ manifest }) => manifest.madeOn === today && manifest.kind !== 'before_migration',
  );
}

export async function copyNewest(
  deps: Pick<BackupDeps, 'care' | 'clock' | 'folder' | 'notices'>,
): Promise<void> {
  const newest = (await listKnown(deps))[0];
  if (newest !== undefined) await copyToExtraFolder(deps, newest.fileName);
  deps.notices.changed('backup');
}
