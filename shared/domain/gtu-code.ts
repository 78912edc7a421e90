/** Groups of goods and services that the sales register of JPK_V7 marks: 01 to 10 goods, 11 to 13 services. */
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
