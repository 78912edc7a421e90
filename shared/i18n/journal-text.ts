import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { JournalEvent } from '../ipc/contracts/journal.contract';

const EVENT_WORDS: Readonly<Record<JournalEvent, MessageDescriptor>> = {
  sending: msg`zaczęto wysyłać`,
  accepted: msg`iFirma przyjęła`,
  rejected: msg`iFirma odmówiła`,
  not_sent: msg`nie wysłano`,
  unknown: msg`nie wiadomo, czy doszło`,
  settled_absent: msg`ustalono, że nie doszło`,
};

/** What a line of the send journal says happened. */
export function journalEventText(i18n: I18n, event: JournalEvent): string {
  return i18n._(EVENT_WORDS[event]);
}
