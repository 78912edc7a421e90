import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ApiKeyName } from '../app-error';

/** What a key is for, to follow "służy do". Its name is iFirma's own and is never translated. */
export function keyPurposeText(i18n: I18n, keyName: ApiKeyName): string {
  return i18n._(KEY_PURPOSES[keyName]);
}

const KEY_PURPOSES = {
  abonent: msg`odczytu miesiąca księgowego i limitu dokumentów`,
  faktura: msg`wystawiania i odczytu faktur`,
  rachunek: msg`wystawiania i odczytu rachunków`,
  wydatek: msg`księgowania wydatków`,
} as const;
