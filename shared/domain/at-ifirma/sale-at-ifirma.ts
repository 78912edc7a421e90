import { z } from 'zod';
import { minorSchema } from '../money/money';

export const ksefReadingSchema = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('accepted'), ksefNumber: z.string().nullable() }),
  z.strictObject({ state: z.literal('handed_over') }),
  z.strictObject({ state: z.literal('refusal_suspected'), words: z.string() }),
  z.strictObject({ state: z.literal('unknown') }),
]);

/** What a row of iFirma's list of sales says of a document; two readings are of the same facts when these are equal. */
export const saleAtIfirmaSchema = z.strictObject({
  ifirmaId: z.string(),
  number: z.string(),
  /** iFirma's type name, e.g. `prz_faktura_kraj`. */
  type: z.string(),
  issuedOn: z.iso.date(),
  dueOn: z.iso.date().nullable(),
  partyName: z.string(),
  partyNip: z.string(),
  contractorIdentifier: z.string(),
  grossMinor: minorSchema,
  paidMinor: minorSchema.nullable(),
  currency: z.string(),
  wasMailed: z.boolean().nullable(),
  isDraft: z.boolean(),
  ksef: ksefReadingSchema,
});
export type SaleAtIfirma = Readonly<z.infer<typeof saleAtIfirmaSchema>>;

/** In one order of members, so that the same facts are the same text. */
export function toSaleAtIfirma(row: SaleAtIfirma): SaleAtIfirma {
  return {
    ifirmaId: row.ifirmaId,
    number: row.number,
    type: row.type,
    issuedOn: row.issuedOn,
    dueOn: row.dueOn,
    partyName: row.partyName,
    partyNip: row.partyNip,
    contractorIdentifier: row.contractorIdentifier,
    grossMinor: row.grossMinor,
    paidMinor: row.paidMinor,
    currency: row.currency,
    wasMailed: row.wasMailed,
    isDraft: row.isDraft,
    ksef: row.ksef,
  };
}
