import { z } from 'zod';
import type { Party } from '../../../shared/domain/party/party';
import { nameCountry, toWireCountry } from './country';
import { text } from './wire-limits';

/** `Kontrahent` inside a document (ifirma-api 7.4). */
export const contractorSchema = z.strictObject({
  Nazwa: text(150),
  PrefiksUE: text(2).nullable(),
  NIP: text(13).nullable(),
  Ulica: text(65).optional(),
  KodPocztowy: text(16),
  Kraj: text(70),
  KodKraju: z
    .string()
    .regex(/^[A-Z]{2}$/u)
    .optional(),
  Miejscowosc: text(65),
  Email: text(65).optional(),
  Telefon: text(32).optional(),
  OsobaFizyczna: z.boolean(),
});
export type ContractorBody = z.infer<typeof contractorSchema>;

/**
 * The party in full, never as a reference: a stored record would win over what the user sees, and iFirma makes one
 * from the document by itself (ifirma-api 7.4).
 */
export function toContractorBody(party: Party): ContractorBody {
  return {
    Nazwa: party.name,
    // The prefix belongs to EU transactions; a Polish number on a domestic document goes without.
    PrefiksUE: null,
    NIP: party.nip,
    Ulica: leaveOutEmpty(party.street),
    KodPocztowy: party.postalCode,
    Kraj: nameCountry(party.countryCode),
    Miejscowosc: party.city,
    Email: leaveOutEmpty(party.email),
    Telefon: leaveOutEmpty(party.phone),
    OsobaFizyczna: party.kind === 'person',
  };
}

/** On a sales document the country is also given by code. */
export function toBuyerBody(party: Party): ContractorBody {
  return { ...toContractorBody(party), KodKraju: toWireCountry(party.countryCode) };
}

function leaveOutEmpty(typed: string): string | undefined {
  return typed === '' ? undefined : typed;
}
