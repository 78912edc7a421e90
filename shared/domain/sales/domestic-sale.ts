import type { Invoice } from '../invoice/invoice';
import type {
  Naming,
  PriceBasisFacts,
  Signatures,
  WithNotes,
  WithParties,
  WithProcedures,
} from './document-additions';
import type { DocumentCurrency } from './document-currency';
import type { DocumentLanguage } from './document-language';
import type { SalesLine } from './sales-line';

/** The form's invoice with all that it may carry on top: a plain `Invoice` is one. */
type FullInvoice = Omit<Invoice, 'lines'> &
  PriceBasisFacts &
  Naming &
  Signatures &
  WithNotes & { readonly lines: readonly SalesLine[] };

export type DomesticInvoice = FullInvoice & WithProcedures & WithParties & { readonly kind: 'domestic' };

/** An invoice to a fiscal receipt; its body is that of a domestic one (ifirma-api 7.1, row 8). */
export type ReceiptInvoice = Omit<DomesticInvoice, 'kind'> & { readonly kind: 'receipt' };

/** A sale by post or courier; iFirma asks when it was paid (ifirma-api 7.9). */
export type MailOrderInvoice = FullInvoice & {
  readonly kind: 'mail_order';
  /** Null while unpaid. */
  readonly paymentReceivedOn: string | null;
};

export const SETTLEMENTS = ['cash_method', 'consignment', 'court_proceedings', 'exempt_services'] as const;

/**
 * A sale settled otherwise than by its date (ifirma-api 7.13). Account, place, notes and amount paid are not part of it:
 * no source has them in its body.
 */
export type CashMethodInvoice = Pick<
  Invoice,
  'buyer' | 'issuedOn' | 'soldOn' | 'saleDateFormat' | 'paymentMethod'
> &
  PriceBasisFacts &
  Pick<Signatures, 'recipientSignature'> &
  DocumentCurrency & {
    readonly kind: 'cash_method';
    readonly settlement: (typeof SETTLEMENTS)[number];
    /** Null for the account's own. */
    readonly language: DocumentLanguage | null;
    readonly lines: readonly SalesLine[];
  };
