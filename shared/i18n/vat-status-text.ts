import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { RegisteredPayer } from '../domain/tax/vat-register';

/** How somebody stands in the register of VAT payers; null is a number that it does not know. */
export function vatStatusText(i18n: I18n, payer: Pick<RegisteredPayer, 'vatStatus'> | null): string {
  if (payer === null) return i18n._(msg`Wykaz VAT nie zna tego NIP`);
  return i18n._(payer.vatStatus === null ? UNKNOWN_STATUS : STATUSES[payer.vatStatus]);
}

const STATUSES = {
  active: msg`Czynny podatnik VAT`,
  exempt: msg`Zwolniony z VAT`,
  not_registered: msg`Niezarejestrowany jako podatnik VAT`,
} as const;

const UNKNOWN_STATUS = msg`Wykaz VAT podaje status, którego Kwit nie zna`;
