import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { PanelRefusal } from '../../shared/ipc/contracts/practice.contract';

/** Why the rehearsal's panel did not do it. */
export function panelRefusalText(i18n: I18n, refusal: PanelRefusal): string {
  return i18n._(TEXTS[refusal]);
}

const TEXTS = {
  package_without_api: msg`Ten pakiet nie obejmuje API.`,
  already_active: msg`Dostęp jest już aktywny.`,
  api_not_active: msg`Najpierw trzeba mieć aktywny dostęp.`,
  request_waiting: msg`Poprzedni wniosek jeszcze czeka.`,
  no_request_waiting: msg`Nie ma wniosku, na który można odpowiedzieć.`,
  not_more_than_granted: msg`Podaj liczbę większą niż limit już przyznany.`,
  more_than_requested: msg`Nie można przyznać więcej, niż wnioskowano.`,
} as const;
