export const NAMED_PARTY_ROLES = [
  'recipient',
  'additional_buyer',
  'payer',
  'local_government_unit',
  'vat_group_member',
  'employee',
] as const;
type NamedPartyRole = (typeof NAMED_PARTY_ROLES)[number];

/** Who else stands on an invoice beside the buyer (ifirma-api 7.7). */
export type AdditionalParty = {
  readonly name: string;
  readonly street: string;
  readonly postalCode: string;
  readonly city: string;
  /** ISO 3166-1 alpha-2. */
  readonly countryCode: string;
  /** Never null for a local government unit and a member of a VAT group: KSeF demands it. */
  readonly nip: string | null;
  /** Two letters before a VAT number of the EU. */
  readonly euPrefix: string | null;
  /** KSeF's id of a unit within a taxpayer: NIP, a dash and five digits. */
  readonly internalId: string | null;
} & ({ readonly role: NamedPartyRole } | { readonly role: 'other'; readonly roleName: string });
