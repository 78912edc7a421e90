/** Groups of goods (01 to 10) and services (11 to 13) that JPK_V7 asks for (domain-rules, section 5). */
export const GTU_CODES = [
  '01',
  '02',
  '03',
  '04',
  '05',
  '06',
  '07',
  '08',
  '09',
  '10',
  '11',
  '12',
  '13',
] as const;
export type GtuCode = (typeof GTU_CODES)[number];
