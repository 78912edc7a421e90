import { z } from 'zod';
import type { RecordBody } from './bodies/record-body';

const text = z.string().nullable();

/** A contractor as the account keeps it: what stands under "Record" in ifirma-api 7.4. */
export const contractorRecordSchema = z.strictObject({
  Identyfikator: z.string(),
  Nazwa: z.string(),
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
  OsobaFizyczna: z.boolean(),
  ZgodaNaEfaktury: z.boolean(),
  DataUdzieleniaZgody: z.iso.date().nullable(),
  JestOdbiorca: z.boolean(),
  JestDostawca: z.boolean(),
  Uwagi: text,
});
export type ContractorRecord = z.infer<typeof contractorRecordSchema>;

/** What a request says about a contractor as a whole record: what it leaves out is empty. */
export function toRecord(body: RecordBody, identifier: string): ContractorRecord {
  return {
    Identyfikator: identifier,
    Nazwa: body.Nazwa ?? '',
    Nazwa2: body.Nazwa2 ?? null,
    PrefiksUE: body.PrefiksUE ?? null,
    NIP: body.NIP ?? null,
    Ulica: body.Ulica ?? null,
    KodPocztowy: body.KodPocztowy ?? null,
    Kraj: body.Kraj ?? null,
    KodKraju: body.KodKraju ?? null,
    Miejscowosc: body.Miejscowosc ?? null,
    AdresKorespondencyjnyUlica: body.AdresKorespondencyjnyUlica ?? null,
    AdresKorespondencyjnyKodPocztowy: body.AdresKorespondencyjnyKodPocztowy ?? null,
    AdresKorespondencyjnyKraj: body.AdresKorespondencyjnyKraj ?? null,
    AdresKorespondencyjnyMiejscowosc: body.AdresKorespondencyjnyMiejscowosc ?? null,
    Email: body.Email ?? null,
    EmailDlaFaktury: body.EmailDlaFaktury ?? null,
    Telefon: body.Telefon ?? null,
    DrugiTelefon: body.DrugiTelefon ?? null,
    Faks: body.Faks ?? null,
    Skype: body.Skype ?? null,
    Www: body.Www ?? null,
    NazwaBanku: body.NazwaBanku ?? null,
    NumerKonta: body.NumerKonta ?? null,
    OsobaFizyczna: body.OsobaFizyczna ?? false,
    ZgodaNaEfaktury: body.ZgodaNaEfaktury ?? false,
    DataUdzieleniaZgody: body.DataUdzieleniaZgody ?? null,
    JestOdbiorca: body.JestOdbiorca ?? false,
    JestDostawca: body.JestDostawca ?? false,
    Uwagi: body.Uwagi ?? null,
  };
}
