import { TEXTS } from '../answer-texts';
import { checkOneOf, checkPositive, checkText, firstProblem } from '../checks/field-checks';
import { findMemberProblem, type MemberChecks } from '../checks/member-checks';
import { isLineInRange } from '../document-totals';
import type { PracticeVariant } from '../practice-variant';
import { findRateProblem } from './rate-checks';
import type { SalesLine } from './sales-body';
import type { IssuedKind } from './sales-kinds';
import { GTU_DIGITS, RYCZALT_FRACTIONS } from './wire-lists';

/** Limits of ifirma-api 7.3, whatever the kind. */
const LINE: MemberChecks<SalesLine> = {
  NazwaPelna: (field, value) => checkText(field, value, { required: true, max: 300 }),
  Jednostka: (field, value) => checkText(field, value, { required: true, max: 10 }),
  NazwaPelnaObca: (field, value) => checkText(field, value, { max: 300 }),
  JednostkaObca: (field, value) => checkText(field, value, { max: 10 }),
  CenaJednostkowa: checkPositive,
  PKWiU: (field, value) => checkText(field, value, { max: 30 }),
  PodstawaPrawna: (field, value) => checkText(field, value, { max: 30 }),
  Rabat: checkDiscount,
  StawkaRyczaltu: (field, value) => checkOneOf(field, value, RYCZALT_FRACTIONS),
};

const PREFIXED_GTU = GTU_DIGITS.map((digits) => `GTU_${digits}`);
const GTU_FORMS: Readonly<Record<PracticeVariant['sales.gtuFormat'], readonly string[]>> = {
  twoDigits: ['BRAK', ...GTU_DIGITS],
  prefixed: ['BRAK', ...PREFIXED_GTU],
  either: ['BRAK', ...GTU_DIGITS, ...PREFIXED_GTU],
};

export function findLineProblem(
  kind: IssuedKind,
  line: SalesLine,
  { index, variant }: { readonly index: number; readonly variant: PracticeVariant },
): string | null {
  const path = `Pozycje[${index}]`;
  return firstProblem(
    findMemberProblem(LINE, line, `${path}.`),
    findQuantityProblem(kind, `${path}.Ilosc`, line.Ilosc),
    checkOneOf(`${path}.GTU`, line.GTU, GTU_FORMS[variant['sales.gtuFormat']]),
    findRateProblem(kind, line, { path, variant }),
    isLineInRange(line) ? null : TEXTS.fieldTooLarge(path),
  );
}

/** A correction takes a line away by setting its quantity to nothing (ifirma-api 7.18). */
function findQuantityProblem(kind: IssuedKind, field: string, quantity: number): string | null {
  return kind === 'correction' && quantity === 0 ? null : checkPositive(field, quantity);
}

function checkDiscount(field: string, percent: number | null | undefined): string | null {
  if (percent === null || percent === undefined) return null;
  if (percent < 0) return TEXTS.fieldNegative(field);
  return percent >= 100 ? TEXTS.fieldTooLarge(field) : null;
}
