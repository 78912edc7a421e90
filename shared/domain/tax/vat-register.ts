import { z } from 'zod';
import { isCalendarDay } from '../days/calendar-day';

/** How somebody stands in the register of VAT payers (art. 96b of the VAT Act, "biała lista"). */
export const registeredPayerSchema = z.object({
  name: z.string(),
  /** Null for a word of the register that Kwit does not know. */
  vatStatus: z.enum(['active', 'exempt', 'not_registered']).nullable(),
  /** All of the address when it could not be split; empty when the register shows none. */
  street: z.string(),
  postalCode: z.string(),
  city: z.string(),
  /** 26 digits each. Payment to an account that is not among them can cost the payer the deduction (art. 22p PIT). */
  bankAccounts: z.array(z.string().regex(/^\d{26}$/u)),
  /** The payer has virtual accounts too, which the register does not list one by one. */
  hasVirtualAccounts: z.boolean(),
});
export type RegisteredPayer = Readonly<z.infer<typeof registeredPayerSchema>>;

/** What the register can fill in on a form. */
export type RegisteredAddress = Pick<RegisteredPayer, 'name' | 'street' | 'postalCode' | 'city'>;

/** One answer of the register. Kept, because the person who asked may have to show that they did. */
export const registerAnswerSchema = z.object({
  /** Ten digits. */
  nip: z.string().regex(/^\d{10}$/u),
  /** The day for which the register was asked. */
  validOn: z.string().refine(isCalendarDay),
  /** Null when the register does not know the number. */
  payer: registeredPayerSchema.nullable(),
  /** The register's own key of this answer: the proof that it was asked. */
  requestId: z.string().min(1).max(100),
  /** When the register says it answered, in its own words: `24-11-2026 10:15:02`, Polish time. */
  answeredAtText: z.string().max(40),
});
export type RegisterAnswer = Readonly<z.infer<typeof registerAnswerSchema>>;
