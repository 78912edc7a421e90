import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ApiKeyName } from '../app-error';

/** A key by the name it has in iFirma's settings. */
export function keyNameText(i18n: I18n, keyName: ApiKeyName): string {
  return i18n._(KEY_NAMES[keyName]);
}

/** What a key is for, to follow "służy do". */
export function keyPurposeText(i18n: I18n, keyName: ApiKeyName): string {
  return i18n._(KEY_PURPOSES[keyName]);
}

const KEY_NAMES = {
  abonent: msg`abonent`,
  faktura: msg`faktura`,
  rachunek: msg`rachunek`,
  wydatek: msg`wydatek`,
} as const;

const KEY_PURPOSES = {
  abonent: msg`odczytu miesiąca księgowego i limitu dokumentów`,
  faktura: msg`wystawiania i odczytu faktur`,
  rachunek: msg`wystawiania i odczytu rachunków`,
  wydatek: msg`księgowania wydatków`,
} as const;
