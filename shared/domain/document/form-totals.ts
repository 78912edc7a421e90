import type { CompanyProfile } from '../company/company';
import type { InvoiceForm } from '../invoice/invoice-form';
import { readLineNumbers } from '../invoice/invoice-line-numbers';
import { effectivePriceBasis, effectiveVatRate, filledLines } from '../invoice/invoice-lines';
import type { Minor } from '../money/money';
import { computeInvoiceTotals, type InvoiceTotals, type PriceBasis } from '../tax/vat';
import type { VatRate } from '../tax/vat-rate';

/** Live totals of a form that may be incomplete. */
export type FormTotals = {
  readonly priceBasis: PriceBasis;
  /** Of the lines that could be counted. */
  readonly totals: InvoiceTotals<VatRate>;
  /** Value of a line by its id, net or gross according to the basis; absent for blank and left-out lines. */
  readonly lineValues: ReadonlyMap<string, Minor>;
  /** Filled lines whose numbers cannot be read yet, in order: named, so that nobody takes the totals for whole. */
  readonly leftOutLineIds: readonly string[];
};

/** The same arithmetic as for the finished invoice, over the lines that can be counted. Never throws. */
export function computeFormTotals(
  form: Pick<InvoiceForm, 'lines' | 'priceBasis'>,
  company: CompanyProfile,
): FormTotals {
  const priceBasis = effectivePriceBasis(form, company);
  const read = filledLines(form).map(({ line }) => ({ line, numbers: readLineNumbers(line) }));
  const counted = read.flatMap(({ line, numbers }) =>
    numbers.ok ? [{ lineId: line.lineId, ...numbers.value, vatRate: effectiveVatRate(line, company) }] : [],
  );
  const totals = computeInvoiceTotals(counted, priceBasis);
  return {
    priceBasis,
    totals,
    lineValues: new Map(
      totals.lineValuesMinor.flatMap((valueMinor, index) => {
        const line = counted[index];
        return line === undefined ? [] : [[line.lineId, valueMinor] as const];
      }),
    ),
    leftOutLineIds: read.filter(({ numbers }) => !numbers.ok).map(({ line }) => line.lineId),
  };
}
