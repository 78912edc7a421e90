import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { RyczaltRate } from '../domain/tax/ryczalt-rate';

/** What a rate is mostly for: a rough map, never a reason to choose it (domain-rules, section 13). */
export function ryczaltRateText(i18n: I18n, rate: RyczaltRate): string {
  return i18n._(USES[rate]);
}

const USES: Readonly<Record<RyczaltRate, MessageDescriptor>> = {
  '17': msg`wolne zawody`,
  '15': msg`wiele innych usług`,
  '14': msg`zdrowie, architektura, inżynieria`,
  '12.5': msg`najem powyżej 100 000 zł w roku`,
  '12': msg`oprogramowanie i doradztwo w informatyce`,
  '10': msg`sprzedaż własnych nieruchomości`,
  '8.5': msg`usługi ogólne, edukacja, najem do 100 000 zł w roku`,
  '5.5': msg`produkcja i budownictwo`,
  '3': msg`handel i gastronomia`,
};
