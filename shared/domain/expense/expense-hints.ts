import type { CompanyProfile } from '../company/company';
import type { ExpenseForm } from './expense-form';
import { readExpenseAmounts } from './expense-amounts';
import type { Minor } from '../money/money';
import { stripNip } from '../party/nip';
import { computeVatOnNet } from '../tax/vat';

/** Worth a second look; never an error and never a correction (domain-rules 15.1). */
export type ExpenseHint =
  | {
      readonly kind: 'vat_differs';
      readonly rate: '23' | '8' | '5';
      readonly typedVatMinor: Minor;
      readonly expectedVatMinor: Minor;
    }
  /** The company's own NIP stands where the supplier's should. */
  | { readonly kind: 'seller_is_own_company' };

const RATES_WITH_VAT = ['23', '8', '5'] as const;

/** Suppliers may round by line or from gross, so a difference of some grosze can be right. */
export function findExpenseHints(form: ExpenseForm, company: CompanyProfile): readonly ExpenseHint[] {
  return [...findVatDifferences(form), ...findOwnCompany(form, company)];
}

function findVatDifferences(form: ExpenseForm): readonly ExpenseHint[] {
  const amounts = readExpenseAmounts(form);
  if (!amounts.ok) return [];
  return RATES_WITH_VAT.flatMap((rate) => {
    const { netMinor, vatMinor: typedVatMinor } = amounts.value[rate];
    const expectedVatMinor = computeVatOnNet(netMinor, rate);
    if (expectedVatMinor === null || expectedVatMinor === typedVatMinor) return [];
    return [{ kind: 'vat_differs', rate, typedVatMinor, expectedVatMinor } as const];
  });
}

function findOwnCompany(form: ExpenseForm, company: CompanyProfile): readonly ExpenseHint[] {
  const sellerNip = stripNip(form.seller.nip);
  return sellerNip !== '' && sellerNip === stripNip(company.nip) ? [{ kind: 'seller_is_own_company' }] : [];
}
