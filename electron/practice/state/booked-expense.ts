import { z } from 'zod';
import { costExpenseBodySchema } from '../bodies/cost-expense-body';
import { monthSchema } from './month';

/** An expense as it was booked: iFirma offers no way to read it back (ifirma-api 8.6). */
export const bookedExpenseSchema = z.strictObject({
  expenseId: z.int(),
  path: z.literal('kosztdzialalnoscivat'),
  body: costExpenseBodySchema,
  /** The accounting month that was set when it was booked. */
  bookedIn: monthSchema,
  createdAt: z.iso.datetime(),
});
export type BookedExpense = z.infer<typeof bookedExpenseSchema>;
