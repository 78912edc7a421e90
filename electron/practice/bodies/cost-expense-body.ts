import { z } from 'zod';
import { contractorBodySchema } from './contractor-body';

const text = z.string().nullish();

/** What maps to the object of POST `kosztdzialalnoscivat.json` (ifirma-api 8.2, 8.3): presence and types, no limits. */
export const costExpenseBodySchema = z.strictObject({
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
  KwotaNetto23: z.number(),
  KwotaNetto08: z.number(),
  KwotaNetto05: z.number(),
  KwotaNetto00: z.number(),
  KwotaNettoZw: z.number(),
  KwotaVat23: z.number(),
  KwotaVat08: z.number(),
  KwotaVat05: z.number(),
  Kontrahent: contractorBodySchema.nullish(),
});
export type CostExpenseBody = z.infer<typeof costExpenseBodySchema>;
