import type { AppError } from '../../shared/app-error';
import type { Result } from '../../shared/result';
import type { BackupDeps } from './backup-deps';
import { readBackupNotes } from './backup-notes';
import { listKnown } from './listed-backups';
import { makeBackup } from './make-backup';
import type { KeptVersion } from './return-to-previous';

/** The way back leads to the newest; one more in case that one is no good. */
const KEPT_BESIDE = 2;

type InTurn = (work: () => Promise<Result<void, AppError>>) => Promise<Result<void, AppError>>;

/**
 * What was there before a migration becomes a backup like any other: checked, locked and listed. Of the files
 * themselves the newest two stay beside the database; an older one goes once its backup was proven and is there.
 */
export async function packKeptVersions(deps: BackupDeps, inTurn: InTurn): Promise<void> {
  const versions = deps.keptVersions();
  for (const { path, takenAt } of versions) {
    const { known } = await readBackupNotes(deps.folder);
    const isPacked = Object.values(known).some(({ manifest }) => isOf(manifest, takenAt));
    if (!isPacked) await inTurn(() => makeBackup(deps, 'before_migration', { source: { path, takenAt } }));
  }
  const listed = await listKnown(deps);
  for (const { path, takenAt } of versions.slice(KEPT_BESIDE)) {
    if (listed.some(({ manifest }) => isOf(manifest, takenAt))) deps.removeKeptVersion(path);
  }
}

function isOf(
  manifest: { readonly kind: string; readonly madeAt: string },
  takenAt: KeptVersion['takenAt'],
): boolean {
  return manifest.kind === 'before_migration' && manifest.madeAt === takenAt;
}
