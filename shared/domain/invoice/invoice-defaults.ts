import { z } from 'zod';
import { PAYMENT_METHODS } from './invoice-form';

/** What a new invoice begins with. Place of issue and bank account are the seller's own and stand in the profile. */
export const invoiceDefaultsSchema = z.strictObject({
  /** Days from the issue date, as typed; empty for an invoice without a term. */
  paymentTermDays: z.string().max(10),
  paymentMethod: z.enum(PAYMENT_METHODS),
  /** `by_vat_status`: net for a VAT payer, gross for a seller who is exempt. */
  priceBasis: z.enum(['by_vat_status', 'net', 'gross']),
  notes: z.string().max(1000),
});
export type InvoiceDefaults = z.infer<typeof invoiceDefaultsSchema>;

export const USUAL_INVOICE_DEFAULTS: InvoiceDefaults = {
  paymentTermDays: '14',
  paymentMethod: 'transfer',
  priceBasis: 'by_vat_status',
  notes: '',
};
