import type { AppError, AppErrorOf } from '../../shared/app-error';
import { ok, type Result } from '../../shared/result';
import type { BackupDeps } from './backup-deps';
import { type BackupNotes, changeBackupNotes } from './backup-notes';
import { readBackupPassphrase } from './backup-passphrase';
import { listKnown } from './listed-backups';

/** Restores a listed backup to a scratch file and compares; the proof is kept with its time. */
export async function checkBackup(
  deps: BackupDeps,
  { fileName, passphrase }: { readonly fileName: string; readonly passphrase: string | null },
): Promise<Result<void, AppError>> {
  const { clock, folder, maintenance } = deps;
  const stored = passphrase === null ? await readBackupPassphrase(deps) : ok(passphrase);
  if (!stored.ok) return stored;
  const checked = await maintenance.run('backup.check', {
    backupPath: folder.pathOf(fileName),
    passphrase: stored.value,
    scratchPath: `${folder.pathOf(fileName)}.check`,
  });
  const at = clock.now();
  if (!checked.ok) {
    if (checked.error.code === 'backup_unreadable') await noteDamage(deps, fileName, checked.error, at);
    return checked;
  }
  await changeBackupNotes(folder, ({ known, damaged }) => ({
    known: { ...known, [fileName]: { manifest: checked.value, checkedAt: at } },
    damaged: withoutName(damaged, fileName),
  }));
  deps.notices.changed('backup');
  return ok();
}

/** What was proven once is so no longer. Of the newest that is a failed backup: it is said loudly, and one is made. */
async function noteDamage(
  deps: BackupDeps,
  fileName: string,
  error: AppErrorOf<'backup_unreadable'>,
  at: string,
): Promise<void> {
  const { care, folder, notices } = deps;
  const newest = (await listKnown(deps)).at(0)?.fileName;
  await changeBackupNotes(folder, ({ damaged }) => ({ damaged: { ...damaged, [fileName]: at } }));
  if (newest === fileName) await care.change({ backupFailure: { at, error } });
  notices.changed('backup');
}

function withoutName(damaged: BackupNotes['damaged'], fileName: string): BackupNotes['damaged'] {
  return Object.fromEntries(Object.entries(damaged).filter(([name]) => name !== fileName));
}
