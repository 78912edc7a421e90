import { z } from 'zod';
import { contractorBodySchema } from './contractor-body';

const text = z.string().nullish();

const lineSchema = z.strictObject({
  StawkaVat: z.number().nullable(),
  TypStawkiVat: z.string(),
  Ilosc: z.number(),
  CenaJednostkowa: z.number(),
  NazwaPelna: z.string(),
  Jednostka: z.string(),
  PKWiU: text,
  PodstawaPrawna: text,
  GTU: text,
  Rabat: z.number().nullish(),
  Zal15: z.boolean().nullish(),
  StawkaRyczaltu: z.number().nullish(),
});

const noteSchema = z.strictObject({ Typ: z.string(), Info: z.string(), Data: text });

/** What maps to the object of POST `fakturakraj.json` (ifirma-api 7.2, 7.3): presence and types, no limits. */
export const domesticInvoiceBodySchema = z.strictObject({
  Zaplacono: z.number(),
  ZaplaconoNaDokumencie: z.number().nullish(),
  LiczOd: z.string(),
  NumerKontaBankowego: text,
  SplitPayment: z.boolean().nullish(),
  DataWystawienia: z.string(),
  MiejsceWystawienia: text,
  DataSprzedazy: z.string(),
  FormatDatySprzedazy: z.string(),
  TerminPlatnosci: text,
  SposobZaplaty: z.string(),
  NazwaSeriiNumeracji: text,
  NazwaSzablonu: text,
  RodzajPodpisuOdbiorcy: z.string(),
  PodpisOdbiorcy: text,
  PodpisWystawcy: text,
  Uwagi: text,
  WidocznyNumerGios: z.boolean(),
  WidocznyNumerBdo: z.boolean().nullish(),
  // Null takes the next number, but the member itself must be there.
  Numer: z.number().nullable(),
  IdentyfikatorKontrahenta: text,
  PrefiksUEKontrahenta: text,
  NIPKontrahenta: text,
  Pozycje: z.array(lineSchema),
  Kontrahent: contractorBodySchema.nullish(),
  ProceduryJpk: z
    .strictObject({
      TP: z.boolean().nullish(),
      IED: z.boolean().nullish(),
      EE: z.boolean().nullish(),
      BSPV: z.boolean().nullish(),
      BSPVDostawa: z.boolean().nullish(),
      BMPVProwizja: z.boolean().nullish(),
    })
    .nullish(),
  // Clients send either form (ifirma-api 16.1, row 19).
  DodatkoweUwagi: z.union([z.array(noteSchema), noteSchema]).nullish(),
});
export type DomesticInvoiceBody = z.infer<typeof domesticInvoiceBodySchema>;
export type InvoiceLineBody = DomesticInvoiceBody['Pozycje'][number];
