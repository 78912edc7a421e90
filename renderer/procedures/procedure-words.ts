import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ProcedureName, ProcedureStep } from '../../shared/domain/access/procedure';

/** What a path leads to, as its title. */
export function procedureTitle(i18n: I18n, procedure: ProcedureName): string {
  return i18n._(TITLES[procedure]);
}

/** One or two words under a step's number. */
export function stepName(i18n: I18n, step: ProcedureStep): string {
  return i18n._(STEPS[step]);
}

const TITLES = {
  basic_access: msg`Dostęp podstawowy do API`,
  extended_access: msg`Dostęp rozszerzony do API`,
  raise_limit: msg`Wyższy limit dokumentów`,
  regenerate_key: msg`Nowy klucz zamiast starego`,
} as const;

const STEPS = {
  open_api_tab: msg`Zakładka API`,
  choose_access: msg`Wybór dostępu`,
  activate_basic: msg`Aktywacja`,
  declare_number: msg`Liczba dokumentów`,
  await_approval: msg`Zgoda iFirmy`,
  generate_keys: msg`Klucze`,
  paste_keys: msg`Wklejenie`,
  request_limit: msg`Wniosek`,
  await_limit: msg`Przyznanie`,
  warn_others: msg`Inne programy`,
  generate_again: msg`Nowy klucz`,
  paste_again: msg`Wklejenie`,
} as const;
