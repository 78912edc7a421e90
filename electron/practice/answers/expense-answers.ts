import { bookCostExpense } from '../resources/book-cost-expense';
import type { Answers } from './answer';

export const EXPENSE_ANSWERS = {
  'expense.createCost': bookCostExpense,
} satisfies Answers;
