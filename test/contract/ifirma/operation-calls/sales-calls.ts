import { expect } from 'vitest';
import type { WriteOperation } from '../../../../electron/ports/ifirma/operation';
import type { SalesDocument } from '../../../../shared/domain/sales/sales-document';
import { aSalesDocument } from '../../../builders/a-sales-document';
import { aCorrection } from '../../../builders/a-correction';
import { ACCEPTED, issue, send, type OperationCall } from './operation-call';

const creating = (document: SalesDocument): OperationCall => ({
  make: (desk) => send(desk, desk.client.issuing.prepareDocument(document)),
  expected: { ...ACCEPTED, ifirmaId: expect.stringMatching(/^\d+$/u) as string },
});

export const SALES_CALLS = {
  'invoice.create': creating(aSalesDocument('domestic')),
  'mailOrderInvoice.create': creating(aSalesDocument('mail_order')),
  'currencyInvoice.create': creating(aSalesDocument('currency')),
  'wdtInvoice.create': creating(aSalesDocument('wdt')),
  'goodsExportInvoice.create': creating(aSalesDocument('goods_export')),
  'serviceAbroadInvoice.create': creating(aSalesDocument('service_abroad')),
  'euServiceInvoice.create': creating(aSalesDocument('eu_service')),
  'receiptInvoice.create': creating(aSalesDocument('receipt')),
  'cashMethodInvoice.create': creating(aSalesDocument('cash_method')),
  'ossInvoice.create': creating(aSalesDocument('oss')),
  'iossInvoice.create': creating(aSalesDocument('ioss')),
  'proforma.create': creating(aSalesDocument('proforma')),
  'exportProforma.create': creating(aSalesDocument('export_proforma')),
  'rachunek.create': creating(aSalesDocument('rachunek')),
  'proforma.toInvoice': {
    make: async (desk) => {
      await issue(desk, 'proforma');
      const number = desk.state().documents[0]?.number ?? '1/11/2026/ProForma';
      return send(desk, desk.client.issuing.prepareInvoiceFromProforma(number));
    },
    expected: ACCEPTED,
  },
  'correction.create': {
    make: async (desk) => {
      const { ifirmaId } = await issue(desk, 'domestic');
      return send(desk, desk.client.issuing.prepareCorrection(ifirmaId, aCorrection()));
    },
    expected: ACCEPTED,
  },
} as const satisfies Partial<Record<WriteOperation, OperationCall>>;
