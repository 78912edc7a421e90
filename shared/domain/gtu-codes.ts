import type { GtuCode } from './gtu-code';
import type { ReferenceSource } from './reference-source';

/**
 * The regulation of 15 October 2019 on the data in VAT returns and registers, § 10(3): point 1 for goods, point 2 for
 * services. The codes are reported since 1 October 2020 (domain-rules, section 5).
 */
export const GTU_SOURCE: ReferenceSource = {
  act: '§ 10 ust. 3 rozporządzenia z 15 października 2019 r. (Dz.U. 2019 poz. 1988 ze zm.)',
  inForceOn: '2020-10-01',
  inForceUntil: null,
  checkedOn: '2026-11-23',
};

/** The place of each code in § 10(3). */
export const GTU_PROVISIONS: Readonly<Record<GtuCode, string>> = {
  '01': 'pkt 1 lit. a',
  '02': 'pkt 1 lit. b',
  '03': 'pkt 1 lit. c',
  '04': 'pkt 1 lit. d',
  '05': 'pkt 1 lit. e',
  '06': 'pkt 1 lit. f',
  '07': 'pkt 1 lit. g',
  '08': 'pkt 1 lit. h',
  '09': 'pkt 1 lit. i',
  '10': 'pkt 1 lit. j',
  '11': 'pkt 2 lit. a',
  '12': 'pkt 2 lit. b',
  '13': 'pkt 2 lit. c',
};
