import { bookOtherExpense } from '../expenses/book-other-expense';
import { bookCost, bookGoods, bookTelephoneBill } from '../expenses/book-vat-expense';
import type { Answers } from './answer';

export const EXPENSE_ANSWERS = {
  'expense.createGoods': bookGoods,
  'expense.createCost': bookCost,
  'expense.createOther': bookOtherExpense,
  'expense.createPhone': bookTelephoneBill,
} satisfies Answers;
