import type { AppError } from '../../shared/app-error';
import { err, ok, type Result } from '../../shared/result';
import type { BackupDeps } from './backup-deps';
import { readBackupNotes } from './backup-notes';

type PassphraseDeps = Pick<BackupDeps, 'company' | 'folder' | 'keychainService' | 'secretStore'>;

/** Beside the four keys of the company, and like them in the keychain only. */
function refOf({ company, keychainService }: PassphraseDeps) {
  return { service: keychainService, account: `${company.companyId}/backup` };
}

/**
 * The passphrase new backups are locked with; null where they are not. One that should be there and cannot be read is
 * a failure: a backup is never made unlocked because the keychain was.
 */
export async function readBackupPassphrase(deps: PassphraseDeps): Promise<Result<string | null, AppError>> {
  const { isProtected } = await readBackupNotes(deps.folder);
  if (!isProtected) return ok(null);
  const reading = await deps.secretStore.get(refOf(deps));
  if (reading.kind === 'found') return ok(reading.value);
  return err({ code: reading.kind === 'waiting' ? 'keychain_waiting' : 'keychain_unavailable' });
}

export function storeBackupPassphrase(
  deps: PassphraseDeps,
  passphrase: string | null,
): Promise<Result<void, AppError>> {
  return passphrase === null
    ? deps.secretStore.remove(refOf(deps))
    : deps.secretStore.set(refOf(deps), passphrase);
}
