import type { CompanyProfile } from '../../../shared/domain/company';
import type { InvoiceForm } from '../../../shared/domain/invoice-form';
import type { LineAtIfirma } from '../../../shared/domain/line-at-ifirma';
import { findFirstDifference, type LineDifference } from '../../../shared/domain/line-difference';
import { parseInvoiceForm } from '../../../shared/domain/parse-invoice-form';

/** Where the invoice that was sent and the one that iFirma has begin to differ; `unknown` when that cannot be said. */
export function findDifference(
  lines: readonly LineAtIfirma[] | null,
  form: InvoiceForm,
  profile: CompanyProfile,
): LineDifference | 'unknown' | null {
  const invoice = parseInvoiceForm(form, profile);
  return lines === null || !invoice.ok ? 'unknown' : findFirstDifference(invoice.value.lines, lines);
}
