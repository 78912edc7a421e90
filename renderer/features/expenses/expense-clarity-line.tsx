import { Trans, useLingui } from '@lingui/react/macro';
import type { CompanyProfile } from '../../../shared/domain/company/company';
import { explainExpense } from '../../../shared/domain/expense/expense-clarity';
import type { ExpenseForm } from '../../../shared/domain/expense/expense-form';
import { findExpenseHints } from '../../../shared/domain/expense/expense-hints';
import { formatAmount } from '../../../shared/domain/money/format-amount';
import styles from './expense-sheet.module.css';

type ExpenseClarityLineProps = { readonly form: ExpenseForm; readonly profile: CompanyProfile };

/** What this expense does to the tax, and what deserves a second look (domain-rules 15.4). */
export function ExpenseClarityLine({ form, profile }: ExpenseClarityLineProps) {
  const { t } = useLingui();
  const clarity = explainExpense(form, profile);
  const hints = findExpenseHints(form, profile);
  return (
    <div aria-live="polite">
      {clarity?.kind === 'known' && (
        <p className={styles['clarity']}>
          <Trans>VAT do odliczenia {formatAmount(clarity.vatDeductibleMinor)} zł</Trans>
          {' · '}
          {clarity.costMinor === null
            ? t`ryczałt: bez wpływu na podatek`
            : t`koszt KPiR ${formatAmount(clarity.costMinor)} zł`}
        </p>
      )}
      {clarity?.kind === 'partly_unknown' && (
        <p className={styles['clarity']}>
          <Trans>VAT odliczysz proporcją, którą zna księgowość. Kwit jej nie liczy.</Trans>
        </p>
      )}
      {hints.map((hint) =>
        hint.kind === 'vat_differs' ? (
          <p key={hint.rate} className={styles['hint']}>
            <Trans>
              Przy stawce {hint.rate} % VAT od tej kwoty to {formatAmount(hint.expectedVatMinor)} zł. Jeśli na
              fakturze jest {formatAmount(hint.typedVatMinor)} zł, zostaw.
            </Trans>
          </p>
        ) : (
          <p key={hint.kind} className={styles['hint']}>
            <Trans>To jest NIP Twojej firmy, a tu stoi sprzedawca.</Trans>
          </p>
        ),
      )}
    </div>
  );
}
