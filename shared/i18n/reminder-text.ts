import type { I18n } from '@lingui/core';
import { msg, plural } from '@lingui/core/macro';

/** The reminder of the system: a number and what is to be done, no names. */
export function reminderText(i18n: I18n, queued: number): { readonly title: string; readonly body: string } {
  return {
    title: i18n._(
      msg`${plural(queued, {
        one: '# dokument czeka na wysłanie',
        few: '# dokumenty czekają na wysłanie',
        other: '# dokumentów czeka na wysłanie',
      })}`,
    ),
    body: i18n._(msg`Kwit wyśle je dopiero, gdy naciśniesz „Synchronizuj”.`),
  };
}
