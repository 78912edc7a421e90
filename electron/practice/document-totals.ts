import { decimal, decimalText } from '../../shared/domain/money/decimal';
import { subtractMinor, ZERO, type Minor } from '../../shared/domain/money/money';
import { computeInvoiceTotals, computeLineValue, isLineValueInRange } from '../../shared/domain/tax/vat';
import type { PracticeVariant } from './practice-variant';
import type { SalesLine } from './sales/sales-body';
import { toDecimalText, toWireNumber } from './wire-numbers';

/** In the document's own currency. */
export type DocumentTotals = {
  readonly netMinor: Minor;
  /** 0 where there is no VAT. */
  readonly vatMinor: Minor;
  readonly grossMinor: Minor;
};

/** The client sends no totals: iFirma computes them from the lines, from net or from gross (ifirma-api 7.6). */
export function computeDocumentTotals(
  lines: readonly SalesLine[],
  basis: 'NET' | 'BRT',
  rounding: PracticeVariant['document.rounding'],
): DocumentTotals {
  const totals = computeInvoiceTotals(
    lines.map((line) => ({ ...countedParts(line), vatRate: vatRateOf(line) })),
    basis === 'NET' ? 'net' : 'gross',
    rounding === 'perRate' ? 'per_rate' : 'per_line',
  );
  return { netMinor: totals.netMinor, vatMinor: totals.vatMinor ?? ZERO, grossMinor: totals.grossMinor };
}

/** Each state is computed in full; VAT is never computed on the difference (domain-rules 3.2). */
export function subtractTotals(after: DocumentTotals, before: DocumentTotals): DocumentTotals {
  return {
    netMinor: subtractMinor(after.netMinor, before.netMinor),
    vatMinor: subtractMinor(after.vatMinor, before.vatMinor),
    grossMinor: subtractMinor(after.grossMinor, before.grossMinor),
  };
}

export function isLineInRange(line: SalesLine): boolean {
  return isLineValueInRange(countedParts(line));
}

/** `CenaZRabatem` of a reply: the unit price less the discount. */
export function computeDiscountedPrice(line: SalesLine): number {
  return toWireNumber(computeLineValue({ ...countedParts(line), quantity: '1' }));
}

function countedParts(line: SalesLine) {
  return {
    quantity: toDecimalText(line.Ilosc),
    unitPrice: toDecimalText(line.CenaJednostkowa),
    discountPercent: toDecimalText(line.Rabat ?? 0),
  };
}

/** A percentage, or the mark of a line that carries no VAT: 0.23 is `23`, exempt and a line without any rate `zw`. */
function vatRateOf({ StawkaVat: fraction }: SalesLine): string {
  if (fraction === null || fraction === undefined) return 'zw';
  return decimalText(decimal(toDecimalText(fraction)).times(decimal('100')));
}
