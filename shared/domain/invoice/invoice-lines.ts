import type { CompanyProfile } from '../company/company';
import type { InvoiceForm, InvoiceLineForm } from './invoice-form';
import type { VatRate } from '../tax/vat-rate';
import type { PriceBasis } from '../tax/vat';

export type NumberedLine = { readonly index: number; readonly line: InvoiceLineForm };

/**
 * A line that nobody has filled in yet, such as the one that Tab opens at the end (K-04): it has no name, price or
 * discount. Quantity and unit have defaults and say nothing.
 */
export function isBlankLine(line: InvoiceLineForm): boolean {
  return line.name.trim() === '' && line.unitPrice.trim() === '' && line.discountPercent.trim() === '';
}

/** The lines that count, each with its place in the form. */
export function filledLines(form: Pick<InvoiceForm, 'lines'>): readonly NumberedLine[] {
  return form.lines.map((line, index) => ({ index, line })).filter(({ line }) => !isBlankLine(line));
}

/** A seller exempt from VAT counts from gross, whatever an older form says (ifirma-api 7.8). */
export function effectivePriceBasis(
  form: Pick<InvoiceForm, 'priceBasis'>,
  company: CompanyProfile,
): PriceBasis {
  return company.vatStatus === 'exempt' ? 'gross' : form.priceBasis;
}

/** A seller exempt from VAT has no other rate than zw. */
export function effectiveVatRate(line: Pick<InvoiceLineForm, 'vatRate'>, company: CompanyProfile): VatRate {
  return company.vatStatus === 'exempt' ? 'zw' : line.vatRate;
}
