import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ApiKeyName } from '../../../shared/app-error';

/** What a check of this key will call, before it is pressed (design, section 6). */
export function keyCheckText(i18n: I18n, keyName: ApiKeyName): string {
  return i18n._(CHECKS[keyName]);
}

const CHECKS = {
  abonent: msg`Sprawdzenie to jeden odczyt limitu dokumentów.`,
  faktura: msg`Sprawdzenie to jedno wyszukanie kontrahenta.`,
  rachunek: msg`Sprawdzenie to jeden odczyt listy rachunków.`,
  wydatek: msg`Nie ma odczytu, którym można by go sprawdzić.`,
} as const;
