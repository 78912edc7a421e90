import { z } from 'zod';
import { contractorBodySchema } from '../bodies/contractor-body';

const text = z.string().nullish();
const number = z.number().nullish();
const flag = z.boolean().nullish();

/** One of `Pozycje` (ifirma-api 7.3); which members a kind takes is in `sales-kinds.ts`. */
export const salesLineSchema = z.strictObject({
  NazwaPelna: z.string(),
  Jednostka: z.string(),
  Ilosc: z.number(),
  CenaJednostkowa: z.number(),
  StawkaVat: number,
  TypStawkiVat: text,
  PKWiU: text,
  PodstawaPrawna: text,
  GTU: text,
  Rabat: number,
  Zal15: flag,
  StawkaRyczaltu: number,
  NazwaPelnaObca: text,
  JednostkaObca: text,
});
export type SalesLine = z.infer<typeof salesLineSchema>;

const noteSchema = z.strictObject({ Typ: z.string(), Info: z.string(), Data: text });
export type SalesNote = z.infer<typeof noteSchema>;

/** ifirma-api 7.7. */
export const partySchema = z.strictObject({
  CzyDomyslny: flag,
  Nazwa: text,
  KodPocztowy: text,
  Miejscowosc: text,
  Ulica: text,
  NIP: text,
  PrefiksUE: text,
  IdentyfikatorWewnetrznyZNip: text,
  Kraj: text,
  Rola: text,
  NazwaRoli: text,
});
export type SalesParty = z.infer<typeof partySchema>;

/** The form of a further party before 2026-08-04, which is taken still (ifirma-api 16.1, row 21). */
const recipientSchema = z.strictObject({
  UzywajDanychOdbiorcyNaFakturach: flag,
  Nazwa: text,
  KodPocztowy: text,
  Miejscowosc: text,
  Ulica: text,
  NIP: text,
  Kraj: text,
  Rola: text,
});

/**
 * Every member that a sales document of any kind can have (ifirma-api 7.2, 7.9 to 7.19): presence and types, no
 * limits. Two of them are in every kind; the others are picked by `sales-kinds.ts`.
 */
export const salesBodySchema = z.strictObject({
  DataWystawienia: z.string(),
  Pozycje: z.array(salesLineSchema),

  Zaplacono: number,
  ZaplaconoNaDokumencie: number,
  LiczOd: text,
  NumerKontaBankowego: text,
  SplitPayment: flag,
  MiejsceWystawienia: text,
  DataSprzedazy: text,
  FormatDatySprzedazy: text,
  TerminPlatnosci: text,
  SposobZaplaty: text,
  NazwaSeriiNumeracji: text,
  NazwaSzablonu: text,
  RodzajPodpisuOdbiorcy: text,
  PodpisOdbiorcy: text,
  PodpisWystawcy: text,
  Uwagi: text,
  WidocznyNumerGios: flag,
  WidocznyNumerBdo: flag,
  Numer: number,
  IdentyfikatorKontrahenta: text,
  PrefiksUEKontrahenta: text,
  NIPKontrahenta: text,
  Kontrahent: contractorBodySchema.extend({ OdbiorcaNaFakturze: recipientSchema.nullish() }).nullish(),
  ProceduryJpk: z
    .strictObject({ TP: flag, IED: flag, EE: flag, BSPV: flag, BSPVDostawa: flag, BMPVProwizja: flag })
    .nullish(),
  // Clients send either form (ifirma-api 16.1, row 19).
  DodatkoweUwagi: z.union([z.array(noteSchema), noteSchema]).nullish(),
  PodmiotyDodatkowe: z.array(partySchema).nullish(),

  DataOtrzymaniaZaplaty: text,
  TypSprzedazy: text,
  Jezyk: text,
  Waluta: text,
  KursWalutyWidoczny: flag,
  KursWalutyZDniaPoprzedzajacegoDzienWystawieniaFaktury: number,
  NazwaUslugi: text,
  UslugaSwiadczonaTrybArt28b: flag,
  DataObowiazkuPodatkowego: text,
  TypRozliczenia: text,
  KursSprzedDatySprzedazy: number,
  KrajDostawy: text,
  KrajWysylki: text,
  SprzedazUslug: flag,
  UstalenieMiejscaUslugi1: text,
  UstalenieMiejscaUslugi2: text,
  NumerZamowienia: text,
  NumerPrzesylki: text,
  TypFakturyKrajowej: text,
  TypFaktury: text,
  PowodKorekty: text,
  PowodKorektyNaWydruku: flag,
  SpelnionoWarunki: flag,
  WpisDoKpir: text,
  WpisDoEwidencji: text,
});
export type SalesBody = z.infer<typeof salesBodySchema>;
