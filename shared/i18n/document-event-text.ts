import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { DocumentEvent } from '../ipc/contracts/documents.contract';

const WORDS: Readonly<Record<DocumentEvent['what'], MessageDescriptor>> = {
  created: msg`Utworzono szkic`,
  completed: msg`Oznaczono jako gotowy`,
  queued: msg`Dodano do kolejki`,
  taken_back: msg`Cofnięto z kolejki`,
  sending: msg`Wysłano do iFirmy`,
  accepted: msg`iFirma przyjęła dokument`,
  rejected: msg`iFirma odmówiła przyjęcia`,
  not_sent: msg`Nie wysłano, dokument wrócił do kolejki`,
  unknown: msg`Nie wiadomo, czy iFirma przyjęła dokument`,
  reconcile_read: msg`Sprawdzono listę dokumentów w iFirmie`,
  needs_person: msg`Potrzebna Twoja odpowiedź`,
  answered_there: msg`Potwierdzono: dokument jest w iFirmie`,
  answered_not_there: msg`Potwierdzono: dokumentu nie ma w iFirmie`,
  edited: msg`Zmieniono po oznaczeniu jako gotowy`,
  ksef_handed_over: msg`iFirma przekazuje fakturę do KSeF`,
  ksef_refused: msg`Faktura nie weszła do KSeF`,
  ksef_unknown: msg`Nie wiadomo, czy faktura została przekazana do KSeF`,
  ksef_repeated: msg`Zdecydowano o ponownym przekazaniu do KSeF`,
  ksef_numbered: msg`Faktura ma numer KSeF`,
  pdf_fetched: msg`Pobrano PDF z iFirmy`,
  paid_at_ifirma: msg`W iFirmie zmieniła się zapłacona kwota`,
  number_changed_at_ifirma: msg`W iFirmie zmienił się numer`,
  total_changed_at_ifirma: msg`W iFirmie zmieniła się suma, obowiązuje ta z iFirmy`,
  ksef_changed_at_ifirma: msg`W iFirmie zmienił się stan w KSeF`,
  content_changed_at_ifirma: msg`W iFirmie ktoś zmienił ten dokument`,
  kept_as_sent: msg`Zdecydowano: w Kwicie zostaje tak, jak wysłano`,
  taken_from_ifirma: msg`Zdecydowano: Kwit przyjął to, co ma iFirma`,
};

/** What happened to a document, as one line of its history. */
export function documentEventText(i18n: I18n, what: DocumentEvent['what']): string {
  return i18n._(WORDS[what]);
}
