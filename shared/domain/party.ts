import { z } from 'zod';

/** The other side of a document as typed. Limits are iFirma's (ifirma-api, 7.4) and are checked when a form is completed. */
export const partyFormSchema = z.strictObject({
  /** The remembered contractor this was taken from, or null for one typed in. */
  contractorId: z.string().max(22).nullable(),
  kind: z.enum(['firm', 'person']),
  name: z.string().max(1000),
  nip: z.string().max(100),
  street: z.string().max(1000),
  postalCode: z.string().max(100),
  city: z.string().max(1000),
  /** ISO 3166-1 alpha-2. */
  countryCode: z.string().max(2),
  email: z.string().max(1000),
  phone: z.string().max(100),
});
export type PartyForm = z.infer<typeof partyFormSchema>;

/** A party that passed the checks: ready to be sent. `nip` is ten digits or null. */
export type Party = {
  readonly contractorId: string | null;
  readonly kind: 'firm' | 'person';
  readonly name: string;
  readonly nip: string | null;
  readonly street: string;
  readonly postalCode: string;
  readonly city: string;
  readonly countryCode: string;
  readonly email: string;
  readonly phone: string;
};
