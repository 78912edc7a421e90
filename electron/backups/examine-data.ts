import type { AppError } from '../../shared/app-error';
import { hasPassed } from './has-passed';
import { ok, type Result } from '../../shared/result';
import type { CareNotes } from '../ports/care-notes';
import type { Clock } from '../ports/clock';
import type { Maintenance } from '../ports/maintenance';
import type { Notices } from '../ports/notices';

const WEEK_MS = 7 * 24 * 60 * 60_000;

export type ExamineDeps = {
  readonly databasePath: string;
  readonly maintenance: Maintenance;
  readonly care: CareNotes;
  readonly clock: Clock;
  readonly notices: Notices;
  /** Nothing is written any more. */
  readonly declareDamaged: () => void;
};

/** Every page and every hash of the database, in the maintenance process; what it found is kept with its time. */
export async function examineData(deps: ExamineDeps): Promise<Result<void, AppError>> {
  const { databasePath, maintenance, care, clock, notices, declareDamaged } = deps;
  const answer = await maintenance.run('database.examine', { databasePath });
  // No answer says nothing about the data: the last finding stands.
  if (!answer.ok) return answer;
  if (!answer.value.isSound) declareDamaged();
  await care.change({ examined: { at: clock.now(), ...answer.value } });
  notices.changed('storage');
  return ok();
}

/** Once a week is enough for what the daily look does not see (reliability-security 5.4, rule 7). */
export function isExaminationDue({ care, clock }: Pick<ExamineDeps, 'care' | 'clock'>): boolean {
  const { examined } = care.read();
  return examined === null || hasPassed(examined.at, WEEK_MS, clock.now());
}
