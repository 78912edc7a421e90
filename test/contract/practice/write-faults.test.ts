import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { OPERATIONS } from '../../../electron/ifirma/operations';
import { isWriteOperation, type WriteOperation } from '../../../electron/ports/ifirma/operation';
import type { PracticeState } from '../../../electron/practice/practice-state';
import type { IssuedKind } from '../../../electron/practice/sales/sales-kinds';
import { aWireContractor } from '../../builders/a-wire-contractor';
import { aWireExpense } from '../../builders/a-wire-expense';
import { aWireOtherExpense } from '../../builders/a-wire-other-expense';
import { aWireSale } from '../../builders/a-wire-sale';
import type { FaultOptions } from '../../ifirma-server/faults/fault';
import { startIfirmaServer, type IfirmaServer } from '../../ifirma-server/ifirma-server';
import { plainClient, readResponse, type PlainAsk } from './plain-client';

const MAIL = { SkrzynkaEmailOdbiorcy: 'a@b.example' };
const HAND_OVER = { DataWysylki: null };
const sale = (kind: IssuedKind, path: string): PlainAsk => ({ path: `${path}.json`, body: aWireSale(kind) });
const expense = (path: string, body: object = aWireExpense()): PlainAsk => ({
  ...{ path: `${path}.json`, keyName: 'wydatek', body },
});

/** Every write, asked of an account that has an invoice, a correction of it, a pro forma, a rachunek and a contractor. */
const WRITES: Readonly<Record<WriteOperation, PlainAsk>> = {
  'invoice.create': sale('domestic', 'fakturakraj'),
  'mailOrderInvoice.create': sale('mail_order', 'fakturawysylka'),
  'currencyInvoice.create': sale('currency', 'fakturawaluta'),
  'wdtInvoice.create': sale('wdt', 'fakturawdt'),
  'goodsExportInvoice.create': sale('goods_export', 'fakturaeksporttowarow'),
  'serviceAbroadInvoice.create': sale('service_abroad', 'fakturaeksportuslug'),
  'euServiceInvoice.create': sale('eu_service', 'fakturaeksportuslugue'),
  'receiptInvoice.create': sale('receipt', 'fakturaparagon'),
  'cashMethodInvoice.create': sale('cash_method', 'fakturametodakasowa'),
  'ossInvoice.create': sale('oss', 'fakturaoss'),
  'iossInvoice.create': sale('ioss', 'fakturaioss'),
  'proforma.create': sale('proforma', 'fakturaproformakraj'),
  'exportProforma.create': sale('export_proforma', 'fakturaproformaeksport'),
  'proforma.toInvoice': { path: 'fakturaproformakraj/add/1_11_2026_ProForma.json' },
  'correction.create': sale('correction', 'fakturakraj/korekta/1_11_2026'),
  'rachunek.create': { ...sale('rachunek', 'rachunekkraj'), keyName: 'rachunek' },
  'expense.createGoods': expense('zakuptowaruvat'),
  'expense.createCost': expense('kosztdzialalnoscivat'),
  'expense.createOther': expense('kosztdzialalnosci', aWireOtherExpense()),
  'expense.createPhone': expense('oplatatelefon'),
  'document.sendByMail': { path: 'fakturakraj/send/1_11_2026.json', body: MAIL },
  'rachunek.sendByMail': { path: 'rachunekkraj/send/1_11_2026.json', keyName: 'rachunek', body: MAIL },
  'document.sendToKsef': { path: 'fakturakraj/ksef/send/1_11_2026.json', body: HAND_OVER },
  'correction.sendToKsef': {
    path: 'fakturakraj/korekta/ksef/send/1_11_2026_Korekta.json',
    body: HAND_OVER,
  },
  'payment.register': { path: 'faktury/wplaty/prz_faktura_kraj/1_11_2026.json', body: { Kwota: 10 } },
  'contractor.add': { path: 'kontrahenci.json', body: aWireContractor({ Identyfikator: 'NOWY' }) },
  'contractor.replace': {
    path: 'kontrahenci/MLYN.json',
    method: 'PUT',
    body: aWireContractor({ Nazwa: 'Inna' }),
  },
  'contractor.addParty': {
    path: 'podmiotdodatkowy.json?kontrahentIdentyfikator=MLYN',
    body: { Nazwa: 'Filia', KodPocztowy: '30-002', Miejscowosc: 'Kraków' },
  },
  'month.step': {
    path: 'abonent/miesiacksiegowy.json',
    keyName: 'abonent',
    method: 'PUT',
    body: { MiesiacKsiegowy: 'NAST' },
  },
};

/** Whether it is booked behind the answer that is lost, late or nonsense. */
const FAULTS: readonly (readonly [Pick<FaultOptions, 'kind' | 'books'>, boolean])[] = [
  [{ kind: 'resetBeforeBody' }, false],
  [{ kind: 'resetBeforeCommit' }, false],
  [{ kind: 'resetAfterCommit' }, true],
  [{ kind: 'kod100BeforeCommit' }, false],
  [{ kind: 'kod100AfterCommit' }, true],
  [{ kind: 'truncatedJson' }, true],
  [{ kind: 'emptyBody' }, true],
  [{ kind: 'http502Html' }, false],
  [{ kind: 'http502Html', books: true }, true],
  [{ kind: 'unknownKod' }, false],
  [{ kind: 'zeroWithoutIdentyfikator' }, true],
];

describe('a fault of a write', () => {
  let server: IfirmaServer;
  let prepared: PracticeState;
  beforeAll(async () => {
    server = await startIfirmaServer();
    const { send } = plainClient(server);
    for (const name of [
      'invoice.create',
      'proforma.create',
      'rachunek.create',
      'correction.create',
    ] as const) {
      expect(readResponse(await send(WRITES[name]))['Kod'], name).toBe(0);
    }
    expect(readResponse(await send({ path: 'kontrahenci.json', body: aWireContractor() }))['Kod']).toBe(0);
    prepared = server.state();
  });
  beforeEach(() => server.changeState(() => prepared));
  afterEach(() => server.reset());
  afterAll(() => server.close());

  /** The books, without the counters of requests and documents. */
  const books = ({ requests: _requests, documentLimit: _limit, ...rest }: PracticeState) => rest;

  test.each(Object.keys(WRITES).filter(isWriteOperation))(
    '%s is booked or not as the fault says',
    async (operation) => {
      const { send } = plainClient(server);
      for (const [fault, isBooked] of FAULTS) {
        server.changeState(() => prepared);
        server.setFault({ ...fault, on: operation });
        await send(WRITES[operation]);
        const label = JSON.stringify(fault);
        expect(JSON.stringify(books(server.state())) !== JSON.stringify(books(prepared)), label).toBe(
          isBooked,
        );
        const [entry] = server.ledger.entries().slice(-1);
        expect([entry?.operation, entry?.faults, entry?.booking !== null], label).toEqual([
          ...[operation, [fault.kind], isBooked],
        ]);
      }
    },
  );

  test.each(Object.keys(WRITES).filter(isWriteOperation))(
    '%s succeeds when nothing strikes it',
    async (name) => {
      const answer = readResponse(await plainClient(server).send(WRITES[name]));
      expect(answer['Kod']).toBe(0);
      // What the table of operations promises of the answer (ifirma-api 3.1).
      const { answersWith } = OPERATIONS[name];
      expect([typeof answer['Identyfikator'], typeof answer['Wynik']]).toEqual([
        answersWith === 'identifier' ? 'string' : 'undefined',
        answersWith === 'contractor_identifier' && name !== 'contractor.addParty' ? 'string' : 'undefined',
      ]);
    },
  );
});
