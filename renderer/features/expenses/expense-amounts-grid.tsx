import { Trans, useLingui } from '@lingui/react/macro';
import { sumExpense, readExpenseAmounts } from '../../../shared/domain/expense/expense-amounts';
import { EXPENSE_RATES, type ExpenseRate } from '../../../shared/domain/expense/expense-form';
import { formatTypedAmount } from '../../../shared/domain/money/format-amount';
import { parseAmount } from '../../../shared/domain/money/parse-amount';
import { computeVatOnNet } from '../../../shared/domain/tax/vat';
import { MoneyField } from '../../ui/fields/money-field';
import { MoneyText } from '../../ui/facts/money-text';
import styles from './expense-sheet.module.css';
import type { ExpenseSectionProps } from './expense-section-props';

const WITH_VAT: ReadonlySet<ExpenseRate> = new Set(['23', '8', '5']);

/** Net and VAT per rate, as printed on the supplier's invoice. An empty VAT is offered once, never corrected. */
export function ExpenseAmountsGrid({
  form,
  onChange,
  onLeaveField,
  problemAt,
  isReadOnly,
}: ExpenseSectionProps) {
  const { t } = useLingui();
  const read = readExpenseAmounts(form);
  const sums = read.ok ? sumExpense(read.value) : null;

  const set = (rate: ExpenseRate, side: 'net' | 'vat', typed: string) => {
    onChange({ ...form, amounts: { ...form.amounts, [rate]: { ...form.amounts[rate], [side]: typed } } });
  };
  const cell = (rate: ExpenseRate, side: 'net' | 'vat') => {
    const path = `amounts.${rate}.${side}`;
    return {
      labelHidden: true,
      appearance: 'quiet',
      placeholder: '0,00',
      path,
      value: form.amounts[rate][side],
      error: problemAt(path),
      isReadOnly,
      onChange: (typed: string) => {
        set(rate, side, typed);
      },
    } as const;
  };
  /** Suggests the VAT of a net whose VAT nobody typed yet: the common case needs no second number. */
  const offerVat = (rate: ExpenseRate) => {
    const { net, vat } = form.amounts[rate];
    const netMinor = parseAmount(net);
    if (!WITH_VAT.has(rate) || vat.trim() !== '' || net.trim() === '' || !netMinor.ok) return;
    const vatMinor = computeVatOnNet(netMinor.value, rate);
    if (vatMinor !== null) set(rate, 'vat', formatTypedAmount(vatMinor));
  };

  return (
    <table className={styles['amounts']}>
      <thead>
        <tr>
          <th scope="col">
            <Trans>Stawka</Trans>
          </th>
          <th scope="col">
            <Trans>Netto</Trans>
          </th>
          <th scope="col">
            <Trans>VAT</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {EXPENSE_RATES.map((rate) => {
          const name = rate === 'zw' ? t`zwolnione` : `${rate}\u00A0%`;
          return (
            <tr key={rate}>
              <th scope="row">{name}</th>
              <td>
                <MoneyField
                  {...cell(rate, 'net')}
                  label={t`Netto, stawka ${name}`}
                  onBlur={() => {
                    offerVat(rate);
                    onLeaveField();
                  }}
                />
              </td>
              <td>
                {WITH_VAT.has(rate) ? (
                  <MoneyField {...cell(rate, 'vat')} label={t`VAT, stawka ${name}`} onBlur={onLeaveField} />
                ) : (
                  <span className={styles['no-vat']}>–</span>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">
            <Trans>Razem</Trans>
          </th>
          <td>
            <MoneyText minor={sums?.netMinor ?? null} withoutCurrency />
          </td>
          <td>
            <MoneyText minor={sums?.vatMinor ?? null} withoutCurrency />
          </td>
        </tr>
        <tr>
          <th scope="row">
            <Trans>Do zapłaty</Trans>
          </th>
          <td colSpan={2}>
            <MoneyText minor={sums?.grossMinor ?? null} size="figure" />
          </td>
        </tr>
      </tfoot>
    </table>
  );
}
