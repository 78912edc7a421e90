import type { FieldProblem } from '../../field-problem';
import { err, ok, type Result } from '../../result';
import type { Expense } from './expense';
import { EXPENSE_RATES, type ExpenseForm } from './expense-form';
import { createFormReader } from '../document/form-reader';
import { addMinor, ZERO, type Minor } from '../money/money';
import { readAmount } from '../money/read-amount';

export type ExpenseTotals = {
  readonly netMinor: Minor;
  readonly vatMinor: Minor;
  readonly grossMinor: Minor;
};

/**
 * Reads the amounts exactly as printed on the supplier's document; nothing is computed from a rate (domain-rules
 * 15.1). An empty field is 0. Paths are fields of the form, such as `amounts.23.net`.
 */
export function readExpenseAmounts(
  form: Pick<ExpenseForm, 'amounts'>,
): Result<Expense['amounts'], FieldProblem[]> {
  const reader = createFormReader();
  const amount = (rate: keyof ExpenseForm['amounts'], side: 'net' | 'vat'): Minor =>
    // A purchase is reduced by a correcting invoice, which the API has no way to book (ifirma-api 8.6).
    reader.read(`amounts.${rate}.${side}`, readAmount(form.amounts[rate][side], 'correcting_invoice')) ??
    ZERO;
  const noVat = (rate: '0' | 'zw'): void => {
    if (amount(rate, 'vat') !== ZERO) {
      reader.refuse(`amounts.${rate}.vat`, { code: 'out_of_range', limit: '0' });
    }
  };

  const amounts = {
    '23': { netMinor: amount('23', 'net'), vatMinor: amount('23', 'vat') },
    '8': { netMinor: amount('8', 'net'), vatMinor: amount('8', 'vat') },
    '5': { netMinor: amount('5', 'net'), vatMinor: amount('5', 'vat') },
    '0': { netMinor: amount('0', 'net') },
    zw: { netMinor: amount('zw', 'net') },
  };
  noVat('0');
  noVat('zw');
  const problems = reader.problems();
  return problems.length === 0 ? ok(amounts) : err([...problems]);
}

export function sumExpense(amounts: Expense['amounts']): ExpenseTotals {
  const netMinor = addMinor(...EXPENSE_RATES.map((rate) => amounts[rate].netMinor));
  const vatMinor = addMinor(amounts['23'].vatMinor, amounts['8'].vatMinor, amounts['5'].vatMinor);
  return { netMinor, vatMinor, grossMinor: addMinor(netMinor, vatMinor) };
}

/** Whether anybody typed an amount yet. */
export function hasTypedAmount(form: Pick<ExpenseForm, 'amounts'>): boolean {
  return Object.values(form.amounts).some(({ net, vat }) => net.trim() !== '' || vat.trim() !== '');
}
