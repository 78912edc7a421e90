import { z } from 'zod';

/** Who keeps the books of the account; null until the user has said. A bookkeeper's month is not Kwit's to move. */
const booksKeptBySchema = z.enum(['owner', 'bookkeeper']).nullable();

/**
 * "Kwit może zmienić miesiąc na czas wysyłki" (design, section 5): off by default, and not to be had where a
 * bookkeeper keeps the account.
 */
export const monthConsentSchema = z.strictObject({
  booksKeptBy: booksKeptBySchema,
  mayMoveMonth: z.boolean(),
});
export type MonthConsent = z.infer<typeof monthConsentSchema>;

/** The switch is offered to those who said that they keep the books themselves. */
export function canAllowMonthMove({ booksKeptBy }: Pick<MonthConsent, 'booksKeptBy'>): boolean {
  return booksKeptBy === 'owner';
}
