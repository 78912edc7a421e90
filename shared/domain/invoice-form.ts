import { z } from 'zod';
import { partyFormSchema } from './party';
import { ryczaltRateSchema } from './ryczalt-rate';
import { vatRateSchema } from './vat-rate';

/** A typed text: never parsed, never trimmed, capped only against abuse. */
const typed = z.string().max(2000);

export const invoiceLineFormSchema = z.strictObject({
  /** Stable while the line lives, so that focus and undo survive reordering. */
  lineId: z.string().max(40),
  name: typed,
  quantity: typed,
  unit: typed,
  /** Net or gross according to `priceBasis`. */
  unitPrice: typed,
  vatRate: vatRateSchema,
  /** Legal basis of the exemption, for `zw` only. */
  exemptionBasis: typed,
  discountPercent: typed,
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
  lines: z.array(invoiceLineFormSchema).max(200),
  issuedOn: typed,
  soldOn: typed,
  saleDateFormat: z.enum(['day', 'month']),
  /** Days from the issue date; empty when `dueOn` was typed by hand or there is no term. */
  paymentTermDays: typed,
  dueOn: typed,
  paymentMethod: z.enum(PAYMENT_METHODS),
  paid: typed,
  bankAccount: typed,
  splitPayment: z.boolean(),
  placeOfIssue: typed,
  notes: z.string().max(10_000),
});
export type InvoiceForm = z.infer<typeof invoiceFormSchema>;
