import { z } from 'zod';
import { invoiceDefaultsSchema, USUAL_INVOICE_DEFAULTS } from '../invoice/invoice-defaults';
import { ryczaltRateSchema } from '../tax/ryczalt-rate';

/** Real: talks to iFirma over HTTPS. Demo: talks to the built-in practice iFirma and nothing else. */
export const companyKindSchema = z.enum(['real', 'demo']);
export type CompanyKind = z.infer<typeof companyKindSchema>;

const text = (max: number) => z.string().max(max);

/** The seller as the user describes it once. It decides which fields an invoice shows. */
export const companyProfileSchema = z.strictObject({
  name: text(150),
  street: text(65),
  postalCode: text(16),
  city: text(65),
  /** Ten digits, or empty while not given. */
  nip: text(20),
  vatStatus: z.enum(['payer', 'exempt']),
  /** Legal basis printed for every exempt line of an exempt seller, e.g. `Art. 113 ust. 1`. */
  exemptionBasis: text(30),
  taxForm: z.enum(['kpir', 'ryczalt']),
  ryczaltRate: ryczaltRateSchema.nullable(),
  /** 26 digits without spaces, or empty. */
  bankAccount: text(40),
  placeOfIssue: text(50),
  email: text(65),
  phone: text(32),
  /** A profile that was stored before there were any has the usual ones. */
  invoiceDefaults: invoiceDefaultsSchema.default(USUAL_INVOICE_DEFAULTS),
});
export type CompanyProfile = z.infer<typeof companyProfileSchema>;

/**
 * How far a real account has been opened for sending (design, section 5): the first connection only reads,
 * the first send is a single document, and the rest goes once the user has looked at it in iFirma.
 */
export const sendingPhaseSchema = z.enum(['read_only', 'first_document', 'look_at_first', 'open']);
export type SendingPhase = z.infer<typeof sendingPhaseSchema>;
