import { z } from 'zod';
import { monthSchema } from './month';

/** An expense as it was booked: iFirma offers no way to read it back (ifirma-api 8.6). */
export const bookedExpenseSchema = z.strictObject({
  expenseId: z.int(),
  /** The address that it was sent to. */
  path: z.enum(['zakuptowaruvat', 'kosztdzialalnoscivat', 'kosztdzialalnosci', 'oplatatelefon']),
  /** The request's members as they came. */
  body: z.record(z.string(), z.unknown()),
  /** The accounting month that was set when it was booked. */
  bookedIn: monthSchema,
  createdAt: z.iso.datetime(),
});
export type BookedExpense = z.infer<typeof bookedExpenseSchema>;
