import { z } from 'zod';

/**
 * VAT rates a domestic invoice can carry. `zw` (exempt) is no rate and never the number 0: its VAT is missing,
 * not zero (domain-rules, section 2).
 */
export const VAT_RATES = ['23', '8', '5', '0', 'zw'] as const;
export const vatRateSchema = z.enum(VAT_RATES);
export type VatRate = z.infer<typeof vatRateSchema>;
