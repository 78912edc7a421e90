import { z } from 'zod';
import {
  applicationClosureSchema,
  followedApplicationSchema,
  MOST_DOCUMENTS_ASKED_FOR,
  MOST_LEAD_DAYS,
} from '../../domain/limits/limit-application';
import { limitForecastSchema } from '../../domain/limits/limit-forecast';
import { requestPauseSchema } from '../../domain/sending/request-pause';
import { companyCommand, companyQuery, idSchema } from '../define';

const day = z.iso.date();

const presentedApplicationSchema = followedApplicationSchema.extend({
  /** It waits for longer than `leadDays`: time for a letter. */
  takesLong: z.boolean(),
});
export type PresentedApplication = z.infer<typeof presentedApplicationSchema>;

export const limitOverviewSchema = z.strictObject({
  /** As iFirma said at `readAt`; null before the first reading. */
  document: z.strictObject({ granted: z.int(), used: z.int(), readAt: z.iso.datetime() }).nullable(),
  /** Invoices accepted by iFirma since that reading: not yet in `used`. */
  acceptedSince: z.int(),
  queued: z.int(),
  drafts: z.int(),
  /** The first queued invoice that no longer fits (N-09); null while all do. */
  firstBeyond: z.strictObject({ documentId: idSchema, partyName: z.string() }).nullable(),
  forecast: limitForecastSchema,
  /** Documents by week, oldest first: known ones, then those that the pace lets expect. */
  weeks: z.array(z.strictObject({ firstOn: day, lastOn: day, documents: z.int(), isExpected: z.boolean() })),
  /** When the counter was last seen to have gone back: between two readings. */
  counterRestart: z.strictObject({ after: day, by: day }).nullable(),
  /** Newest first. */
  applications: z.array(presentedApplicationSchema),
  /** Days that iFirma is assumed to take for an application. */
  leadDays: z.int(),
  /** The day by which to apply; null where the forecast names no day within a month. */
  applyBy: day.nullable(),
  requests: z.strictObject({
    usedThisMinute: z.int(),
    perMinute: z.int(),
    usedToday: z.int(),
    perDay: z.int(),
    /** After a sign of a limit; null while requests may go. */
    pause: requestPauseSchema.nullable(),
  }),
});
export type LimitOverview = z.infer<typeof limitOverviewSchema>;

export const limitsContract = {
  'limits.get': companyQuery(z.strictObject({}), limitOverviewSchema),
  /** Reads iFirma's limit now (one request with the key `abonent`). */
  'limits.check': companyCommand(z.strictObject({}), limitOverviewSchema),
  /** The user applied in iFirma's panel: number and day as they say. */
  'limits.recordApplication': companyCommand(
    z.strictObject({ requested: z.int().min(1).max(MOST_DOCUMENTS_ASKED_FOR), appliedOn: day }),
    limitOverviewSchema,
  ),
  /** iFirma refused, or the user gave up: only they know. `not_found` for one that is closed already. */
  'limits.closeApplication': companyCommand(
    z.strictObject({ applicationId: idSchema, as: applicationClosureSchema }),
    limitOverviewSchema,
  ),
  'limits.setLeadDays': companyCommand(
    z.strictObject({ days: z.int().min(0).max(MOST_LEAD_DAYS) }),
    limitOverviewSchema,
  ),
} as const;
