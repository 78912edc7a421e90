import { assertNever } from '../../shared/assert-never';
import type { SalesDocument } from '../../shared/domain/sales/sales-document';
import type { PreparedWrite } from '../ports/ifirma/accounting-api';
import type { WriteOperation } from '../ports/ifirma/operation';
import type { SalesWrites } from '../ports/ifirma/sales-writes';
import type { IfirmaDialect } from './dialect';
import { prepareWrite } from './prepare-write';
import { writeCashMethodInvoice } from './resources/cash-method-invoice';
import { writeCorrection } from './resources/correction';
import { writeCurrencyInvoice } from './resources/currency-invoice';
import { writeDomesticInvoice } from './resources/domestic-invoice';
import { writeExportProforma } from './resources/export-proforma';
import { writeMailOrderInvoice } from './resources/mail-order-invoice';
import { writeIossInvoice, writeOssInvoice } from './resources/oss-invoice';
import { toNumberSegment } from './resources/payment';
import { writeProforma } from './resources/proforma';
import { writeRachunek } from './resources/rachunek';
import { writeEuServiceInvoice, writeServiceAbroadInvoice } from './resources/service-abroad-invoice';
import { writeGoodsExportInvoice, writeWdtInvoice } from './resources/wdt-invoice';

/** Every sales document in the words of iFirma (ifirma-api 7). */
export function createSalesWrites({ dialect }: { readonly dialect: IfirmaDialect }): SalesWrites {
  return {
    prepareDocument: (document) => prepareDocument(document, dialect),
    prepareCorrection: (ifirmaId, correction) =>
      prepareWrite('correction.create', {
        segments: { ifirmaId },
        body: writeCorrection(correction, dialect),
      }),
    prepareInvoiceFromProforma: (number) =>
      prepareWrite('proforma.toInvoice', {
        segments: { number: toNumberSegment(number) },
        body: new Uint8Array(),
      }),
  };
}

function prepareDocument(document: SalesDocument, dialect: IfirmaDialect): PreparedWrite {
  switch (document.kind) {
    case 'domestic':
      return prepare('invoice.create', writeDomesticInvoice(document, dialect));
    case 'receipt':
      return prepare('receiptInvoice.create', writeDomesticInvoice(document, dialect));
    case 'mail_order':
      return prepare('mailOrderInvoice.create', writeMailOrderInvoice(document, dialect));
    case 'cash_method':
      return prepare('cashMethodInvoice.create', writeCashMethodInvoice(document, dialect));
    case 'currency':
      return prepare('currencyInvoice.create', writeCurrencyInvoice(document, dialect));
    case 'wdt':
      return prepare('wdtInvoice.create', writeWdtInvoice(document, dialect));
    case 'goods_export':
      return prepare('goodsExportInvoice.create', writeGoodsExportInvoice(document, dialect));
    case 'service_abroad':
      return prepare('serviceAbroadInvoice.create', writeServiceAbroadInvoice(document, dialect));
    case 'eu_service':
      return prepare('euServiceInvoice.create', writeEuServiceInvoice(document, dialect));
    case 'oss':
      return prepare('ossInvoice.create', writeOssInvoice(document, dialect));
    case 'ioss':
      return prepare('iossInvoice.create', writeIossInvoice(document, dialect));
    case 'proforma':
      return prepare('proforma.create', writeProforma(document, dialect));
    case 'export_proforma':
      return prepare('exportProforma.create', writeExportProforma(document, dialect));
    case 'rachunek':
      return prepare('rachunek.create', writeRachunek(document, dialect));
    default:
      return assertNever(document);
  }
}

function prepare(operation: WriteOperation, body: Uint8Array): PreparedWrite {
  return prepareWrite(operation, { body });
}
