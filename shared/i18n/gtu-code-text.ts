import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { GTU_CODES, type GtuCode } from '../domain/tax/gtu-code';
import { findByWords } from './find-by-words';

/** The plain name of a group (product X-02). It explains and does not decide: the regulation does. */
export function gtuCodeText(i18n: I18n, code: GtuCode): string {
  return i18n._(NAMES[code]);
}

/** Codes found by number (`12`, `GTU_12`) or by name, without diacritics; every word has to be there. */
export function findGtuCodes(i18n: I18n, search: string): readonly GtuCode[] {
  return findByWords(GTU_CODES, (code) => `GTU_${code} ${gtuCodeText(i18n, code)}`, search);
}

const NAMES: Readonly<Record<GtuCode, MessageDescriptor>> = {
  '01': msg`Napoje alkoholowe: wódka, wino, piwo`,
  '02': msg`Paliwa: benzyna, olej napędowy, gaz LPG`,
  '03': msg`Olej opałowy i oleje smarowe`,
  '04': msg`Wyroby tytoniowe, susz tytoniowy i płyn do e-papierosów`,
  '05': msg`Odpady i surowce wtórne: złom, szkło, papier, tworzywa, zużyte baterie`,
  '06': msg`Elektronika: komputery, telefony, dyski, konsole; także tonery, tusze i folia stretch`,
  '07': msg`Pojazdy i części samochodowe`,
  '08': msg`Metale szlachetne i nieszlachetne`,
  '09': msg`Leki i wyroby medyczne, których wywóz trzeba zgłaszać`,
  '10': msg`Budynki, budowle i grunty`,
  '11': msg`Uprawnienia do emisji gazów cieplarnianych`,
  '12': msg`Usługi niematerialne: doradztwo, księgowość, prawo, zarządzanie, marketing, badania, szkolenia`,
  '13': msg`Transport i magazynowanie`,
};
