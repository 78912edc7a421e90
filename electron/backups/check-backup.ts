import type { AppError } from '../../shared/app-error';
import { ok, type Result } from '../../shared/result';
import type { BackupDeps } from './backup-deps';
import { changeBackupNotes } from './backup-notes';
import { readBackupPassphrase } from './backup-passphrase';

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
  if (!checked.ok) return checked;
  await changeBackupNotes(folder, ({ known }) => ({
    known: { ...known, [fileName]: { manifest: checked.value, checkedAt: clock.now() } },
  }));
  deps.notices.changed('backup');
  return ok();
}
