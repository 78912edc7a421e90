import { decimal, decimalOfMinor, isPlainDecimal } from '../money/decimal';
import { addMinor, subtractMinor, ZERO, type Minor } from '../money/money';
import { AMOUNT_LIMIT } from '../money/parse-amount';
import { roundHalfUp, roundQuotient } from '../money/rounding';

/** Whether unit prices are net or gross (`LiczOd` NET or BRT at iFirma). */
export type PriceBasis = 'net' | 'gross';

/**
 * Where VAT is rounded: once a rate, which is Kwit's method (domain-rules 3.2), or once a line (art. 106e(10)),
 * equally legal. Which one iFirma uses is not documented.
 */
export type VatMethod = 'per_rate' | 'per_line';

/**
 * A line as the arithmetic sees it. `quantity`, `unitPrice` and `discountPercent` are exact decimal strings;
 * `vatRate` is a percentage (`23`) or a mark that carries no VAT (`zw`, `np`, `oo`).
 */
export type CountedLine<R extends string = string> = {
  readonly quantity: string;
  readonly unitPrice: string;
  readonly discountPercent: string | null;
  readonly vatRate: R;
};

/** `vatMinor` is null where no VAT exists (zw, np, oo): missing, not zero (domain-rules, section 2). */
export type VatTotals = {
  readonly netMinor: Minor;
  readonly vatMinor: Minor | null;
  readonly grossMinor: Minor;
};

export type RateTotals<R extends string = string> = VatTotals & { readonly vatRate: R };

export type InvoiceTotals<R extends string = string> = VatTotals & {
  /** Value of each line in the order given: net or gross according to the basis. They need not add up to the total. */
  readonly lineValuesMinor: readonly Minor[];
  /** One row a rate: percentages from the highest down, then the marks in alphabetical order. */
  readonly perRate: readonly RateTotals<R>[];
};

const HUNDRED = decimal('100');

/** Quantity x price less the discount, rounded once at the end (domain-rules 3.3, VAT-N13). */
export function computeLineValue(line: Omit<CountedLine, 'vatRate'>): Minor {
  return roundHalfUp(exactLineValue(line));
}

/** Whether the line's value stays within what iFirma takes as an amount. Asked before `computeLineValue` on typed input. */
export function isLineValueInRange(line: Omit<CountedLine, 'vatRate'>): boolean {
  return exactLineValue(line).abs().lt(decimal(AMOUNT_LIMIT));
}

/**
 * Totals of an invoice by the formulas of domain-rules 3.2. The one calculator of screen, print, wire and practice.
 *
 * @throws RangeError when a value leaves the safe range (see `isLineValueInRange`).
 */
export function computeInvoiceTotals<R extends string>(
  lines: readonly CountedLine<R>[],
  basis: PriceBasis,
  method: VatMethod = 'per_rate',
): InvoiceTotals<R> {
  const valued = lines.map((line) => ({ vatRate: line.vatRate, valueMinor: computeLineValue(line) }));
  const perRate = [...new Set(lines.map((line) => line.vatRate))].toSorted(compareRates).map((vatRate) => {
    const values = valued.filter((line) => line.vatRate === vatRate).map((line) => line.valueMinor);
    return { vatRate, ...totalOfRate(values, vatRate, basis, method) };
  });
  return {
    lineValuesMinor: valued.map((line) => line.valueMinor),
    perRate,
    netMinor: addMinor(...perRate.map((row) => row.netMinor)),
    vatMinor: addVat(perRate.map((row) => row.vatMinor)),
    grossMinor: addMinor(...perRate.map((row) => row.grossMinor)),
  };
}

/** VAT on a net amount; null for a mark that carries none. */
export function computeVatOnNet(netMinor: Minor, vatRate: string): Minor | null {
  if (!carriesVat(vatRate)) return null;
  return roundQuotient(decimalOfMinor(netMinor).times(decimal(vatRate)), HUNDRED);
}

/** VAT contained in a gross amount (art. 106e(7) and (8)); null for a mark that carries none. */
export function computeVatInGross(grossMinor: Minor, vatRate: string): Minor | null {
  if (!carriesVat(vatRate)) return null;
  const rate = decimal(vatRate);
  return roundQuotient(decimalOfMinor(grossMinor).times(rate), HUNDRED.plus(rate));
}

function exactLineValue({ quantity, unitPrice, discountPercent }: Omit<CountedLine, 'vatRate'>) {
  const paidPercent = HUNDRED.minus(decimal(discountPercent ?? '0'));
  return decimal(quantity).times(decimal(unitPrice)).times(paidPercent).times(decimal('0.01'));
}

function totalOfRate(
  values: readonly Minor[],
  vatRate: string,
  basis: PriceBasis,
  method: VatMethod,
): VatTotals {
  const sumMinor = addMinor(...values);
  const computeVat = basis === 'net' ? computeVatOnNet : computeVatInGross;
  const vatMinor =
    method === 'per_rate'
      ? computeVat(sumMinor, vatRate)
      : addVat(values.map((valueMinor) => computeVat(valueMinor, vatRate)));
  return basis === 'net'
    ? { netMinor: sumMinor, vatMinor, grossMinor: addMinor(sumMinor, vatMinor ?? ZERO) }
    : // The typed gross stays; the net is what is left, and VAT is never computed again from it.
      { netMinor: subtractMinor(sumMinor, vatMinor ?? ZERO), vatMinor, grossMinor: sumMinor };
}

/** Null only when no row carries VAT. */
function addVat(parts: readonly (Minor | null)[]): Minor | null {
  const known = parts.filter((part) => part !== null);
  return known.length === 0 ? null : addMinor(...known);
}

function carriesVat(vatRate: string): boolean {
  return isPlainDecimal(vatRate);
}

function compareRates(a: string, b: string): number {
  if (carriesVat(a) && carriesVat(b)) return decimal(b).cmp(decimal(a));
  if (carriesVat(a) !== carriesVat(b)) return carriesVat(a) ? -1 : 1;
  return a < b ? -1 : 1;
}
