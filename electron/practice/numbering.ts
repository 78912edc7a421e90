import { monthOfDay, toMonthText } from './practice-month';
import type { SalesBody } from './sales/sales-body';
import { numberingOf, rulesOf, type IssuedKind, type SalesRules } from './sales/sales-kinds';
import type { SalesDocument } from './state/sales-document';

export type ChosenNumber = {
  readonly number: string;
  readonly sequence: number;
  /** Null: the default one. */
  readonly series: string | null;
  /** The client asked for a number that another document has. */
  readonly isTaken: boolean;
};

/** That of pro formas was seen (ifirma-api 9.1); the one of corrections is invented. */
const SUFFIXES: Readonly<Record<SalesRules['numbering'], string>> = {
  invoice: '',
  proforma: '/ProForma',
  correction: '/Korekta',
  rachunek: '',
};

/** `n/m/yyyy`, counted anew every month of issue and in every series (ifirma-api 15.4); no `Numer` takes the next one. */
export function chooseNumber(
  documents: readonly SalesDocument[],
  kind: IssuedKind,
  { Numer: wanted, DataWystawienia: issuedOn, NazwaSeriiNumeracji }: SalesBody,
): ChosenNumber {
  const { year, month } = monthOfDay(issuedOn);
  const monthText = toMonthText({ year, month });
  const series = toSeries(NazwaSeriiNumeracji);
  const taken = inNumbering(documents, kind)
    .filter((document) => document.series === series && document.issuedOn.startsWith(monthText))
    .map((document) => document.sequence);
  const sequence = wanted ?? Math.max(0, ...taken) + 1;
  const suffix = `${SUFFIXES[rulesOf(kind).numbering]}${series === null ? '' : `/${series}`}`;
  return {
    number: `${sequence}/${month}/${year}${suffix}`,
    sequence,
    series,
    isTaken: taken.includes(sequence),
  };
}

export function findNewestIssueDay(documents: readonly SalesDocument[], kind: IssuedKind): string | null {
  return inNumbering(documents, kind).reduce<string | null>(
    (newest, { issuedOn }) => (newest === null || issuedOn > newest ? issuedOn : newest),
    null,
  );
}

/** The default series has a name too (ifirma-api 7.2). */
export function toSeries(name: string | null | undefined): string | null {
  return (name ?? '') === '' || name === 'default' ? null : (name ?? null);
}

function inNumbering(documents: readonly SalesDocument[], kind: IssuedKind): SalesDocument[] {
  return documents.filter((document) => numberingOf(document.kind) === rulesOf(kind).numbering);
}
