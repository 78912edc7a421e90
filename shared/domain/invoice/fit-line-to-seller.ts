import type { CompanyProfile } from '../company/company';
import type { InvoiceLineForm } from './invoice-form';

/**
 * A line that is taken over into a document still to be written, at a rate that the seller may use: whoever became
 * exempt from VAT sells by `zw`, under the basis of the company (domain-rules 12).
 */
export function fitLineToSeller(line: InvoiceLineForm, company: CompanyProfile): InvoiceLineForm {
  if (company.vatStatus === 'payer' || line.vatRate === 'zw') return line;
  return { ...line, vatRate: 'zw', exemptionBasis: company.exemptionBasis };
}
