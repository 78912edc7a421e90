import type { I18n } from '@lingui/core';
import { msg, plural } from '@lingui/core/macro';
import { formatAge } from './format-age';

/** What waits, and the Polish days of the last reading of iFirma and of today. */
export type Reminder = {
  readonly queued: number;
  /** Null while iFirma was never read. */
  readonly lastReadOn: string | null;
  readonly today: string;
};

/** The reminder of the system: a number, an age and what is to be done, no names. */
export function reminderText(
  i18n: I18n,
  { queued, lastReadOn, today }: Reminder,
): { readonly title: string; readonly body: string } {
  const documents = i18n._(
    msg`${plural(queued, {
      one: '# dokument czeka na wysłanie',
      few: '# dokumenty czekają na wysłanie',
      other: '# dokumentów czeka na wysłanie',
    })}`,
  );
  const age = lastReadOn === null ? null : formatAge(i18n, lastReadOn, today);
  return {
    title: age === null ? documents : i18n._(msg`${documents}, ostatnia synchronizacja ${age}`),
    body: i18n._(msg`Kwit wyśle je dopiero, gdy naciśniesz „Synchronizuj”.`),
  };
}
