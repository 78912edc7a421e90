import { z } from 'zod';
import { lineAtIfirmaSchema } from './line-at-ifirma';
import { minorSchema } from '../money/money';
import { ksefReadingSchema } from './sale-at-ifirma';

/** A sales document of any kind, as far as it could be understood. Texts that are missing are empty. */
export const documentAtIfirmaSchema = z.strictObject({
  ifirmaId: z.string(),
  number: z.string(),
  issuedOn: z.iso.date(),
  soldOn: z.iso.date().nullable(),
  dueOn: z.iso.date().nullable(),
  partyName: z.string(),
  partyNip: z.string(),
  contractorIdentifier: z.string(),
  /** As it stands on the document; null where iFirma gives the contractor by identifier only. */
  partyAddress: z
    .strictObject({
      street: z.string(),
      postalCode: z.string(),
      city: z.string(),
      /** ISO 3166-1 alpha-2, or empty. */
      countryCode: z.string(),
      email: z.string(),
      phone: z.string(),
      isPerson: z.boolean().nullable(),
    })
    .nullable(),
  currency: z.string(),
  paidMinor: minorSchema.nullable(),
  priceBasis: z.enum(['net', 'gross']).nullable(),
  lines: z.array(lineAtIfirmaSchema),
  notes: z.string(),
  ksef: ksefReadingSchema,
});
export type DocumentAtIfirma = Readonly<z.infer<typeof documentAtIfirmaSchema>>;
