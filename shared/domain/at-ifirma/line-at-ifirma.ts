import { z } from 'zod';

/** What iFirma left out of its answer, and what a line stored by an earlier version does not hold. */
const untold = z.string().default('');

/** One line of a document as iFirma has it: decimal strings exactly as iFirma wrote the numbers. */
export const lineAtIfirmaSchema = z.strictObject({
  name: z.string(),
  quantity: z.string(),
  unitPrice: z.string(),
  /** A fraction such as `0.23`; no number where the line is exempt. */
  vatRate: z.string(),
  unit: untold,
  discountPercent: untold,
  /** iFirma's own unit price after the discount (`CenaZRabatem`, ifirma-api 7.3). */
  discountedPrice: untold,
  exemptionBasis: untold,
});
export type LineAtIfirma = z.infer<typeof lineAtIfirmaSchema>;
