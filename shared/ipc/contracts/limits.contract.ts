import { z } from 'zod';
import { companyCommand, companyQuery } from '../define';

export const limitOverviewSchema = z.strictObject({
  /** As iFirma said at `readAt`; null before the first reading. */
  document: z.strictObject({ granted: z.int(), used: z.int(), readAt: z.iso.datetime() }).nullable(),
  /** Invoices accepted by iFirma since that reading: not yet in `used`. */
  acceptedSince: z.int(),
  queued: z.int(),
  drafts: z.int(),
  requests: z.strictObject({
    usedThisMinute: z.int(),
    perMinute: z.int(),
    usedToday: z.int(),
    perDay: z.int(),
  }),
});
export type LimitOverview = z.infer<typeof limitOverviewSchema>;

export const limitsContract = {
  'limits.get': companyQuery(z.strictObject({}), limitOverviewSchema),
  /** Reads iFirma's limit now (one request with the key `abonent`). */
  'limits.check': companyCommand(z.strictObject({}), limitOverviewSchema),
} as const;
