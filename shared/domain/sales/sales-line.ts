import type { GtuCode } from '../tax/gtu-code';
import type { InvoiceLine } from '../invoice/invoice';

/** A line with what JPK_V7, split payment and classifications may add to it (ifirma-api 7.3). */
export type SalesLine = InvoiceLine & {
  readonly gtu?: GtuCode | undefined;
  /** Goods or services of annex 15 to the VAT Act. */
  readonly isAnnex15?: boolean | undefined;
  /** PKWiU or CN code, at most 30 characters. */
  readonly classification?: string | undefined;
};

/** Name and unit in the buyer's language; null where none was typed. */
export type ForeignNames = { readonly foreignName: string | null; readonly foreignUnit: string | null };

export type CurrencyLine = SalesLine & ForeignNames;

/** Goods that leave the country. The kind of the document settles the rate, so a line names none. */
export type ExportLine = Omit<SalesLine, 'vatRate' | 'exemptionBasis'> & ForeignNames;

/** A service taxed abroad (ifirma-api 7.12): no rate, no discount, no marks. */
export type ServiceLine = Pick<InvoiceLine, 'name' | 'quantity' | 'unit' | 'unitPrice' | 'ryczaltRate'> &
  ForeignNames;

/** A line of a rachunek: it knows no VAT (ifirma-api 7.19). */
export type RachunekLine = Omit<InvoiceLine, 'vatRate' | 'exemptionBasis'>;

/** A line as it is to be after a correction: its quantity may be 0, and it has no discount (ifirma-api 7.18). */
export type CorrectedLine = Omit<SalesLine, 'discountPercent'>;
