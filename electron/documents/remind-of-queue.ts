import type { Clock } from '../ports/clock';
import type { DocumentRepository } from '../ports/document-repository';
import type { Settings } from '../ports/settings';

export type ReminderDeps = {
  readonly documents: Pick<DocumentRepository, 'countInStates'>;
  readonly settings: Settings;
  readonly clock: Clock;
  /** Says how many documents wait, outside the window. */
  readonly remind: (queued: number) => void;
};

/** At the opening of a company, once a Polish day, when the user has switched it on. Sends nothing and reads nothing. */
export function remindOfQueue({ documents, settings, clock, remind }: ReminderDeps): void {
  const { reminders, remindedOn } = settings.read();
  const today = clock.today();
  if (!reminders || remindedOn === today) return;
  const queued = documents.countInStates(['queued']);
  if (queued === 0) return;
  settings.update({ remindedOn: today });
  remind(queued);
}
