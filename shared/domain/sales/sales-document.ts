import type { IossInvoice, OssInvoice } from './distance-sale';
import type { CashMethodInvoice, DomesticInvoice, MailOrderInvoice, ReceiptInvoice } from './domestic-sale';
import type {
  CurrencyInvoice,
  EuServiceInvoice,
  GoodsExportInvoice,
  ServiceAbroadInvoice,
  WdtInvoice,
} from './foreign-sale';
import type { ExportProforma, Proforma } from './proforma';
import type { Rachunek } from './rachunek';

/**
 * A sales document of any kind that Kwit issues, past every check: what the wire body is built from. Days are
 * `YYYY-MM-DD`; amounts are in the document's currency. A `Correction` stands beside it: it belongs to an invoice.
 */
export type SalesDocument =
  | DomesticInvoice
  | ReceiptInvoice
  | MailOrderInvoice
  | CashMethodInvoice
  | CurrencyInvoice
  | WdtInvoice
  | GoodsExportInvoice
  | ServiceAbroadInvoice
  | EuServiceInvoice
  | OssInvoice
  | IossInvoice
  | Proforma
  | ExportProforma
  | Rachunek;

export type SalesDocumentKind = SalesDocument['kind'];
/** The document of one kind. */
export type SalesDocumentOf<K extends SalesDocumentKind> = Extract<SalesDocument, { readonly kind: K }>;
