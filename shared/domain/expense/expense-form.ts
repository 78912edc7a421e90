import { z } from 'zod';
import { partyFormSchema } from '../party/party';
import { typedTextSchema } from '../document/typed-text';

/** Rates a purchase can carry at iFirma (ifirma-api, 8.2). VAT exists for the first three only. */
export const EXPENSE_RATES = ['23', '8', '5', '0', 'zw'] as const;
export type ExpenseRate = (typeof EXPENSE_RATES)[number];

const amountPairSchema = z.strictObject({ net: typedTextSchema, vat: typedTextSchema });

/**
 * How the supplier's invoice stands to KSeF, in the user's words. The mark of JPK_V7 follows from it
 * (domain-rules, section 11): `numbered` NUMER, `outside` BFK, `other` DI, `failure` OFF. Empty: not answered.
 */
export const ksefAnswerSchema = z.enum(['', 'numbered', 'outside', 'other', 'failure']);
export type KsefAnswer = z.infer<typeof ksefAnswerSchema>;

/** A business cost on a VAT invoice as typed: strings, incomplete allowed, versioned, stored as it is. */
export const expenseFormSchema = z.strictObject({
  version: z.literal(1),
  seller: partyFormSchema,
  documentNumber: typedTextSchema,
  issuedOn: typedTextSchema,
  receivedOn: typedTextSchema,
  dueOn: typedTextSchema,
  name: typedTextSchema,
  /** Exactly as printed on the supplier's invoice; never recomputed (domain-rules, 15.1). */
  amounts: z.strictObject({
    '23': amountPairSchema,
    '8': amountPairSchema,
    '5': amountPairSchema,
    '0': amountPairSchema,
    zw: amountPairSchema,
  }),
  /** Which sales the purchase serves; asked of VAT payers only. */
  saleKind: z.enum(['taxable', 'exempt', 'mixed']),
  ksefAnswer: ksefAnswerSchema,
  ksefNumber: typedTextSchema,
  /** Whether iFirma has already imported this invoice from KSeF; asked before queueing. */
  importedFromKsef: z.enum(['', 'no', 'yes']),
});
export type ExpenseForm = z.infer<typeof expenseFormSchema>;
