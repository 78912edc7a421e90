import type { backupContract } from '../../../shared/ipc/contracts/backup.contract';
import type { AppError } from '../../../shared/app-error';
import type { Handlers } from '../../../shared/ipc/define';
import { ok, type Result } from '../../../shared/result';
import type { PickedBackups } from '../../backups/picked-backups';
import { type PickedRestore, planRestore, type PlanRestoreDeps } from '../../backups/restore-company';
import { listDataVersions, planReturn, type ReturnDeps } from '../../backups/return-to-previous';
import type { BackupFileFacts } from '../../ports/backup-folder';
import type { Desktop } from '../../ports/desktop';
import type { CurrentCompany } from '../company-use-cases';

export type BackupHandlerParts = {
  readonly current: CurrentCompany;
  readonly picked: PickedBackups;
  readonly restoring: PlanRestoreDeps;
  readonly restore: (picked: PickedRestore) => Promise<Result<{ readonly companyId: string }, AppError>>;
  readonly returning: ReturnDeps;
  readonly returnToPrevious: (company: { readonly companyId: string }) => Promise<Result<null, AppError>>;
  readonly desktop: Pick<Desktop, 'chooseBackupFile'>;
  readonly inspect: (path: string) => BackupFileFacts | null;
};

export function createBackupHandlers({
  current,
  picked,
  restoring,
  restore,
  returning,
  returnToPrevious,
  desktop,
  inspect,
}: BackupHandlerParts): Handlers<typeof backupContract> {
  return {
    'backup.overview': () => current().backups.overview(),
    'backup.measure': () => current().backups.measure(),
    'backup.make': ({ withPdfs, withHistory }) => current().backups.makeNow({ withPdfs, withHistory }),
    'backup.check': ({ fileName, passphrase }) => current().backups.check({ fileName, passphrase }),
    'backup.protect': ({ passphrase }) => current().backups.protect(passphrase),
    'backup.chooseExtraFolder': () => current().backups.chooseExtraFolder(),
    'backup.forgetExtraFolder': () => current().backups.forgetExtraFolder(),
    'backup.openFolder': () => current().backups.openFolder(),
    'backup.pickListed': async ({ fileName }) => {
      const { path, facts } = current().backups.find(fileName);
      return picked.keep(path, facts);
    },
    'backup.pickFile': async () => {
      const path = await desktop.chooseBackupFile();
      return path === null ? ok(null) : picked.keep(path, inspect(path));
    },
    'backup.planRestore': (input) => planRestore(restoring, input),
    'backup.restore': (input) => restore(input),
    'backup.dataVersions': async () => ok(listDataVersions(returning)),
    'backup.planReturn': (input) => planReturn(returning, input),
    'backup.returnToPrevious': (input) => returnToPrevious(input),
  };
}
