import type { ReferenceSource } from './reference-source';

/**
 * The regulation of 15 October 2019 on the data in VAT returns and registers. The codes are reported since 1 October
 * 2020; since 1 July 2021 code 12 is bound to symbols of PKWiU (domain-rules, section 5).
 */
export const GTU_SOURCE: ReferenceSource = {
  act: '§ 10 ust. 3 rozporządzenia z 15 października 2019 r. (Dz.U. 2019 poz. 1988 ze zm.)',
  inForceOn: '2020-10-01',
  inForceUntil: null,
  checkedOn: '2026-11-23',
};
