import type { CompanyProfile } from '../company/company';
import { hasTypedAmount, readExpenseAmounts, sumExpense } from './expense-amounts';
import { computeDeduction } from './expense-deductibility';
import type { ExpenseForm } from './expense-form';
import type { Minor } from '../money/money';

/**
 * What an ordinary expense does to the tax, for the line shown while typing (domain-rules 15.4). `partly_unknown`: a
 * purchase that serves taxable and exempt sales is deducted by a proportion that only the bookkeeping knows.
 */
export type ExpenseClarity =
  | {
      readonly kind: 'known';
      readonly vatDeductibleMinor: Minor;
      /** Cost in the KPiR; null for a ryczałt payer, whose tax it does not change. */
      readonly costMinor: Minor | null;
    }
  | { readonly kind: 'partly_unknown' };

/** Null while the amounts do not say anything yet. */
export function explainExpense(form: ExpenseForm, company: CompanyProfile): ExpenseClarity | null {
  const amounts = readExpenseAmounts(form);
  if (!amounts.ok || !hasTypedAmount(form)) return null;
  const deductsVat = company.vatStatus === 'payer' && form.saleKind !== 'exempt';
  if (deductsVat && form.saleKind === 'mixed') return { kind: 'partly_unknown' };

  const { netMinor, vatMinor } = sumExpense(amounts.value);
  const vatShare = deductsVat ? '1' : '0';
  const { vatDeductibleMinor, costMinor } = computeDeduction({
    netMinor,
    vatMinor,
    vatShare,
    costShare: '1',
  });
  return { kind: 'known', vatDeductibleMinor, costMinor: company.taxForm === 'ryczalt' ? null : costMinor };
}
