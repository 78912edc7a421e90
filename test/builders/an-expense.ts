import type { CompanyProfile } from '../../shared/domain/company/company';
import type { Expense } from '../../shared/domain/expense/expense';
import type { ExpenseForm } from '../../shared/domain/expense/expense-form';
import { parseExpenseForm } from '../../shared/domain/expense/parse-expense-form';
import { aCompanyProfile } from './a-company-profile';
import { anExpenseForm } from './an-expense-form';

/** What the form of `anExpenseForm` becomes. @throws when the overrides make it incomplete. */
export function anExpense(
  overrides: Partial<ExpenseForm> = {},
  company: CompanyProfile = aCompanyProfile(),
): Expense {
  const parsed = parseExpenseForm(anExpenseForm(overrides), company);
  if (!parsed.ok) throw new Error(`the form is incomplete: ${JSON.stringify(parsed.error)}`);
  return parsed.value;
}
