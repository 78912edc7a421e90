import { hasPassed } from './has-passed';
import type { BackupFolder } from '../ports/backup-folder';
import type { CareFailure, CareNotes } from '../ports/care-notes';
import type { Clock } from '../ports/clock';
import type { Notices } from '../ports/notices';
import type { CompanyBackups } from './company-backups';

/** What failed for another reason than an unreachable folder is tried again after that long. */
const RETRY_MS = 10 * 60_000;

export type WatchBackupsDeps = {
  readonly backups: Pick<CompanyBackups, 'isWorking' | 'makeDaily' | 'makeUpFor'>;
  readonly folder: Pick<BackupFolder, 'probe'>;
  readonly care: CareNotes;
  readonly clock: Clock;
  readonly notices: Notices;
  /** There is something to lose: documents, and a database that was found sound. */
  readonly isWorthwhile: () => boolean;
};

/**
 * Looks whether a backup of today exists and whether one could be made (product.md T-03, T-04). Called about three
 * times a minute while the company is open: a folder that went away is said within a minute, a program that stays open
 * over midnight backs up the new day, and a failure mends itself once its cause is gone. Nothing leaves this computer.
 */
export function watchBackups({ backups, folder, care, clock, notices, isWorthwhile }: WatchBackupsDeps) {
  let isLooking = false;
  const isDue = ({ at }: CareFailure) => hasPassed(at, RETRY_MS, clock.now());

  const look = async (): Promise<void> => {
    const probed = await folder.probe();
    const { backupFailure, copyFailure } = care.read();
    if (!probed.ok) {
      if (backupFailure !== null) return;
      await care.change({ backupFailure: { at: clock.now(), error: probed.error } });
      notices.changed('backup');
    } else if (backupFailure !== null) {
      const isBack = backupFailure.error.code === 'backup_folder_unavailable';
      if (isBack || isDue(backupFailure)) await backups.makeUpFor('backup');
    } else if (copyFailure !== null && isDue(copyFailure)) {
      await backups.makeUpFor('copy');
    } else {
      await backups.makeDaily();
    }
  };

  return {
    look: async (): Promise<void> => {
      if (isLooking || backups.isWorking() || !isWorthwhile()) return;
      isLooking = true;
      try {
        await look();
      } finally {
        isLooking = false;
      }
    },
  };
}
