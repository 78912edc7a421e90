import { z } from 'zod';

/** One line of a document as iFirma has it: decimal strings exactly as iFirma wrote the numbers. */
export const lineAtIfirmaSchema = z.strictObject({
  name: z.string(),
  quantity: z.string(),
  unitPrice: z.string(),
  /** A fraction such as `0.23`; no number where the line is exempt. */
  vatRate: z.string(),
});
export type LineAtIfirma = z.infer<typeof lineAtIfirmaSchema>;
