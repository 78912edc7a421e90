import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ApiKeyName } from '../app-error';

/** A key by the name it has in iFirma's settings. */
export function keyNameText(i18n: I18n, keyName: ApiKeyName): string {
  return i18n._(KEY_NAMES[keyName]);
}

/** What a key is good for, in a few words. */
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
  abonent: msg`miesiąc księgowy i limit dokumentów`,
  faktura: msg`wystawianie i odczyt faktur`,
  rachunek: msg`wystawianie i odczyt rachunków`,
  wydatek: msg`księgowanie wydatków`,
} as const;
