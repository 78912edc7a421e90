import { mapBody } from '../checks/map-body';
import type { PracticeCall, PracticeOutcome } from '../practice-call';
import { bookExpense } from './book-expense';
import { leanExpenseBodySchema, otherExpenseBodySchema } from './other-expense-body';
import { findOtherExpenseProblem } from './other-expense-checks';

/** POST `kosztdzialalnosci.json`: a cost on a document other than an invoice (ifirma-api 8.4). */
export function bookOtherExpense(call: PracticeCall): PracticeOutcome {
  const isFull = call.variant['expense.e3Shape'] === 'full';
  return bookExpense(call, {
    path: 'kosztdzialalnosci',
    mapped: mapBody(isFull ? otherExpenseBodySchema : leanExpenseBodySchema, call),
    findProblem: (body) => findOtherExpenseProblem(body, isFull),
  });
}
