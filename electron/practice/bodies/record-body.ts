import { z } from 'zod';

const text = z.string().nullish();
const flag = z.boolean().nullish();

/**
 * What maps to the object of POST and PUT `kontrahenci` (ifirma-api 7.4, column "Record"). `AdresZagraniczny` comes
 * with every read and may come back; iFirma decides it by the country.
 */
export const recordBodySchema = z.strictObject({
  Identyfikator: text,
  Nazwa: text,
  Nazwa2: text,
  PrefiksUE: text,
  NIP: text,
  Ulica: text,
  KodPocztowy: text,
  Kraj: text,
  KodKraju: text,
  Miejscowosc: text,
  AdresKorespondencyjnyUlica: text,
  AdresKorespondencyjnyKodPocztowy: text,
  AdresKorespondencyjnyKraj: text,
  AdresKorespondencyjnyMiejscowosc: text,
  Email: text,
  EmailDlaFaktury: text,
  Telefon: text,
  DrugiTelefon: text,
  Faks: text,
  Skype: text,
  Www: text,
  NazwaBanku: text,
  NumerKonta: text,
  OsobaFizyczna: flag,
  ZgodaNaEfaktury: flag,
  DataUdzieleniaZgody: text,
  JestOdbiorca: flag,
  JestDostawca: flag,
  Uwagi: text,
  AdresZagraniczny: flag,
});
export type RecordBody = z.infer<typeof recordBodySchema>;
