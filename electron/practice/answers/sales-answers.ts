import { createCorrection } from '../sales/create-correction';
import { createSale } from '../sales/create-sale';
import { invoiceFromProforma } from '../sales/invoice-from-proforma';
import type { Answers } from './answer';

export const SALES_ANSWERS = {
  'invoice.create': createSale('domestic'),
  'mailOrderInvoice.create': createSale('mail_order'),
  'currencyInvoice.create': createSale('currency'),
  'wdtInvoice.create': createSale('wdt'),
  'goodsExportInvoice.create': createSale('goods_export'),
  'serviceAbroadInvoice.create': createSale('service_abroad'),
  'euServiceInvoice.create': createSale('eu_service'),
  'receiptInvoice.create': createSale('receipt'),
  'cashMethodInvoice.create': createSale('cash_method'),
  'ossInvoice.create': createSale('oss'),
  'iossInvoice.create': createSale('ioss'),
  'proforma.create': createSale('proforma'),
  'exportProforma.create': createSale('export_proforma'),
  'proforma.toInvoice': invoiceFromProforma,
  'correction.create': createCorrection,
  'rachunek.create': createSale('rachunek'),
} satisfies Answers;
