import { z } from 'zod';
import { partyFormSchema } from '../party/party';
import { ryczaltRateSchema } from '../tax/ryczalt-rate';
import { typedTextSchema } from '../document/typed-text';
import { vatRateSchema } from '../tax/vat-rate';

/** Far more than people bill at once; a grid of more is no form any more. */
export const MAX_INVOICE_LINES = 200;

export const invoiceLineFormSchema = z.strictObject({
  /** Stable while the line lives, so that focus and undo survive reordering. */
  lineId: z.string().max(40),
  name: typedTextSchema,
  quantity: typedTextSchema,
  unit: typedTextSchema,
  /** Net or gross according to `priceBasis`. */
  unitPrice: typedTextSchema,
  vatRate: vatRateSchema,
  /** Legal basis of the exemption, for `zw` only. */
  exemptionBasis: typedTextSchema,
  discountPercent: typedTextSchema,
  /** Null takes the company's default rate; used by ryczałt payers only. */
  ryczaltRate: ryczaltRateSchema.nullable(),
});
export type InvoiceLineForm = z.infer<typeof invoiceLineFormSchema>;

/** iFirma's fourteen without DotPay, a service that has been closed (ifirma-api 7.5). */
export const PAYMENT_METHODS = [
  'transfer',
  'cash',
  'card',
  'cash_on_delivery',
  'compensation',
  'paypal',
  'payu',
  'przelewy24',
  'tpay',
  'electronic',
  'direct_debit',
  'cheque',
  'barter',
] as const;

/**
 * A domestic invoice as typed: strings, incomplete allowed, versioned, stored as it is (design, section 4).
 * Dates are `YYYY-MM-DD` or whatever the user typed so far.
 */
export const invoiceFormSchema = z.strictObject({
  version: z.literal(1),
  buyer: partyFormSchema,
  priceBasis: z.enum(['net', 'gross']),
  lines: z.array(invoiceLineFormSchema).max(MAX_INVOICE_LINES),
  issuedOn: typedTextSchema,
  soldOn: typedTextSchema,
  saleDateFormat: z.enum(['day', 'month']),
  /** Days from the issue date; empty when `dueOn` was typed by hand or there is no term. */
  paymentTermDays: typedTextSchema,
  dueOn: typedTextSchema,
  paymentMethod: z.enum(PAYMENT_METHODS),
  paid: typedTextSchema,
  bankAccount: typedTextSchema,
  splitPayment: z.boolean(),
  placeOfIssue: typedTextSchema,
  notes: typedTextSchema,
});
export type InvoiceForm = z.infer<typeof invoiceFormSchema>;
