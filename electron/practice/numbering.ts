import type { DomesticInvoiceBody } from './bodies/domestic-invoice-body';
import { monthOfDay, toMonthText } from './practice-month';
import type { SalesDocument } from './state/sales-document';

export type ChosenNumber = {
  readonly number: string;
  readonly sequence: number;
  /** The client asked for a number that another document has. */
  readonly isTaken: boolean;
};

/** `n/m/yyyy`, counted anew every month of issue (ifirma-api 15.4); `Numer` null takes the next one. */
export function chooseNumber(
  documents: readonly SalesDocument[],
  { Numer: wanted, DataWystawienia: issuedOn }: Pick<DomesticInvoiceBody, 'Numer' | 'DataWystawienia'>,
): ChosenNumber {
  const { year, month } = monthOfDay(issuedOn);
  const monthText = toMonthText({ year, month });
  const taken = documents
    .filter((document) => document.issuedOn.startsWith(monthText))
    .map((document) => document.sequence);
  const sequence = wanted ?? Math.max(0, ...taken) + 1;
  return { number: `${sequence}/${month}/${year}`, sequence, isTaken: taken.includes(sequence) };
}

export function findNewestIssueDay(documents: readonly SalesDocument[]): string | null {
  return documents.reduce<string | null>(
    (newest, { issuedOn }) => (newest === null || issuedOn > newest ? issuedOn : newest),
    null,
  );
}
