import type { CompanyProfile } from '../../../shared/domain/company/company';
import { findDriftCause, type DriftCause } from '../../../shared/domain/at-ifirma/drift-cause';
import type { InvoiceForm } from '../../../shared/domain/invoice/invoice-form';
import { minor } from '../../../shared/domain/money/money';
import { parseInvoiceForm } from '../../../shared/domain/invoice/parse-invoice-form';
import type { DocumentDetail } from '../../../shared/ipc/contracts/documents.contract';

/** Why iFirma's total of an invoice is not that of the form; `unknown` when that cannot be said. */
export function findDriftCauseOfForm(
  accepted: DocumentDetail['accepted'],
  form: InvoiceForm,
  profile: CompanyProfile,
): DriftCause | 'unknown' {
  if (accepted?.lines == null || accepted.grossMinor === null) return 'unknown';
  const invoice = parseInvoiceForm(form, profile);
  if (!invoice.ok) return 'unknown';
  return findDriftCause(invoice.value, { lines: accepted.lines, grossMinor: minor(accepted.grossMinor) });
}
