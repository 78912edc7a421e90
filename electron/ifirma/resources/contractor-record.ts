import { z } from 'zod';
import type { ContractorRecord } from '../../../shared/domain/party/contractor-record';
import { nameCountry, toWireCountry } from './country';
import { daySchema, text } from './wire-limits';

const optional = (max: number) => text(max).optional();
const flag = z.boolean().optional();

/** The body of POST and PUT `kontrahenci` with the limits of ifirma-api 7.4, column "Record". */
export const contractorRecordBodySchema = z.strictObject({
  Identyfikator: text(15),
  Nazwa: text(150),
  Nazwa2: optional(150),
  PrefiksUE: optional(2),
  NIP: optional(13),
  Ulica: optional(65),
  KodPocztowy: text(16),
  Kraj: optional(70),
  KodKraju: z
    .string()
    .regex(/^[A-Z]{2}$/u)
    .optional(),
  Miejscowosc: text(65),
  AdresKorespondencyjnyUlica: optional(65),
  AdresKorespondencyjnyKodPocztowy: optional(16),
  AdresKorespondencyjnyKraj: optional(70),
  AdresKorespondencyjnyMiejscowosc: optional(65),
  Email: optional(65),
  EmailDlaFaktury: optional(65),
  Telefon: optional(32),
  DrugiTelefon: optional(32),
  Faks: optional(32),
  Skype: optional(32),
  Www: optional(32),
  NazwaBanku: optional(32),
  NumerKonta: optional(28),
  OsobaFizyczna: flag,
  PodmiotPowiazany: flag,
  ZgodaNaEfaktury: flag,
  DataUdzieleniaZgody: daySchema.optional(),
  JestOdbiorca: flag,
  JestDostawca: flag,
  // No source gives a limit; that of an invoice's notes keeps it within reason.
  Uwagi: optional(1000),
});
export type ContractorRecordBody = z.infer<typeof contractorRecordBodySchema>;

/** Every member, undefined where nothing is set. */
export function toContractorRecordBody(record: ContractorRecord): ContractorRecordBody {
  return {
    Identyfikator: record.identifier,
    Nazwa: record.name,
    Nazwa2: filled(record.secondName),
    PrefiksUE: filled(record.euPrefix),
    NIP: filled(record.nip),
    Ulica: filled(record.street),
    KodPocztowy: record.postalCode,
    Kraj: record.countryCode === '' ? undefined : nameCountry(record.countryCode),
    KodKraju: record.countryCode === '' ? undefined : toWireCountry(record.countryCode),
    Miejscowosc: record.city,
    AdresKorespondencyjnyUlica: filled(record.correspondenceStreet),
    AdresKorespondencyjnyKodPocztowy: filled(record.correspondencePostalCode),
    AdresKorespondencyjnyKraj: filled(record.correspondenceCountry),
    AdresKorespondencyjnyMiejscowosc: filled(record.correspondenceCity),
    Email: filled(record.email),
    EmailDlaFaktury: filled(record.invoiceEmail),
    Telefon: filled(record.phone),
    DrugiTelefon: filled(record.secondPhone),
    Faks: filled(record.fax),
    Skype: filled(record.skype),
    Www: filled(record.website),
    NazwaBanku: filled(record.bankName),
    NumerKonta: filled(record.bankAccount),
    OsobaFizyczna: record.isPerson ?? undefined,
    PodmiotPowiazany: record.isRelated ?? undefined,
    ZgodaNaEfaktury: record.agreedToEInvoices ?? undefined,
    DataUdzieleniaZgody: filled(record.agreedOn),
    JestOdbiorca: record.isBuyer ?? undefined,
    JestDostawca: record.isSupplier ?? undefined,
    Uwagi: filled(record.notes),
  };
}

function filled(typed: string): string | undefined {
  return typed === '' ? undefined : typed;
}
