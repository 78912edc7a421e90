import { dayInPoland } from '../../shared/domain/days/calendar-day';
import type { Reminder } from '../../shared/i18n/reminder-text';
import type { AttemptRepository } from '../ports/repositories/attempt-repository';
import type { Clock } from '../ports/clock';
import type { DocumentRepository } from '../ports/repositories/document-repository';
import type { Settings } from '../ports/settings';

export type ReminderDeps = {
  readonly documents: Pick<DocumentRepository, 'countInStates'>;
  readonly attempts: Pick<AttemptRepository, 'latestSnapshot'>;
  readonly settings: Settings;
  readonly clock: Clock;
  /** Says it outside the window. */
  readonly remind: (reminder: Reminder) => void;
};

/** At the opening of a company, once a Polish day, when the user has switched it on. Sends nothing and reads nothing. */
export function remindOfQueue({ documents, attempts, settings, clock, remind }: ReminderDeps): void {
  const { reminders, remindedOn } = settings.read();
  const today = clock.today();
  if (!reminders || remindedOn === today) return;
  const queued = documents.countInStates(['queued']);
  if (queued === 0) return;
  settings.update({ remindedOn: today });
  const readAt = attempts.latestSnapshot()?.readAt;
  remind({ queued, lastReadOn: readAt === undefined ? null : dayInPoland(readAt), today });
}
