import type { InvoiceLine } from '../invoice/invoice';
import type { DocumentHead, PriceBasisFacts, SaleDates, WithNotes } from './document-additions';
import type { DocumentCurrency } from './document-currency';
import type { DocumentLanguage } from './document-language';
import type { ForeignBuyer } from './foreign-buyer';
import type { ForeignNames } from './sales-line';

/** Which of a country's VAT rates it is: the standard one, the reduced ones in iFirma's order, or none. */
export type DestinationRate =
  | {
      readonly kind: 'standard' | 'reduced_1' | 'reduced_2' | 'reduced_3';
      /** Of the country of destination, e.g. `19`. */
      readonly percent: string;
    }
  | { readonly kind: 'exempt' };

/** A line taxed in the buyer's country (ifirma-api 7.14): no discount, no marks, no ryczałt rate. */
export type DestinationLine = Pick<InvoiceLine, 'name' | 'quantity' | 'unit' | 'unitPrice'> &
  ForeignNames & { readonly rate: DestinationRate };

/** A sale to consumers in other EU countries, taxed there (ifirma-api 7.14). Its body has no amount paid. */
type DistanceSale = DocumentHead &
  SaleDates &
  Pick<PriceBasisFacts, 'priceBasis'> &
  DocumentCurrency & {
    readonly language: DocumentLanguage | null;
    /** ISO 3166-1 alpha-2, of the country that taxes it. */
    readonly deliveryCountry: string;
    readonly dispatchCountry: string | null;
    readonly buyer: ForeignBuyer;
    readonly lines: readonly DestinationLine[];
  };

/** One Stop Shop. How the place of a service was found out cannot be said: no source gives its values. */
export type OssInvoice = DistanceSale & WithNotes & { readonly kind: 'oss'; readonly isService: boolean };

/** Import One Stop Shop. */
export type IossInvoice = DistanceSale & {
  readonly kind: 'ioss';
  readonly orderNumber: string | null;
  readonly parcelNumber: string | null;
};
