import type { CompanyProfile } from '../company/company';
import type { InvoiceForm } from '../invoice/invoice-form';
import type { Minor } from '../money/money';

/** 15 000.00 PLN in grosze. Exactly this much needs no mark (domain-rules, section 4). */
export const SPLIT_PAYMENT_LIMIT_GROSZE = 1_500_000;

/**
 * Whether an invoice must carry the mark "mechanizm podzielonej płatności": above 15 000.00 PLN gross, with an item of
 * annex 15 to the VAT Act, to a taxable person (domain-rules, section 4). Foreign totals are converted first. The 150
 * items of that annex stand in groups in `annex15-group.ts`: they help to recognise one and decide nothing.
 */
export function isSplitPaymentMandatory(invoice: {
  readonly grossGrosze: Minor;
  readonly hasAnnex15Item: boolean;
  readonly buyerIsTaxable: boolean;
}): boolean {
  return invoice.grossGrosze > SPLIT_PAYMENT_LIMIT_GROSZE && invoice.hasAnnex15Item && invoice.buyerIsTaxable;
}

/** A seller exempt from VAT never bears the mark: split payment divides VAT from net, and there is nothing to divide. */
export function effectiveSplitPayment(
  form: Pick<InvoiceForm, 'splitPayment'>,
  company: CompanyProfile,
): boolean {
  return company.vatStatus === 'payer' && form.splitPayment;
}
