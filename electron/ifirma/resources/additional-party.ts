import { z } from 'zod';
import type { AdditionalParty } from '../../../shared/domain/sales/additional-party';
import { nameCountry } from './country';
import { text } from './wire-limits';

/** ifirma-api 7.7. */
const ROLE_CODES = {
  recipient: 'ODBIORCA',
  additional_buyer: 'DODATKOWY_NABYWCA',
  payer: 'DOKONUJACY_PLATNOSCI',
  local_government_unit: 'JEDN_SAMORZADU_TERYT',
  vat_group_member: 'CZLONEK_GRUPY_VAT',
  employee: 'PRACOWNIK',
  other: 'INNA',
} as const satisfies Record<AdditionalParty['role'], string>;

const NEEDS_NIP: readonly string[] = [ROLE_CODES.local_government_unit, ROLE_CODES.vat_group_member];

/** A further party kept with a contractor: POST `podmiotdodatkowy.json` (ifirma-api 7.7). */
export const additionalPartySchema = z
  .strictObject({
    Nazwa: text(150),
    KodPocztowy: text(16),
    Miejscowosc: text(65),
    Ulica: text(65).optional(),
    NIP: text(13).optional(),
    PrefiksUE: text(2).optional(),
    IdentyfikatorWewnetrznyZNip: z
      .string()
      .regex(/^\d{10}-\d{5}$/u)
      .optional(),
    Kraj: text(70),
    Rola: z.enum(ROLE_CODES),
    NazwaRoli: text(50).optional(),
  })
  .refine(({ Rola, NIP }) => NIP !== undefined || !NEEDS_NIP.includes(Rola), {
    error: 'this role needs a NIP',
  });
type AdditionalPartyBody = z.infer<typeof additionalPartySchema>;

export function toAdditionalPartyBody(party: AdditionalParty): AdditionalPartyBody {
  return {
    Nazwa: party.name,
    KodPocztowy: party.postalCode,
    Miejscowosc: party.city,
    Ulica: party.street === '' ? undefined : party.street,
    NIP: party.nip ?? undefined,
    PrefiksUE: party.euPrefix ?? undefined,
    IdentyfikatorWewnetrznyZNip: party.internalId ?? undefined,
    Kraj: nameCountry(party.countryCode),
    Rola: ROLE_CODES[party.role],
    NazwaRoli: party.role === 'other' ? party.roleName : undefined,
  };
}
