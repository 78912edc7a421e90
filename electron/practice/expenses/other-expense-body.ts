import { z } from 'zod';
import { contractorBodySchema } from '../bodies/contractor-body';

const text = z.string().nullish();

/**
 * What maps to the object of POST `kosztdzialalnosci.json`, a cost on a document other than an invoice
 * (ifirma-api 8.4): one gross amount, no VAT, no kind of sale, no KSeF mark.
 */
export const otherExpenseBodySchema = z.strictObject({
  RodzajDokumentu: z.string(),
  NumerDokumentu: z.string(),
  DataWystawienia: z.string(),
  DataWplywu: text,
  TerminPlatnosci: text,
  NazwaWydatku: z.string(),
  Kwota: z.number(),
  IdentyfikatorKontrahenta: text,
  PrefiksUEKontrahenta: text,
  Kontrahent: contractorBodySchema.nullish(),
});

/** One of the two clients that book such costs also sends the NIP beside the contractor. */
export const leanExpenseBodySchema = otherExpenseBodySchema.extend({ NIPKontrahenta: text });

export type OtherExpenseBody = z.infer<typeof leanExpenseBodySchema>;
