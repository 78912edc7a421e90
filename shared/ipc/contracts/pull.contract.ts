import { z } from 'zod';
import { appErrorSchema } from '../../app-error';
import { monthKeySchema } from '../../domain/days/accounting-month';
import { documentAtIfirmaSchema } from '../../domain/at-ifirma/document-at-ifirma';
import { ISSUED_FIELDS } from '../../domain/at-ifirma/issued-record';
import { monthPeriodSchema } from '../../domain/days/month-period';
import { contractorsPullSchema, pullCountsSchema, pullStateSchema } from '../../domain/at-ifirma/pull';
import { SALES_KINDS } from '../../domain/sales/sales-kind';
import { saleAtIfirmaSchema } from '../../domain/at-ifirma/sale-at-ifirma';
import { fieldComparisonShape } from '../../domain/party/three-way';
import { companyCommand, companyQuery, idSchema } from '../define';
import { documentDetailSchema } from './documents.contract';

const instant = z.iso.datetime();

export const pullOverviewSchema = z.strictObject({
  /** The last one, going on or not; null before the first. */
  pull: z
    .strictObject({
      state: pullStateSchema,
      period: z.strictObject({ fromMonth: monthKeySchema, toMonth: monthKeySchema }),
      startedAt: instant,
      endedAt: instant.nullable(),
      /** Why it ended before it was finished. */
      error: appErrorSchema.nullable(),
      counts: pullCountsSchema,
      /** Null: fetched by a version that left contractors out. */
      contractors: contractorsPullSchema.nullable(),
      /** Newest first; `found` is null before the month's list was read. */
      months: z.array(
        z.strictObject({ month: monthKeySchema, isDone: z.boolean(), found: z.int().nullable() }),
      ),
      /** Null when nothing goes on; `documentsLeft` is null while a list is read. */
      activity: z
        .discriminatedUnion('step', [
          z.strictObject({
            step: z.literal('month'),
            month: monthKeySchema,
            documentsLeft: z.int().nullable(),
          }),
          z.strictObject({ step: z.literal('contractors'), found: z.int() }),
        ])
        .nullable(),
    })
    .nullable(),
  /** Documents here that iFirma has and Kwit did not send. */
  foreignCount: z.int(),
});
export type PullOverview = z.infer<typeof pullOverviewSchema>;

/** A document that somebody issued at iFirma outside Kwit: to be looked at and copied, never changed. */
export const pulledSaleSchema = z.strictObject({
  listed: saleAtIfirmaSchema,
  /** Null for a type of which no single document can be read, corrections among them. */
  kind: z.enum(SALES_KINDS).nullable(),
  /** First line's name; empty where the document was not read by itself. */
  title: z.string(),
  isOverdue: z.boolean(),
  /** When iFirma's list last said so. */
  listedAt: instant,
  /** Since when it is not in iFirma's list. */
  goneAt: instant.nullable(),
});
export type PulledSaleSummary = z.infer<typeof pulledSaleSchema>;

export const pulledSaleDetailSchema = z.strictObject({
  summary: pulledSaleSchema,
  document: documentAtIfirmaSchema.nullable(),
  /** Why it cannot be copied to a new draft; null when it can. */
  cannotCopy: z.enum(['not_read', 'not_domestic', 'other_currency']).nullable(),
});
export type PulledSaleDetail = z.infer<typeof pulledSaleDetailSchema>;

/** An issued document of Kwit's that somebody changed in iFirma. */
export const saleConflictSchema = z.strictObject({
  documentId: idSchema,
  number: z.string(),
  partyName: z.string(),
  /** When iFirma's list last said so. */
  readAt: instant,
  /** Names what was compared; an answer about it holds only while both sides are still the same. */
  comparisonId: z.string().max(64),
  /** Only fields in which iFirma has something new, in the order in which they are shown. */
  differences: z.array(z.strictObject({ field: z.enum(ISSUED_FIELDS), ...fieldComparisonShape })).min(1),
});
export type SaleConflict = z.infer<typeof saleConflictSchema>;

/** `keep`: the document here stays as it was sent. `take`: it takes on what iFirma has; number and total are iFirma's anyway. */
export const saleConflictAnswerSchema = z.strictObject({
  documentId: idSchema,
  comparisonId: z.string().max(64),
  answer: z.enum(['keep', 'take']),
});
export type SaleConflictAnswer = z.infer<typeof saleConflictAnswerSchema>;

const pulledSaleRef = z.strictObject({ ifirmaId: z.string().max(20) });

/** Past documents from iFirma. All of it reads there and writes here; nothing of Kwit's own is changed but what iFirma decides. */
export const pullContract = {
  'pull.overview': companyQuery(z.strictObject({}), pullOverviewSchema),
  /** `run_in_progress` while one goes on. */
  'pull.start': companyCommand(z.strictObject({ period: monthPeriodSchema }), pullOverviewSchema),
  /** Goes on where the last one ended; `not_found` when it was finished. */
  'pull.resume': companyCommand(z.strictObject({}), pullOverviewSchema),
  'pull.stop': companyCommand(z.strictObject({}), pullOverviewSchema),
  /** Sums are of what iFirma still has, a row for each currency, złoty first. */
  'pull.sales': companyQuery(
    z.strictObject({
      search: z.string().max(200),
      issuedIn: monthKeySchema.nullable(),
      offset: z.int().min(0),
      limit: z.int().min(1).max(200),
    }),
    z.strictObject({
      rows: z.array(pulledSaleSchema),
      totals: z.array(z.strictObject({ currency: z.string(), count: z.int(), grossMinor: z.int() })),
      hasMore: z.boolean(),
    }),
  ),
  'pull.sale': companyQuery(pulledSaleRef, pulledSaleDetailSchema),
  /** Issued documents of Kwit's that were changed in iFirma since; asks nobody. */
  'pull.saleConflicts': companyQuery(
    z.strictObject({}),
    z.strictObject({ rows: z.array(saleConflictSchema) }),
  ),
  /** Changes nothing at iFirma. `comparison_outdated` when iFirma was read again with another content meanwhile. */
  'pull.answerSaleConflict': companyCommand(saleConflictAnswerSchema, z.null()),
  /** "Wystaw podobną" of it: a new draft with buyer, lines and notes. `wrong_state` when it cannot be copied. */
  'pull.copySale': companyCommand(pulledSaleRef, documentDetailSchema),
} as const;
