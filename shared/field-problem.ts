import { z } from 'zod';

/**
 * Why a typed value cannot be used. Codes are stable and never reused; the sentence for the user is made
 * from the code in `shared/i18n/field-problem-text.ts`.
 */
export const FIELD_PROBLEM_CODES = [
  'required',
  'too_long',
  'control_character',
  'not_a_number',
  'not_positive',
  'negative',
  'out_of_range',
  'too_many_decimals',
  'not_a_date',
  'before_sale_date',
  'before_issue_date',
  'issue_date_too_late',
  'paid_above_total',
  'discount_out_of_range',
  'nip_non_digit',
  'nip_length',
  'nip_repeated_digit',
  'nip_prefix',
  'nip_checksum',
  'nip_same_as_seller',
  'bank_account_invalid',
  'postal_code_invalid',
  'email_invalid',
  'exemption_basis_required',
  'vat_not_allowed_for_exempt_seller',
  'ryczalt_rate_required',
  'line_required',
  'amount_required',
  'ksef_number_invalid',
  'ksef_mark_required',
  'ksef_import_unanswered',
  'already_imported_from_ksef',
  'foreign_seller',
  'foreign_buyer',
  'correcting_invoice',
  'key_format',
  'day_to_come',
] as const;

export type FieldProblemCode = (typeof FIELD_PROBLEM_CODES)[number];

export const fieldProblemSchema = z.strictObject({
  /** Where: dotted path in the form, for instance `lines.0.unitPrice`. */
  path: z.string().max(200),
  code: z.enum(FIELD_PROBLEM_CODES),
  /** The figure the sentence needs, as data: a length, a day as `YYYY-MM-DD`, the largest amount as a plain decimal. */
  limit: z.string().max(60).optional(),
});

export type FieldProblem = z.infer<typeof fieldProblemSchema>;
