import { z } from 'zod';

/** A month of the books: the accounting month, or one that something was booked in. */
export const monthSchema = z.strictObject({ year: z.int(), month: z.int().min(1).max(12) });
export type PracticeMonth = z.infer<typeof monthSchema>;
