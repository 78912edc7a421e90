import { expect } from 'vitest';
import type { OperationName } from '../../../../electron/ports/ifirma/operation';
import type { ReadableKind } from '../../../../electron/ports/ifirma/sales-reading';
import { minor } from '../../../../shared/domain/money/money';
import { ACCEPTED, issue, issueCorrection, send, type OperationCall } from './operation-call';

const WINDOW = { fromOn: '2026-11-01', toOn: '2026-11-30' };
const MAIL = {
  text: 'Dziękuję za współpracę.',
  recipient: 'biuro@klient.example',
  mailbox: null,
  template: null,
  withTransferForm: false,
};

const oneRow = { ok: true, value: [{ grossMinor: 265680, currency: 'PLN' }] };
const aFile = { ok: true, value: expect.any(Uint8Array) as Uint8Array };

type Kind = Extract<ReadableKind, 'domestic' | 'rachunek'>;

const reading = (kind: Kind): OperationCall => ({
  make: async (desk) => desk.client.sales.readDocument(kind, (await issue(desk, kind)).ifirmaId),
  expected: { ok: true, value: { document: { issuedOn: '2026-11-23', lines: [{ quantity: '12' }] } } },
});
const readingXml = (kind: Kind): OperationCall => ({
  make: async (desk) => desk.client.files.readXml(kind, (await issue(desk, kind)).ifirmaId),
  expected: aFile,
});
const readingPdf = (kind: Kind, variant: 'plain' | 'duplicate'): OperationCall => ({
  make: async (desk) => desk.client.files.readPdf(kind, (await issue(desk, kind)).ifirmaId, variant),
  expected: aFile,
});
const mailing = (kind: Kind): OperationCall => ({
  make: async (desk) => send(desk, desk.client.actions.prepareMail(await issue(desk, kind), MAIL)),
  expected: ACCEPTED,
});

export const DOCUMENT_CALLS = {
  'sales.list': {
    make: async (desk) => {
      await issue(desk, 'domestic');
      return desk.client.sales.listSales({
        ...WINDOW,
        grossFromMinor: minor(100),
        grossToMinor: minor(300_000),
        type: 'prz_faktura_kraj',
        statuses: ['unpaid'],
      });
    },
    expected: oneRow,
  },
  'proforma.list': {
    make: async (desk) => {
      await issue(desk, 'proforma');
      return desk.client.sales.listProformas(WINDOW);
    },
    expected: oneRow,
  },
  'document.listOfType': {
    make: async (desk) => {
      await issue(desk, 'domestic');
      return desk.client.sales.listOfKind('domestic', WINDOW);
    },
    expected: oneRow,
  },
  'rachunek.listOfType': {
    make: async (desk) => {
      await issue(desk, 'rachunek');
      return desk.client.sales.listOfKind('rachunek', WINDOW);
    },
    expected: { ok: true, value: [{ currency: 'PLN' }] },
  },
  'document.read': reading('domestic'),
  'rachunek.read': reading('rachunek'),
  'document.readXml': readingXml('domestic'),
  'rachunek.readXml': readingXml('rachunek'),
  'document.readPdf': readingPdf('domestic', 'plain'),
  'rachunek.readPdf': readingPdf('rachunek', 'plain'),
  'document.readPdfVariant': readingPdf('domestic', 'duplicate'),
  'rachunek.readPdfVariant': readingPdf('rachunek', 'duplicate'),
  'correction.readPdf': {
    make: async (desk) => desk.client.files.readCorrectionPdf((await issueCorrection(desk)).ifirmaId),
    expected: aFile,
  },
  'document.sendByMail': mailing('domestic'),
  'rachunek.sendByMail': mailing('rachunek'),
  'document.sendToKsef': {
    make: async (desk) =>
      send(desk, desk.client.actions.prepareKsefHandOver(await issue(desk, 'domestic'), false)),
    expected: ACCEPTED,
  },
  'correction.sendToKsef': {
    make: async (desk) =>
      send(desk, desk.client.actions.prepareKsefHandOver(await issueCorrection(desk), false)),
    expected: ACCEPTED,
  },
  'payment.register': {
    make: async (desk) => {
      await issue(desk, 'domestic');
      const document = { type: 'prz_faktura_kraj', number: '1/11/2026' };
      const payment = { amountMinor: minor(100_001), paidOn: '2026-11-23', foreign: null };
      return send(desk, desk.client.actions.preparePayment(document, payment));
    },
    expected: ACCEPTED,
  },
} as const satisfies Partial<Record<OperationName, OperationCall>>;
