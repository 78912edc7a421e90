import { z } from 'zod';
import { accountingMonthSchema } from '../days/accounting-month';

/** The accounting month was moved by Kwit and not moved back. */
export const monthReturnSchema = z.strictObject({
  /** Where the user had it, and where Kwit put it. */
  home: accountingMonthSchema,
  away: accountingMonthSchema,
  movedAt: z.iso.datetime(),
  /** A reading since then showed it there; without one nobody knows. */
  isCertain: z.boolean(),
});
export type MonthReturn = Readonly<z.infer<typeof monthReturnSchema>>;
