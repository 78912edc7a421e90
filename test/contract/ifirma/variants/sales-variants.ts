import type { PracticeSwitch } from '../../../../electron/practice/practice-variant';
import { minor } from '../../../../shared/domain/money/money';
import type { SalesDocument } from '../../../../shared/domain/sales/sales-document';
import { aDialect } from '../../../builders/a-dialect';
import { aSalesDocument } from '../../../builders/a-sales-document';
import { anInvoice } from '../../../builders/an-invoice';
import { anInvoiceLine } from '../../../builders/an-invoice-form';
import { issue, issueCorrection, send, type CallDesk } from '../operation-calls/operation-call';
import { told, toldRead, type ClientScenarios } from './client-scenario';

const WINDOW = { fromOn: '2026-11-01', toOn: '2026-11-30' };
const MAIL = { text: '', recipient: 'a@b.example', mailbox: null, template: null, withTransferForm: false };

const sell = (desk: CallDesk, document: SalesDocument) =>
  send(desk, desk.client.issuing.prepareDocument(document));
const invoiceOf = (overrides: Parameters<typeof anInvoice>[0]): SalesDocument => ({
  kind: 'domestic',
  ...anInvoice(overrides),
});
const invoiceWithGtu = (): SalesDocument => {
  const invoice = aSalesDocument('domestic');
  return { ...invoice, lines: invoice.lines.map((line) => ({ ...line, gtu: '12' as const })) };
};
const exempt = invoiceOf({ lines: [anInvoiceLine({ vatRate: 'zw', exemptionBasis: 'Art. 43 ust. 1' })] });

const pay = (desk: CallDesk, amountMinor: number) =>
  send(
    desk,
    desk.client.actions.preparePayment(
      { type: 'prz_faktura_kraj', number: '1/11/2026' },
      { amountMinor: minor(amountMinor), paidOn: '2026-11-23', foreign: null },
    ),
  );
const handOver = async (
  desk: CallDesk,
  document: Parameters<CallDesk['client']['actions']['prepareKsefHandOver']>[0],
  isRepeated = false,
) => told(await send(desk, desk.client.actions.prepareKsefHandOver(document, isRepeated)));

/** Sales documents, lists, payments and KSeF. */
export const SALES_VARIANTS = {
  'envelope.documentKod': {
    play: async (desk) =>
      toldRead(await desk.client.sales.readDocument('domestic', (await issue(desk, 'domestic')).ifirmaId)),
    outcomes: { absent: 'read', zero: 'read' },
  },
  // None of them ever reads as a document, and none proves that it is absent (ifirma-api 3.5).
  'document.notFound': {
    play: async (desk) => toldRead(await desk.client.sales.readDocument('domestic', '1')),
    outcomes: {
      kod201: 'refused_by_ifirma',
      kod400: 'bad_request_header',
      http404: 'unreadable_answer',
      kod500: 'no_rights',
    },
  },
  // Kwit never names a number: two sales are two documents, whatever is done about a number used twice.
  'document.duplicateNumer': {
    play: async (desk) => {
      await issue(desk, 'domestic');
      await issue(desk, 'domestic');
      return desk.state().documents.map(({ number }) => number);
    },
    outcomes: { refused: ['1/11/2026', '2/11/2026'], accepted: ['1/11/2026', '2/11/2026'] },
  },
  'document.missingRequired': {
    dialect: aDialect({ 'sales.numerNull': 'omit' }),
    play: async (desk) => told(await sell(desk, aSalesDocument('domestic'))),
    outcomes: { kod200: 'rejected: bad_request_body', kod201: 'rejected: refused_by_ifirma' },
  },
  // The totals are those of iFirma: read, never asserted (ifirma-api 7.6).
  'document.rounding': {
    play: async (desk) => {
      const line = { quantity: '1', unitPrice: '10,02', discountPercent: '' };
      await sell(
        desk,
        invoiceOf({ lines: [anInvoiceLine(line), anInvoiceLine({ ...line, lineId: 'line-2' })] }),
      );
      const rows = await desk.client.sales.listSales(WINDOW);
      return rows.ok && rows.value.map(({ grossMinor }) => grossMinor);
    },
    outcomes: { perRate: [2465], perLine: [2464] },
  },
  'read.documentRoot': {
    play: async (desk) =>
      desk.client.sales.readDocument('domestic', (await issue(desk, 'domestic')).ifirmaId),
    outcomes: {
      direct: { ok: true, value: { document: { number: '1/11/2026', lines: [{ unitPrice: '180' }] } } },
      wynik: { ok: true, value: { document: { number: '1/11/2026', lines: [{ unitPrice: '180' }] } } },
    },
  },
  'sales.exemptBasisField': {
    play: async (desk) => [told(await sell(desk, exempt)), desk.state().documents.length],
    outcomes: {
      PodstawaPrawna: ['accepted', 1],
      PKWiU: ['rejected: refused_exemption_basis', 0],
      either: ['accepted', 1],
    },
  },
  'sales.gtuFormat': {
    play: async (desk) => [told(await sell(desk, invoiceWithGtu())), desk.state().documents.length],
    outcomes: {
      twoDigits: ['accepted', 1],
      prefixed: ['rejected: refused_by_ifirma', 0],
      either: ['accepted', 1],
    },
  },
  'sales.npRate': {
    dialect: aDialect({ 'sales.npRate': 'NP' }),
    play: async (desk) => told(await sell(desk, aSalesDocument('wdt'))),
    outcomes: { refused: 'rejected: refused_by_ifirma', acceptedOnWdt: 'accepted' },
  },
  'sales.disputedMembers': {
    dialect: aDialect({ 'sales.widocznyNumerBdo': 'omit' }),
    play: async (desk) => told(await sell(desk, aSalesDocument('domestic'))),
    outcomes: { optional: 'accepted', required: 'rejected: bad_request_body' },
  },
  'list.maxPageSize': {
    play: async (desk) => {
      for (let count = 0; count < 25; count += 1) await issue(desk, 'domestic');
      const rows = await desk.client.sales.listSales(WINDOW);
      return rows.ok && new Set(rows.value.map(({ ifirmaId }) => ifirmaId)).size;
    },
    outcomes: { '200': 25, '100': 25, '20': 25 },
  },
  'month.dateRule': {
    play: async (desk) => told(await sell(desk, invoiceOf({ soldOn: '2026-10-30', issuedOn: '2026-11-02' }))),
    outcomes: {
      table: 'rejected: refused_accounting_month',
      saleDay: 'rejected: refused_accounting_month',
      issueDay: 'accepted',
      both: 'rejected: refused_accounting_month',
      none: 'accepted',
    },
  },
  // Bytes do not say which copy they are: where the suffix means nothing, the plain print comes.
  'pdf.variantStyle': {
    play: async (desk) => {
      const { ifirmaId } = await issue(desk, 'domestic');
      const plain = await desk.client.files.readPdf('domestic', ifirmaId, 'plain');
      const copy = await desk.client.files.readPdf('domestic', ifirmaId, 'duplicate');
      if (!plain.ok || !copy.ok) return 'no file';
      return Buffer.from(plain.value).equals(copy.value) ? 'the plain print' : 'a duplicate';
    },
    outcomes: { suffix: 'a duplicate', query: 'the plain print' },
  },
  // Not found is not absent: the engine waits and asks a person (reliability-security 3.6).
  'list.visibilityDelayMs': {
    play: async (desk) => {
      await issue(desk, 'domestic');
      const found = await desk.client.sales.findAgain('domestic', WINDOW, () => true);
      return found.ok && found.value.length;
    },
    outcomes: { '0': 1, '5000': 0, '60000': 0, '600000': 0 },
  },
  // What was paid is read back from iFirma, not summed up here.
  'payment.mode': {
    play: async (desk) => {
      const { ifirmaId } = await issue(desk, 'domestic');
      await pay(desk, 100_001);
      await pay(desk, 50_000);
      const read = await desk.client.sales.readDocument('domestic', ifirmaId);
      return read.ok && read.value.document.paidMinor;
    },
    outcomes: { adds: 150_001, sets: 50_000 },
  },
  'payment.over': {
    play: async (desk) => {
      await issue(desk, 'domestic');
      return told(await pay(desk, 1_000_000));
    },
    outcomes: { kod201: 'rejected: refused_by_ifirma', accepted: 'accepted' },
  },
  'ksef.secondSend': {
    play: async (desk) => {
      const invoice = await issue(desk, 'domestic');
      return [await handOver(desk, invoice), await handOver(desk, invoice, true)];
    },
    outcomes: { kod202: ['accepted', 'rejected: account_settings'], kod0: ['accepted', 'accepted'] },
  },
  'ksef.afterEmailRefused': {
    play: async (desk) => {
      const invoice = await issue(desk, 'domestic');
      await send(desk, desk.client.actions.prepareMail(invoice, MAIL));
      return handOver(desk, invoice);
    },
    outcomes: { true: 'rejected: account_settings', false: 'accepted' },
  },
  // No such document; the question is who knows the address.
  'ksef.advanceCurrencyPath': {
    play: (desk) => handOver(desk, { kind: 'currency_advance', ifirmaId: '1' }),
    outcomes: {
      fakturazaliczkowawaluta: 'rejected: refused_by_ifirma',
      fakturazaliczkowaluta: 'unknown: unreadable_answer',
    },
  },
  'ksef.correctionPath': {
    play: async (desk) => handOver(desk, await issueCorrection(desk)),
    outcomes: { 'fakturakraj/korekta': 'accepted', fakturakraj: 'unknown: unreadable_answer' },
  },
} as const satisfies Partial<ClientScenarios<PracticeSwitch>>;
