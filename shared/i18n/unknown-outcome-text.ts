import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/**
 * How a write of unknown outcome gets settled. `reading`: Kwit finds the document in iFirma's list; `second_reading`: or
 * the next one shows that it is not there; `answer`: two have shown that, and a person says what follows. `person`:
 * somebody has to look. `step`: it is about no queue, and a reading of its own shows it.
 */
export type SettledBy = 'reading' | 'second_reading' | 'answer' | 'person' | 'step';

const REMEDIES: Readonly<Record<SettledBy, MessageDescriptor>> = {
  reading: msg`Nie wystawiaj drugiego takiego dokumentu: przy następnej synchronizacji Kwit poszuka go w iFirmie.`,
  second_reading: msg`Nie wystawiaj drugiego takiego dokumentu: pierwszy odczyt listy w iFirmie go nie pokazał. Rozstrzygnie drugi, przy następnej synchronizacji.`,
  answer: msg`Nie wystawiaj drugiego takiego dokumentu: dwa odczyty listy w iFirmie go nie pokazały. Odpowiedz na karcie w „Do wyjaśnienia”.`,
  person: msg`Nie wpisuj go drugi raz: zajrzyj do panelu iFirmy i odpowiedz na karcie w „Do wyjaśnienia”.`,
  step: msg`Kwit sam tego nie powtórzy. Odczyt pokaże, jak jest w iFirmie.`,
};

/**
 * What to do about a write that may have arrived. It stands in the place of what its failure advises, which is to try
 * again for a reading that failed alike, and would make two documents here (design, section 1.2).
 */
export function unknownOutcomeRemedy(i18n: I18n, settledBy: SettledBy): string {
  return i18n._(REMEDIES[settledBy]);
}
