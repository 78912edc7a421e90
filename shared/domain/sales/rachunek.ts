import type { Invoice } from '../invoice/invoice';
import type { DocumentHead, SaleDates } from './document-additions';
import type { RachunekLine } from './sales-line';

/** Where iFirma books a rachunek: in the KPiR column for sales or for other income, in the register of ryczałt, or nowhere. */
export type RachunekBooking =
  | { readonly book: 'kpir'; readonly column: 'sales' | 'other_income' }
  | { readonly book: 'ryczalt' }
  | { readonly book: 'none' };

/** A bill of a seller who is no VAT payer (ifirma-api 7.19): no VAT, no signature of the recipient to choose. */
export type Rachunek = Omit<DocumentHead, 'recipientSignature'> &
  SaleDates &
  Pick<Invoice, 'buyer' | 'paidMinor'> & {
    readonly kind: 'rachunek';
    readonly booking: RachunekBooking;
    readonly lines: readonly RachunekLine[];
  };
