import { z } from 'zod';
import type { ContractorRecord } from '../../../shared/domain/contractor-record';
import type { ContractorAtIfirma } from '../../ports/contractor-registry';
import type { IfirmaDialect } from '../dialect';
import { readKod, type ResponseMembers } from '../envelope';
import { NOTHING_FOUND } from '../prove-key';
import { toWireValue, writeJson } from '../write-json';
import { readCountryCode } from './country';
import { looseFlagSchema } from './wire-flags';
import { looseTextSchema } from './wire-texts';

const looseRecordSchema = z.object({
  Identyfikator: looseTextSchema.pipe(z.string().min(1)),
  Nazwa: looseTextSchema,
  Nazwa2: looseTextSchema,
  PrefiksUE: looseTextSchema,
  NIP: looseTextSchema,
  Ulica: looseTextSchema,
  KodPocztowy: looseTextSchema,
  KodKraju: looseTextSchema,
  Miejscowosc: looseTextSchema,
  AdresKorespondencyjnyUlica: looseTextSchema,
  AdresKorespondencyjnyKodPocztowy: looseTextSchema,
  AdresKorespondencyjnyKraj: looseTextSchema,
  AdresKorespondencyjnyMiejscowosc: looseTextSchema,
  Email: looseTextSchema,
  EmailDlaFaktury: looseTextSchema,
  Telefon: looseTextSchema,
  DrugiTelefon: looseTextSchema,
  Faks: looseTextSchema,
  Skype: looseTextSchema,
  Www: looseTextSchema,
  NazwaBanku: looseTextSchema,
  NumerKonta: looseTextSchema,
  OsobaFizyczna: looseFlagSchema,
  PodmiotPowiazany: looseFlagSchema,
  ZgodaNaEfaktury: looseFlagSchema,
  DataUdzieleniaZgody: looseTextSchema,
  JestOdbiorca: looseFlagSchema,
  JestDostawca: looseFlagSchema,
  Uwagi: looseTextSchema,
});

/** Null for members that are no contractor. iFirma mixes `""` and null for what is not set (ifirma-api 11.2). */
export function readContractorRecord(members: ResponseMembers): ContractorRecord | null {
  const read = looseRecordSchema.safeParse(members);
  if (!read.success) return null;
  const body = read.data;
  return {
    identifier: body.Identyfikator,
    name: body.Nazwa,
    secondName: body.Nazwa2,
    euPrefix: body.PrefiksUE,
    nip: body.NIP,
    street: body.Ulica,
    postalCode: body.KodPocztowy,
    countryCode: readCountryCode(body.KodKraju),
    city: body.Miejscowosc,
    correspondence: {
      street: body.AdresKorespondencyjnyUlica,
      postalCode: body.AdresKorespondencyjnyKodPocztowy,
      country: body.AdresKorespondencyjnyKraj,
      city: body.AdresKorespondencyjnyMiejscowosc,
    },
    email: body.Email,
    invoiceEmail: body.EmailDlaFaktury,
    phone: body.Telefon,
    secondPhone: body.DrugiTelefon,
    fax: body.Faks,
    skype: body.Skype,
    website: body.Www,
    bankName: body.NazwaBanku,
    bankAccount: body.NumerKonta,
    isPerson: body.OsobaFizyczna,
    isRelated: body.PodmiotPowiazany,
    agreedToEInvoices: body.ZgodaNaEfaktury,
    agreedOn: body.DataUdzieleniaZgody,
    isBuyer: body.JestOdbiorca,
    isSupplier: body.JestDostawca,
    notes: body.Uwagi,
  };
}

const foundSchema = z.object({ Wynik: z.array(z.record(z.string(), z.unknown())) });

/** What a search, a read by identifier or a page of the list found; null when one of it cannot be read. */
export function readContractors(
  members: ResponseMembers,
  dialect: IfirmaDialect,
): readonly ContractorAtIfirma[] | null {
  // A search without a hit has a code of its own and need not carry an empty list (ifirma-api 11.1).
  if (readKod(members, dialect).number === NOTHING_FOUND) return [];
  const found = foundSchema.safeParse(members);
  if (!found.success) return null;
  const contractors: ContractorAtIfirma[] = [];
  for (const returned of found.data.Wynik) {
    const record = readContractorRecord(returned);
    if (record === null) return null;
    contractors.push({ record, returnedJson: writeJson(toWireValue(returned)) });
  }
  return contractors;
}
