import { type CalendarDay, startOfWeek } from '../days/calendar-day';
import type { BackupKind } from './backup';

export type KeptBackup = {
  readonly fileName: string;
  readonly kind: BackupKind;
  readonly madeOn: CalendarDay;
};

const DAILY = 7;
const WEEKLY = 4;
const MONTHLY = 12;

/**
 * Names of the backups that may go: of the automatic daily ones the newest of each of the last seven days, four weeks
 * and twelve months stay (reliability-security 6). What a person made, or what was made before a migration or a
 * restore, is never removed by itself.
 *
 * @param backups in any order.
 */
export function findExpiredBackups(backups: readonly KeptBackup[]): readonly string[] {
  const daily = backups
    .filter(({ kind }) => kind === 'daily')
    .toSorted((a, b) => b.madeOn.localeCompare(a.madeOn) || b.fileName.localeCompare(a.fileName));
  const kept = new Set([
    ...newestOfEach(daily, ({ madeOn }) => madeOn, DAILY),
    ...newestOfEach(daily, ({ madeOn }) => startOfWeek(madeOn), WEEKLY),
    ...newestOfEach(daily, ({ madeOn }) => madeOn.slice(0, 7), MONTHLY),
  ]);
  return daily.filter((backup) => !kept.has(backup)).map(({ fileName }) => fileName);
}

/** The newest backup of each of the newest `count` periods. */
function newestOfEach(
  newestFirst: readonly KeptBackup[],
  periodOf: (backup: KeptBackup) => string,
  count: number,
): readonly KeptBackup[] {
  const byPeriod = new Map<string, KeptBackup>();
  for (const backup of newestFirst) {
    const period = periodOf(backup);
    if (!byPeriod.has(period)) byPeriod.set(period, backup);
  }
  return [...byPeriod.values()].slice(0, count);
}
