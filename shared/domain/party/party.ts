import { z } from 'zod';
import { typedTextSchema } from '../document/typed-text';

/** The other side of a document as typed. Limits are iFirma's (ifirma-api, 7.4) and are checked when a form is completed. */
export const partyFormSchema = z.strictObject({
  /** The remembered contractor this was taken from, or null for one typed in. */
  contractorId: z.string().max(22).nullable(),
  kind: z.enum(['firm', 'person']),
  name: typedTextSchema,
  nip: typedTextSchema,
  street: typedTextSchema,
  postalCode: typedTextSchema,
  city: typedTextSchema,
  /** ISO 3166-1 alpha-2. */
  countryCode: z.string().max(2),
  email: typedTextSchema,
  phone: typedTextSchema,
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
