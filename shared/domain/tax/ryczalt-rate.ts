import { z } from 'zod';

/** Lump-sum tax rates of 2026 in per cent (domain-rules, section 13; Dz.U. 2025 poz. 1294). */
export const RYCZALT_RATES = ['17', '15', '14', '12.5', '12', '10', '8.5', '5.5', '3'] as const;
export const ryczaltRateSchema = z.enum(RYCZALT_RATES);
export type RyczaltRate = z.infer<typeof ryczaltRateSchema>;
