import type { Expense } from '../../../shared/domain/expense/expense';
import type { OtherExpense } from '../../../shared/domain/expense/other-expense';
import type { PreparedWrite } from './accounting-api';

/**
 * The four calls that book an expense. Nothing at iFirma can read, change or delete one afterwards (ifirma-api 8.6),
 * so that a lost answer is settled by a person.
 */
export interface ExpenseBooking {
  prepareVatExpense(expense: Expense): PreparedWrite;
  prepareOtherExpense(expense: OtherExpense): PreparedWrite;
}
