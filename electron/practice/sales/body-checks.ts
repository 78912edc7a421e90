import { TEXTS } from '../answer-texts';
import {
  checkAmount,
  checkDay,
  checkOneOf,
  checkPositive,
  checkText,
  firstProblem,
} from '../checks/field-checks';
import { findMemberProblem, type MemberCheck, type MemberChecks } from '../checks/member-checks';
import type { PracticeVariant } from '../practice-variant';
import { findLineProblem } from './line-checks';
import { findPartyProblem } from './party-checks';
import type { SalesBody, SalesNote } from './sales-body';
import type { IssuedKind } from './sales-kinds';
import * as lists from './wire-lists';

const atMost =
  (max: number): MemberCheck<string | null | undefined> =>
  (field, value) =>
    checkText(field, value, { max });
const oneOf =
  (values: readonly string[]): MemberCheck<string | null | undefined> =>
  (field, value) =>
    checkOneOf(field, value, values);
const rate: MemberCheck<number | null | undefined> = (field, value) =>
  value === null || value === undefined ? null : checkPositive(field, value);
const yesOrNo = ['TAK', 'NIE'];

const NOTE: MemberChecks<SalesNote> = { Typ: oneOf(lists.NOTE_KINDS), Data: checkDay };

/** Lengths, ranges and closed lists of ifirma-api 7.2 to 7.19, whatever the kind. */
const BODY: MemberChecks<SalesBody> = {
  Zaplacono: checkAmount,
  ZaplaconoNaDokumencie: checkAmount,
  LiczOd: oneOf(['NET', 'BRT']),
  NumerKontaBankowego: atMost(28),
  MiejsceWystawienia: atMost(50),
  FormatDatySprzedazy: oneOf(['DZN', 'MSC']),
  SposobZaplaty: oneOf(lists.PAYMENT_METHODS),
  RodzajPodpisuOdbiorcy: oneOf(lists.SIGNATURE_KINDS),
  PodpisOdbiorcy: atMost(70),
  PodpisWystawcy: atMost(70),
  Uwagi: atMost(1000),
  IdentyfikatorKontrahenta: atMost(15),
  PrefiksUEKontrahenta: atMost(2),
  NIPKontrahenta: atMost(13),
  TypSprzedazy: oneOf(['WYSYLKOWA', 'KRAJOWA']),
  Jezyk: oneOf(lists.LANGUAGES),
  Waluta: oneOf(lists.CURRENCIES),
  KursWalutyZDniaPoprzedzajacegoDzienWystawieniaFaktury: rate,
  KursSprzedDatySprzedazy: rate,
  NazwaUslugi: (field, value) => checkText(field, value, { max: 300 }),
  TypRozliczenia: oneOf(['MET_KASOWA', 'KOMIS', 'POST_SAD', 'USLUGI_ZW']),
  KrajDostawy: checkCountry,
  KrajWysylki: checkCountry,
  NumerZamowienia: atMost(50),
  NumerPrzesylki: atMost(50),
  TypFakturyKrajowej: oneOf(['SPRZ', 'BUD', 'ZAL']),
  PowodKorekty: oneOf(lists.CORRECTION_REASONS),
  WpisDoKpir: oneOf(['NIE', 'TOW', 'POZ']),
  WpisDoEwidencji: oneOf(yesOrNo),
  Numer: (field, value) => {
    if (value === null || value === undefined) return null;
    return Number.isSafeInteger(value) ? checkPositive(field, value) : TEXTS.fieldValueUnknown(field);
  },
  DodatkoweUwagi: (field, value) =>
    firstProblem(
      ...[value ?? []].flat().map((note, index) => findMemberProblem(NOTE, note, `${field}[${index}].`)),
    ),
  PodmiotyDodatkowe: (field, value) =>
    firstProblem(...(value ?? []).map((party, index) => findPartyProblem(party, `${field}[${index}].`))),
  Pozycje: (field, value) => (value.length === 0 ? TEXTS.fieldRequired(field) : null),
};

/** What is wrong with a body by itself, without looking at the account. Null when nothing is. */
export function findBodyProblem(kind: IssuedKind, body: SalesBody, variant: PracticeVariant): string | null {
  return firstProblem(
    findMemberProblem(BODY, body),
    // Shorter than that of IOSS (ifirma-api 7.15).
    kind === 'proforma' ? checkText('NumerZamowienia', body.NumerZamowienia, { max: 30 }) : null,
    ...body.Pozycje.map((line, index) => findLineProblem(kind, line, { index, variant })),
  );
}

/** Two letters; Greece is `EL` (ifirma-api 7.14). */
function checkCountry(field: string, value: string | null | undefined): string | null {
  if (value === null || value === undefined) return null;
  return /^[A-Z]{2}$/u.test(value) && value !== 'GR' ? null : TEXTS.fieldValueUnknown(field);
}
