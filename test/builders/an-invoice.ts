import type { Invoice } from '../../shared/domain/invoice/invoice';
import type { CompanyProfile } from '../../shared/domain/company/company';
import type { InvoiceForm } from '../../shared/domain/invoice/invoice-form';
import { parseInvoiceForm } from '../../shared/domain/invoice/parse-invoice-form';
import { aCompanyProfile } from './a-company-profile';
import { anInvoiceForm } from './an-invoice-form';

/** What the form of `anInvoiceForm` becomes. @throws when the overrides make it incomplete. */
export function anInvoice(
  overrides: Partial<InvoiceForm> = {},
  company: CompanyProfile = aCompanyProfile(),
): Invoice {
  const parsed = parseInvoiceForm(anInvoiceForm(overrides), company);
  if (!parsed.ok) throw new Error(`the form is incomplete: ${JSON.stringify(parsed.error)}`);
  return parsed.value;
}
