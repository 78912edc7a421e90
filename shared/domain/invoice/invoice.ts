import type { Minor } from '../money/money';
import type { PAYMENT_METHODS } from './invoice-form';
import type { Party } from '../party/party';
import type { RyczaltRate } from '../tax/ryczalt-rate';
import type { VatRate } from '../tax/vat-rate';

export type PaymentMethod = (typeof PAYMENT_METHODS)[number];

/** `quantity`, `unitPrice` and `discountPercent` are exact decimal strings with a point, never floats. */
export type InvoiceLine = {
  readonly name: string;
  readonly quantity: string;
  readonly unit: string;
  readonly unitPrice: string;
  readonly vatRate: VatRate;
  /** Set for `zw` lines only. */
  readonly exemptionBasis: string | null;
  readonly discountPercent: string | null;
  readonly ryczaltRate: RyczaltRate | null;
};

/** A domestic invoice that passed every check: what the wire body is built from. Days are `YYYY-MM-DD`. */
export type Invoice = {
  readonly buyer: Party;
  readonly priceBasis: 'net' | 'gross';
  readonly lines: readonly InvoiceLine[];
  readonly issuedOn: string;
  readonly soldOn: string;
  readonly saleDateFormat: 'day' | 'month';
  readonly dueOn: string | null;
  readonly paymentMethod: PaymentMethod;
  readonly paidMinor: Minor;
  /** 26 digits, or null to print no account. */
  readonly bankAccount: string | null;
  readonly splitPayment: boolean;
  readonly placeOfIssue: string | null;
  readonly notes: string | null;
};
