import { z } from 'zod';
import { accountingMonthSchema, monthKeySchema } from '../../domain/days/accounting-month';
import { documentKindSchema } from '../../domain/document/document';
import { monthConsentSchema } from '../../domain/sending/month-consent';
import { companyCommand, companyQuery, idSchema } from '../define';

/** A queued document that iFirma would not take while its month is set as it is. */
const outsideMonthSchema = z.strictObject({
  documentId: idSchema,
  kind: documentKindSchema,
  partyName: z.string(),
  title: z.string(),
  /** The day that decides: of sale for an invoice, of issue or receipt for an expense (ifirma-api 6.3). */
  day: z.iso.date(),
  /** The month it needs. */
  needs: monthKeySchema,
});

export const monthOverviewSchema = z.strictObject({
  /** As iFirma said at `readAt`; null before the first reading. */
  reading: accountingMonthSchema.extend({ readAt: z.iso.datetime() }).nullable(),
  queued: z.int(),
  /** In the order of sending. Empty before the first reading: without a month nothing is outside it. */
  outside: z.array(outsideMonthSchema),
  consent: monthConsentSchema,
});
export type MonthOverview = z.infer<typeof monthOverviewSchema>;

export const monthContract = {
  'month.get': companyQuery(z.strictObject({}), monthOverviewSchema),
  /** Reads iFirma's month now: one request with the key `abonent`. Never moves it. */
  'month.check': companyCommand(z.strictObject({}), monthOverviewSchema),
  /** `wrong_state` when moving is allowed for books that the owner does not keep. */
  'month.saveConsent': companyCommand(monthConsentSchema, monthOverviewSchema),
} as const;
