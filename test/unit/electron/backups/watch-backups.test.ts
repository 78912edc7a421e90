import { describe, expect, it } from 'vitest';
import { watchBackups } from '../../../../electron/backups/watch-backups';
import { fixedClock } from '../../../fakes/fixed-clock';
import { memoryCare } from '../../../fakes/memory-care';
import { MemoryBackupFolder } from '../../../fakes/memory-backup-folder';
import { recordingNotices } from '../../../fakes/recording-notices';

/** A watch over backups that succeed while the folder can be reached. */
function aWatch() {
  const folder = new MemoryBackupFolder();
  const care = memoryCare();
  const clock = fixedClock();
  const asked: string[] = [];
  let isWorthwhile = true;
  const { look } = watchBackups({
    folder,
    care,
    clock,
    notices: recordingNotices(),
    isWorthwhile: () => isWorthwhile,
    backups: {
      isWorking: () => false,
      makeDaily: () => {
        asked.push('daily');
        return Promise.resolve();
      },
      makeUpFor: async (failed) => {
        asked.push(failed);
        await care.change(failed === 'backup' ? { backupFailure: null } : { copyFailure: null });
      },
    },
  });
  return {
    look,
    folder,
    care,
    asked,
    clock,
    empty: () => {
      isWorthwhile = false;
    },
  };
}

const FULL = { code: 'disk_full' } as const;

describe('the watch over the backups', () => {
  it('says within one look that the folder is gone, and goes on saying it', async () => {
    const { look, folder, care, asked } = aWatch();
    await look();
    expect(asked).toEqual(['daily']);
    folder.isReachable = false;
    await look();
    const failure = care.read().backupFailure;
    expect(failure).toMatchObject({ error: { code: 'backup_folder_unavailable' } });
    await look();
    expect(care.read().backupFailure).toEqual(failure);
    expect(asked).toEqual(['daily']);
  });

  it.each(['backupFailure', 'copyFailure'] as const)(
    'does not wait for the day of a %s that a clock ahead has left',
    async (failed) => {
      const { look, care, clock, asked } = aWatch();
      clock.jumpWallMs(5 * 24 * 60 * 60_000);
      await care.change({ [failed]: { at: clock.now(), error: FULL } });
      clock.jumpWallMs(-5 * 24 * 60 * 60_000);
      await look();
      expect(asked).toEqual([failed === 'backupFailure' ? 'backup' : 'copy']);
    },
  );

  it('backs up at once when the folder is there again', async () => {
    const { look, folder, care, asked } = aWatch();
    folder.isReachable = false;
    await look();
    folder.isReachable = true;
    await look();
    expect(asked).toEqual(['backup']);
    expect(care.read().backupFailure).toBeNull();
  });

  it.each([
    ['backupFailure', 'backup'],
    ['copyFailure', 'copy'],
  ] as const)('tries a %s again after ten minutes, not at every look', async (failed, expected) => {
    const { look, care, asked, clock } = aWatch();
    await care.change({ [failed]: { at: clock.now(), error: FULL } });
    clock.advanceMs(9 * 60_000);
    await look();
    expect(asked).not.toContain(expected);
    clock.advanceMs(60_000);
    await look();
    expect(asked).toContain(expected);
  });

  it('leaves a company alone that has nothing to keep', async () => {
    const { look, folder, care, asked, empty } = aWatch();
    empty();
    folder.isReachable = false;
    await look();
    expect([asked, care.read().backupFailure]).toEqual([[], null]);
  });
});
