import { describe, expect, it } from 'vitest';
import { findExpiredBackups, type KeptBackup } from '../../../../../shared/domain/storage/backup-retention';
import { addDays } from '../../../../../shared/domain/days/calendar-day';

const daily = (madeOn: string): KeptBackup => ({ fileName: `d-${madeOn}`, kind: 'daily', madeOn });
const days = (count: number, last = '2026-11-23') =>
  Array.from({ length: count }, (_unused, index) => daily(addDays(last, -index)));

describe('which backups may go', () => {
  it('none of the first week', () => {
    expect(findExpiredBackups(days(7))).toEqual([]);
  });

  it('all but the newest of each of seven days, four weeks and twelve months', () => {
    const expired = new Set(findExpiredBackups(days(800)));
    const kept = days(800)
      .map(({ madeOn }) => madeOn)
      .filter((madeOn) => !expired.has(`d-${madeOn}`));
    expect(kept).toEqual([
      ...['2026-11-23', '2026-11-22', '2026-11-21', '2026-11-20', '2026-11-19', '2026-11-18', '2026-11-17'],
      // Sundays of the two weeks before those; 22 November is one already.
      ...['2026-11-15', '2026-11-08'],
      // The last days of eleven months.
      ...['2026-10-31', '2026-09-30', '2026-08-31', '2026-07-31', '2026-06-30', '2026-05-31'],
      ...['2026-04-30', '2026-03-31', '2026-02-28', '2026-01-31', '2025-12-31'],
    ]);
  });

  it('two of one day: the older goes', () => {
    const again: KeptBackup = { fileName: 'd-2026-11-23 (2)', kind: 'daily', madeOn: '2026-11-23' };
    expect(findExpiredBackups([daily('2026-11-23'), again])).toEqual(['d-2026-11-23']);
  });

  it('never one that a person asked for, or that stands before a restore or a new version', () => {
    const others = (['manual', 'before_restore', 'before_migration'] as const).map((kind) => ({
      fileName: kind,
      kind,
      madeOn: '2020-01-01',
    }));
    expect(findExpiredBackups([...others, ...days(3)])).toEqual([]);
  });
});
