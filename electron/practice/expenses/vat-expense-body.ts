import { z } from 'zod';
import { contractorBodySchema } from '../bodies/contractor-body';

const text = z.string().nullish();

function schemaWith<A extends z.ZodType<number | null | undefined>>(amount: A) {
  return z.strictObject({
    NumerFaktury: z.string(),
    OznaczenieKSeF: text,
    NumerKSeF: text,
    Offline24KSeF: z.boolean().nullish(),
    DataWystawienia: z.string(),
    DataWplywu: text,
    TerminPlatnosci: text,
    // Required of VAT payers: that is a validation, because one body serves both kinds of account.
    RodzajSprzedazy: text,
    IdentyfikatorKontrahenta: text,
    PrefiksUEKontrahenta: text,
    NIPKontrahenta: text,
    NazwaWydatku: z.string(),
    KwotaNetto23: amount,
    KwotaNetto08: amount,
    KwotaNetto05: amount,
    KwotaNetto00: amount,
    KwotaNettoZw: amount,
    KwotaVat23: amount,
    KwotaVat08: amount,
    KwotaVat05: amount,
    Kontrahent: contractorBodySchema.nullish(),
  });
}

/**
 * What maps to the object of an expense on a VAT invoice, the same for goods, costs and telephone bills
 * (ifirma-api 8.2, 8.3): presence and types, no limits. Every amount is there, zeros too.
 */
export const vatExpenseBodySchema = schemaWith(z.number());
/** The same where amounts that are not used may be left out. */
export const filledExpenseBodySchema = schemaWith(z.number().nullish());

export type VatExpenseBody = z.infer<typeof vatExpenseBodySchema>;
export type FilledExpenseBody = z.infer<typeof filledExpenseBodySchema>;
