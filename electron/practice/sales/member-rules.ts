import type { SalesBody, SalesLine } from './sales-body';

/** Which members a kind takes. What is in no list makes the body unmappable. */
export type MemberRules<Name extends string> = {
  readonly required: readonly Name[];
  /** Sources disagree whether they are required (ifirma-api 16.1): switch `sales.disputedMembers`. */
  readonly disputed: readonly Name[];
  readonly optional: readonly Name[];
};

type BodyMembers = readonly (keyof SalesBody)[];
type LineMembers = readonly (keyof SalesLine)[];

// Parts that field tables of ifirma-api section 7 have in common.
export const BUYER: BodyMembers = [
  'IdentyfikatorKontrahenta',
  'PrefiksUEKontrahenta',
  'NIPKontrahenta',
  'Kontrahent',
];
export const SALE_DAYS: BodyMembers = ['DataWystawienia', 'DataSprzedazy', 'FormatDatySprzedazy'];
/** What is printed, and how the document is numbered. */
export const PRINT: BodyMembers = [
  'NumerKontaBankowego',
  'MiejsceWystawienia',
  'TerminPlatnosci',
  'NazwaSeriiNumeracji',
  'NazwaSzablonu',
  'PodpisOdbiorcy',
  'PodpisWystawcy',
  'Uwagi',
];
export const NUMBER_MARKS: BodyMembers = ['WidocznyNumerGios', 'Numer'];
export const RATE: BodyMembers = [
  'KursWalutyWidoczny',
  'KursWalutyZDniaPoprzedzajacegoDzienWystawieniaFaktury',
];
export const MARKS: BodyMembers = ['ProceduryJpk', 'DodatkoweUwagi', 'PodmiotyDodatkowe'];

const GOODS: LineMembers = ['NazwaPelna', 'Jednostka', 'Ilosc', 'CenaJednostkowa'];
const VAT: LineMembers = ['StawkaVat', 'TypStawkiVat'];
const FOREIGN_NAMES: LineMembers = ['NazwaPelnaObca', 'JednostkaObca'];
const MARKS_OF_LINE: LineMembers = ['PKWiU', 'PodstawaPrawna', 'GTU', 'Zal15', 'StawkaRyczaltu'];

type LineRules = MemberRules<keyof SalesLine>;
export const DOMESTIC_LINE: LineRules = {
  required: [...GOODS, ...VAT],
  disputed: [],
  optional: [...MARKS_OF_LINE, 'Rabat'],
};
export const FOREIGN_LINE: LineRules = { ...DOMESTIC_LINE, disputed: FOREIGN_NAMES };
export const SERVICE_LINE: LineRules = { ...FOREIGN_LINE, optional: ['StawkaRyczaltu'] };
export const OSS_LINE: LineRules = { ...FOREIGN_LINE, disputed: [], optional: FOREIGN_NAMES };
export const CORRECTION_LINE: LineRules = { ...DOMESTIC_LINE, optional: MARKS_OF_LINE };
/** No VAT at all (ifirma-api 7.19). */
export const RACHUNEK_LINE: LineRules = {
  required: GOODS,
  disputed: [],
  optional: ['Rabat', 'StawkaRyczaltu'],
};
