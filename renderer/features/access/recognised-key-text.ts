import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { PastedOutcome } from './use-pasted-keys';

/** What became of one pasted text. */
export function recognisedKeyText(i18n: I18n, outcome: PastedOutcome): string {
  switch (outcome.kind) {
    case 'stored':
      return i18n._(msg`To klucz „${outcome.keyName}”. Działa i jest zapisany.`);
    case 'stored_unproven':
      return i18n._(msg`Zapisany jako „${outcome.keyName}”, niesprawdzony.`);
    case 'other_name':
      return i18n._(msg`To klucz „${outcome.keyName}”, a nie ten, o który chodzi. Nie został zapisany.`);
    case 'probably_expense':
      return i18n._(
        msg`Żaden z trzech pozostałych, więc pewnie „wydatek”. Bez dowodu: sprawdzi się przy pierwszym wydatku.`,
      );
    case 'unknown':
      return i18n._(msg`iFirma nie przyjęła go pod żadną nazwą. Skopiuj go jeszcze raz.`);
    case 'no_key':
      return i18n._(msg`To nie wygląda na klucz: ma mieć 16 znaków, cyfry i litery od A do F.`);
    case 'repeated':
      return i18n._(msg`Ten sam klucz co wyżej.`);
    case 'not_asked':
      return i18n._(msg`Nie udało się o niego zapytać.`);
  }
}
