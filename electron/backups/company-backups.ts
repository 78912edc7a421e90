import type { AppError } from '../../shared/app-error';
import type { BackupChoice, BackupKind } from '../../shared/domain/storage/backup';
import type { BackupOverview } from '../../shared/ipc/contracts/backup.contract';
import { ok, type Result } from '../../shared/result';
import type { BackupDeps } from './backup-deps';
import { changeBackupNotes } from './backup-notes';
import { makeBackupOverview } from './backup-overview';
import { storeBackupPassphrase } from './backup-passphrase';
import { checkBackup } from './check-backup';
import { copyNewest, isMadeToday } from './listed-backups';
import { makeBackup } from './make-backup';
import { measureBackup } from './measure-backup';
import { packKeptVersions } from './pack-kept-versions';

export type CompanyBackups = ReturnType<typeof createCompanyBackups>;

/** The backups of one open company. Work on files is done one after another. */
export function createCompanyBackups(deps: BackupDeps) {
  let working = 0;
  let measuring: ReturnType<typeof measureBackup> | null = null;
  let last: Promise<unknown> = Promise.resolve();

  const inTurn = async <T>(work: () => Promise<T>): Promise<T> => {
    working += 1;
    deps.notices.changed('backup');
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    try {
      return await turn;
    } finally {
      working -= 1;
    }
  };
  const overview = async () => ok(await makeBackupOverview(deps, working > 0));
  const answer = async (done: Result<unknown, AppError>): Promise<Result<BackupOverview, AppError>> =>
    done.ok ? overview() : done;

  return {
    overview,
    make: (kind: BackupKind) => inTurn(() => makeBackup(deps, kind)),
    makeNow: async (choice: BackupChoice) =>
      answer(await inTurn(() => makeBackup(deps, 'manual', { choice }))),
    /** One at a time, because each takes room beside the database: who asks meanwhile gets the same answer. */
    measure: () => {
      measuring ??= measureBackup(deps).finally(() => {
        measuring = null;
      });
      return measuring;
    },
    check: async (which: Parameters<typeof checkBackup>[1]) =>
      answer(await inTurn(() => checkBackup(deps, which))),
    protect: async (passphrase: string | null) => {
      const stored = await storeBackupPassphrase(deps, passphrase);
      if (stored.ok) await changeBackupNotes(deps.folder, () => ({ isProtected: passphrase !== null }));
      return answer(stored);
    },
    chooseExtraFolder: async () => {
      const extraFolder = await deps.desktop.chooseFolder();
      if (extraFolder !== null) await changeBackupNotes(deps.folder, () => ({ extraFolder }));
      return overview();
    },
    forgetExtraFolder: async () => {
      await changeBackupNotes(deps.folder, () => ({ extraFolder: null }));
      return overview();
    },
    openFolder: async () => {
      await deps.desktop.openFolder(deps.folder.path);
      return ok(null);
    },
    /** The one of today, unless it is there. */
    makeDaily: async (): Promise<void> => {
      if (!(await isMadeToday(deps))) await inTurn(() => makeBackup(deps, 'daily'));
    },
    /** Tries again what failed: a backup, or the copy of the newest one. */
    makeUpFor: async (failed: 'backup' | 'copy'): Promise<void> => {
      await inTurn(async () => {
        if (failed === 'backup') await makeBackup(deps, 'daily');
        else await copyNewest(deps);
      });
    },
    isWorking: () => working > 0,
    packKeptVersions: () => packKeptVersions(deps, inTurn),
    find: (fileName: string) => ({
      path: deps.folder.pathOf(fileName),
      facts: deps.folder.inspect(fileName),
    }),
  };
}
