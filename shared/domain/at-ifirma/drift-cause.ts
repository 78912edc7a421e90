import type { Invoice } from '../invoice/invoice';
import type { LineAtIfirma } from './line-at-ifirma';
import { findFirstDifference, findFirstOtherValue, type LineDifference } from './line-difference';
import type { Minor } from '../money/money';
import { isWithinRounding } from '../money/rounding-distance';
import { computeInvoiceTotals } from '../tax/vat';

/**
 * Why iFirma's total of an invoice is not ours: the first line that differs; `rounding` where none does and the
 * totals are as near as rounding leaves them; `elsewhere` where the lines that iFirma told do not explain it.
 */
export type DriftCause = LineDifference | 'rounding' | 'elsewhere';

export function findDriftCause(
  { lines, priceBasis }: Pick<Invoice, 'lines' | 'priceBasis'>,
  theirs: { readonly lines: readonly LineAtIfirma[]; readonly grossMinor: Minor },
): DriftCause {
  const line = findFirstDifference(lines, theirs.lines) ?? findFirstOtherValue(lines, theirs.lines);
  if (line !== null) return line;
  const { grossMinor } = computeInvoiceTotals(lines, priceBasis);
  return isWithinRounding(grossMinor, theirs.grossMinor, lines.length) ? 'rounding' : 'elsewhere';
}
