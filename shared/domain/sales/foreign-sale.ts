import type { Invoice } from '../invoice/invoice';
import type { Party } from '../party/party';
import type {
  DocumentHead,
  PriceBasisFacts,
  SaleDates,
  WithNotes,
  WithParties,
  WithProcedures,
} from './document-additions';
import type { DocumentCurrency } from './document-currency';
import type { DocumentLanguage } from './document-language';
import type { EuBuyer, ForeignBuyer } from './foreign-buyer';
import type { CurrencyLine, ExportLine, ServiceLine } from './sales-line';

type ForeignPrint = DocumentCurrency & {
  readonly language: DocumentLanguage;
  /** Whether the exchange rate is printed. */
  readonly isRateShown: boolean;
};

/** A sale in Poland priced in another currency (ifirma-api 7.10). */
export type CurrencyInvoice = DocumentHead &
  SaleDates &
  PriceBasisFacts &
  ForeignPrint &
  Pick<Invoice, 'paidMinor' | 'splitPayment'> &
  WithNotes &
  WithProcedures &
  WithParties & {
    readonly kind: 'currency';
    readonly saleKind: 'domestic' | 'mail_order';
    readonly buyer: Party | ForeignBuyer;
    readonly lines: readonly CurrencyLine[];
  };

/** Goods that leave Poland (ifirma-api 7.11). Its body has no place of issue. */
type GoodsAbroad = Omit<DocumentHead, 'placeOfIssue'> &
  SaleDates &
  ForeignPrint &
  Pick<Invoice, 'paidMinor'> &
  WithNotes &
  WithProcedures & { readonly lines: readonly ExportLine[] };

/** An intra-Community supply, WDT. */
export type WdtInvoice = GoodsAbroad & { readonly kind: 'wdt'; readonly buyer: EuBuyer };
export type GoodsExportInvoice = GoodsAbroad & {
  readonly kind: 'goods_export';
  readonly buyer: ForeignBuyer;
};

/** A service taxed where the buyer is (ifirma-api 7.12). Its body has no notes, exchange rate or recipient's name. */
type ServiceSale = Omit<DocumentHead, 'recipientName' | 'notes'> &
  SaleDates &
  Pick<Invoice, 'paidMinor'> &
  Pick<DocumentCurrency, 'currency'> & {
    readonly language: DocumentLanguage;
    readonly serviceName: string;
    readonly taxPointOn: string;
    readonly lines: readonly ServiceLine[];
  };

export type ServiceAbroadInvoice = ServiceSale & {
  readonly kind: 'service_abroad';
  readonly buyer: ForeignBuyer;
  /** Taxed under art. 28b of the VAT Act: a service to a taxable person. */
  readonly isUnderArticle28b: boolean;
};
export type EuServiceInvoice = ServiceSale & { readonly kind: 'eu_service'; readonly buyer: EuBuyer };
