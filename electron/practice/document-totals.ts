import type { Minor } from '../../shared/domain/money';
import { ZERO } from '../../shared/domain/money';
import { computeInvoiceTotals, computeLineValue, isLineValueInRange } from '../../shared/domain/vat';
import type { DomesticInvoiceBody, InvoiceLineBody } from './bodies/domestic-invoice-body';
import type { PracticeVariant } from './practice-variant';
import { toDecimalText, toWireNumber } from './wire-numbers';

export type DocumentTotals = {
  readonly netMinor: Minor;
  readonly vatMinor: Minor;
  readonly grossMinor: Minor;
};

/** The client sends no totals: iFirma computes them from the lines, from net or from gross (ifirma-api 7.6). */
export function computeDocumentTotals(
  { Pozycje: lines, LiczOd: basis }: Pick<DomesticInvoiceBody, 'Pozycje' | 'LiczOd'>,
  rounding: PracticeVariant['document.rounding'],
): DocumentTotals {
  const totals = computeInvoiceTotals(
    lines.map((line) => ({ ...countedParts(line), vatRate: vatRateOf(line) })),
    basis === 'NET' ? 'net' : 'gross',
    rounding === 'perRate' ? 'per_rate' : 'per_line',
  );
  return { netMinor: totals.netMinor, vatMinor: totals.vatMinor ?? ZERO, grossMinor: totals.grossMinor };
}

export function isLineInRange(line: InvoiceLineBody): boolean {
  return isLineValueInRange(countedParts(line));
}

/** `CenaZRabatem` of a reply: the unit price less the discount. */
export function computeDiscountedPrice(line: InvoiceLineBody): number {
  return toWireNumber(computeLineValue({ ...countedParts(line), quantity: '1' }));
}

function countedParts(line: InvoiceLineBody) {
  return {
    quantity: toDecimalText(line.Ilosc),
    unitPrice: toDecimalText(line.CenaJednostkowa),
    discountPercent: toDecimalText(line.Rabat ?? 0),
  };
}

const RATES_OF_FRACTIONS: ReadonlyMap<number | null, string> = new Map([
  [0.23, '23'],
  [0.08, '8'],
  [0.05, '5'],
  [0, '0'],
]);

function vatRateOf({ StawkaVat: fraction }: InvoiceLineBody): string {
  return RATES_OF_FRACTIONS.get(fraction) ?? 'zw';
}
