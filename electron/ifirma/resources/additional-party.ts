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

const ADDRESS = {
  Nazwa: text(150),
  KodPocztowy: text(16),
  Miejscowosc: text(65),
  Ulica: text(65).optional(),
  NIP: text(13).optional(),
};
const ORIGIN = { Kraj: text(70), Rola: z.enum(ROLE_CODES) };

/** A further party: an element of `PodmiotyDodatkowe` since 2026-08-04, and kept with a contractor (ifirma-api 7.7). */
export const additionalPartySchema = z
  .strictObject({
    ...ADDRESS,
    PrefiksUE: text(2).optional(),
    IdentyfikatorWewnetrznyZNip: z
      .string()
      .regex(/^\d{10}-\d{5}$/u)
      .optional(),
    ...ORIGIN,
    NazwaRoli: text(50).optional(),
  })
  .refine(({ Rola, NIP }) => NIP !== undefined || !NEEDS_NIP.includes(Rola), {
    error: 'this role needs a NIP',
  })
  .refine(({ Rola, NazwaRoli }) => (Rola === 'INNA') === (NazwaRoli !== undefined), {
    error: 'a role is named when it is another, and only then',
  });

export function toAdditionalPartyBody(party: AdditionalParty): z.infer<typeof additionalPartySchema> {
  return {
    ...toAddressBody(party),
    PrefiksUE: party.euPrefix ?? undefined,
    IdentyfikatorWewnetrznyZNip: party.internalId ?? undefined,
    ...toOriginBody(party),
    NazwaRoli: party.role === 'other' ? party.roleName : undefined,
  };
}

/** `Kontrahent.OdbiorcaNaFakturze`, the older form (ifirma-api 7.7). */
export const recipientSchema = z.strictObject({
  UzywajDanychOdbiorcyNaFakturach: z.literal(true),
  ...ADDRESS,
  ...ORIGIN,
});

export function toRecipientBody(party: AdditionalParty): z.infer<typeof recipientSchema> {
  return { UzywajDanychOdbiorcyNaFakturach: true, ...toAddressBody(party), ...toOriginBody(party) };
}

function toAddressBody(party: AdditionalParty) {
  return {
    Nazwa: party.name,
    KodPocztowy: party.postalCode,
    Miejscowosc: party.city,
    Ulica: party.street === '' ? undefined : party.street,
    NIP: party.nip ?? undefined,
  };
}

function toOriginBody({ countryCode, role }: AdditionalParty) {
  return { Kraj: nameCountry(countryCode), Rola: ROLE_CODES[role] };
}
