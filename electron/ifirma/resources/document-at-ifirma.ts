import { z } from 'zod';
import type { DocumentAtIfirma } from '../../../shared/domain/at-ifirma/document-at-ifirma';
import type { IfirmaDialect } from '../dialect';
import type { ResponseMembers } from '../envelope';
import { fromWireCountry } from './country';
import { findDocumentRoot } from './document-root';
import { readKsef } from './ksef-reading';
import { looseFlagSchema } from './wire-flags';
import { wireAmountSchema, wireDecimalSchema, wireIdSchema } from './wire-numbers';
import { looseDaySchema, looseTextSchema, wireDaySchema } from './wire-texts';

const looseDecimalSchema = wireDecimalSchema
  .nullish()
  .catch(null)
  .transform((plain) => plain ?? '');

const lineSchema = z.object({
  NazwaPelna: looseTextSchema,
  Ilosc: looseDecimalSchema,
  CenaJednostkowa: looseDecimalSchema,
  /** Null for exempt lines. */
  StawkaVat: looseDecimalSchema,
  Jednostka: looseTextSchema,
  Rabat: looseDecimalSchema,
  /** In the answer only (ifirma-api 7.3). */
  CenaZRabatem: looseDecimalSchema,
  /** The legal basis of an exemption stands in either (ifirma-api 16.1, row 10). */
  PodstawaPrawna: looseTextSchema,
  PKWiU: looseTextSchema,
});

const partySchema = z.object({
  Nazwa: looseTextSchema,
  NIP: looseTextSchema,
  Ulica: looseTextSchema,
  KodPocztowy: looseTextSchema,
  Miejscowosc: looseTextSchema,
  KodKraju: looseTextSchema,
  Email: looseTextSchema,
  Telefon: looseTextSchema,
  OsobaFizyczna: looseFlagSchema,
});

/**
 * GET `{path}/{id}.json` of any kind (ifirma-api 9.3). A number and a day of issue make it a document; what the kind
 * has no member for is empty.
 */
const documentSchema = z.object({
  Identyfikator: wireIdSchema.nullish(),
  PelnyNumer: z.string().trim().min(1),
  DataWystawienia: wireDaySchema,
  DataSprzedazy: looseDaySchema,
  TerminPlatnosci: looseDaySchema,
  LiczOd: z.enum(['NET', 'BRT']).nullish().catch(null),
  Waluta: looseTextSchema,
  Zaplacono: wireAmountSchema.nullish().catch(null),
  IdentyfikatorKontrahenta: looseTextSchema,
  NIPKontrahenta: looseTextSchema,
  Uwagi: looseTextSchema,
  Kontrahent: partySchema.nullish().catch(null),
  Pozycje: z.array(lineSchema).nullish(),
});

const PRICE_BASES = { NET: 'net', BRT: 'gross' } as const;

/** @param requestedId what was asked for: older answers do not repeat it. */
export function readDocumentAtIfirma(
  members: ResponseMembers,
  requestedId: string,
  dialect: IfirmaDialect,
): DocumentAtIfirma | null {
  const root = findDocumentRoot(members, dialect);
  const read = documentSchema.safeParse(root);
  if (!read.success) return null;
  const { Kontrahent: party, Pozycje: lines, ...document } = read.data;
  return {
    ifirmaId: document.Identyfikator ?? requestedId,
    number: document.PelnyNumer,
    issuedOn: document.DataWystawienia,
    soldOn: document.DataSprzedazy,
    dueOn: document.TerminPlatnosci,
    partyName: party?.Nazwa ?? '',
    partyNip: document.NIPKontrahenta || (party?.NIP ?? ''),
    contractorIdentifier: document.IdentyfikatorKontrahenta,
    partyAddress: party == null ? null : toAddress(party),
    currency: document.Waluta,
    paidMinor: document.Zaplacono ?? null,
    priceBasis: document.LiczOd == null ? null : PRICE_BASES[document.LiczOd],
    lines: (lines ?? []).map((line) => ({
      name: line.NazwaPelna,
      quantity: line.Ilosc,
      unitPrice: line.CenaJednostkowa,
      vatRate: line.StawkaVat,
      unit: line.Jednostka,
      discountPercent: line.Rabat,
      discountedPrice: line.CenaZRabatem,
      exemptionBasis: line.StawkaVat === '' ? line.PodstawaPrawna || line.PKWiU : '',
    })),
    notes: document.Uwagi,
    ksef: readKsef([members, root]),
  };
}

function toAddress(party: z.infer<typeof partySchema>): DocumentAtIfirma['partyAddress'] {
  return {
    street: party.Ulica,
    postalCode: party.KodPocztowy,
    city: party.Miejscowosc,
    countryCode: fromWireCountry(party.KodKraju),
    email: party.Email,
    phone: party.Telefon,
    isPerson: party.OsobaFizyczna,
  };
}
