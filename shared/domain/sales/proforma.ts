import type { Invoice } from '../invoice/invoice';
import type { DocumentHead, PriceBasisFacts, Signatures } from './document-additions';
import type { DocumentCurrency } from './document-currency';
import type { DocumentLanguage } from './document-language';
import type { ForeignBuyer } from './foreign-buyer';
import type { ExportLine, SalesLine } from './sales-line';

/** An offer on paper: no VAT, not in the books, never in KSeF (domain-rules 7.1). It has no date of sale. */
export type Proforma = DocumentHead &
  PriceBasisFacts &
  Pick<Invoice, 'splitPayment'> & {
    readonly kind: 'proforma';
    readonly saleType: 'sale' | 'construction' | 'advance';
    /** The buyer's, at most 30 characters. */
    readonly orderNumber: string | null;
    readonly buyer: Invoice['buyer'];
    readonly lines: readonly SalesLine[];
  };

/** Invoices that a pro forma for abroad can announce. */
export const ANNOUNCED_KINDS = ['wdt', 'goods_export', 'service_abroad', 'eu_service'] as const;

/** A pro forma for a buyer abroad: of its body little is known, and nothing else is sent (ifirma-api 7.16). */
export type ExportProforma = Pick<Invoice, 'issuedOn' | 'paymentMethod'> &
  Pick<Signatures, 'recipientSignature'> &
  Pick<DocumentCurrency, 'currency'> & {
    readonly kind: 'export_proforma';
    readonly language: DocumentLanguage;
    readonly announces: (typeof ANNOUNCED_KINDS)[number];
    readonly buyer: ForeignBuyer;
    readonly lines: readonly ExportLine[];
  };
