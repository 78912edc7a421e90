import { z } from 'zod';
import { monthPeriodSchema } from '../../domain/days/month-period';
import { companyCommand, companyQuery, idSchema } from '../define';

const money = z.int();

const comparedSaleSchema = z.strictObject({
  ifirmaId: z.string(),
  number: z.string(),
  issuedOn: z.iso.date(),
  partyName: z.string(),
  grossMinor: money,
  currency: z.string(),
});

/** A sale as Kwit has it; `documentId` is null for one that was issued elsewhere and fetched. */
const knownSaleSchema = z.strictObject({
  documentId: idSchema.nullable(),
  ifirmaId: z.string().nullable(),
  number: z.string().nullable(),
  issuedOn: z.string(),
  partyName: z.string(),
  partyNip: z.string(),
  grossMinor: money.nullable(),
  currency: z.string(),
});

export const saleDifferenceSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('only_in_ifirma'),
    theirs: comparedSaleSchema,
    /** Kwit's document for the same party, day and amount: perhaps the same sale twice. */
    twinOf: idSchema.nullable(),
  }),
  z.strictObject({ kind: z.literal('only_in_kwit'), ours: knownSaleSchema }),
  z.strictObject({
    kind: z.literal('differs'),
    ours: knownSaleSchema,
    theirs: comparedSaleSchema,
    what: z.array(z.enum(['total', 'number', 'issue_day', 'currency'])),
  }),
]);
export type SaleDifferenceShown = z.infer<typeof saleDifferenceSchema>;

export const agreementSchema = z.strictObject({
  /** When iFirma's list was read; what Kwit has is of now. */
  readAt: z.iso.datetime(),
  /** Issued documents that iFirma lists. */
  count: z.int(),
  sums: z.array(z.strictObject({ currency: z.string(), count: z.int(), grossMinor: money })),
  differences: z.array(saleDifferenceSchema),
  withoutKsef: z.array(comparedSaleSchema),
  draftsAtIfirma: z.int(),
  /** Documents of Kwit's in this period of which nobody knows yet whether iFirma has them. */
  unsettled: z.int(),
});
export type Agreement = z.infer<typeof agreementSchema>;

/** "Czy się zgadza?": Kwit's sales of a period beside iFirma's. Reads only, at iFirma and here. */
export const agreementContract = {
  /** The last reading of exactly this period, compared with what Kwit has now; null before the first. */
  'agreement.get': companyQuery(z.strictObject({ period: monthPeriodSchema }), agreementSchema.nullable()),
  /** Reads iFirma's list of the period. */
  'agreement.check': companyCommand(z.strictObject({ period: monthPeriodSchema }), agreementSchema),
} as const;
