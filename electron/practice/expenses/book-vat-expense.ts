import type { Answer } from '../answers/answer';
import { mapBody } from '../checks/map-body';
import type { PracticeVariant } from '../practice-variant';
import { bookExpense } from './book-expense';
import { filledExpenseBodySchema, vatExpenseBodySchema } from './vat-expense-body';
import { findVatExpenseProblem } from './vat-expense-checks';

/** What one of the three addresses insists on. */
type Rules = {
  readonly areAmountsRequired: (variant: PracticeVariant) => boolean;
  readonly isMarkRequired: (variant: PracticeVariant) => boolean;
};

const INVOICE: Rules = {
  areAmountsRequired: (variant) => variant['expense.amounts'] === 'required',
  isMarkRequired: (variant) => variant['expense.ksefMark'] === 'required',
};

/** One source sends a telephone bill with little more than its net at 23 % (ifirma-api 8.3). */
const TELEPHONE_BILL: Rules = {
  areAmountsRequired: (variant) =>
    variant['expense.e4Body'] === 'full' && INVOICE.areAmountsRequired(variant),
  isMarkRequired: (variant) => variant['expense.e4Body'] === 'full' && INVOICE.isMarkRequired(variant),
};

/** POST of an expense on a VAT invoice to one of its three addresses (ifirma-api 8.1). */
export const bookGoods = bookAt('zakuptowaruvat', INVOICE);
export const bookCost = bookAt('kosztdzialalnoscivat', INVOICE);
export const bookTelephoneBill = bookAt('oplatatelefon', TELEPHONE_BILL);

function bookAt(path: 'zakuptowaruvat' | 'kosztdzialalnoscivat' | 'oplatatelefon', rules: Rules): Answer {
  return (call) => {
    const isEveryAmountThere = rules.areAmountsRequired(call.variant);
    return bookExpense(call, {
      path,
      mapped: mapBody(isEveryAmountThere ? vatExpenseBodySchema : filledExpenseBodySchema, call),
      findProblem: (body) =>
        findVatExpenseProblem(body, {
          vatPayer: call.state.account.vatPayer,
          isMarkRequired: rules.isMarkRequired(call.variant),
        }),
    });
  };
}
