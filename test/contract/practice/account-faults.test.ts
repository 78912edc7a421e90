import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { aWireInvoice } from '../../builders/a-wire-invoice';
import type { FaultOptions } from '../../ifirma-server/faults/fault';
import { startIfirmaServer, type IfirmaServer } from '../../ifirma-server/ifirma-server';
import { plainClient, readResponse, type PlainAsk } from './plain-client';

const invoiceAsk = { path: 'fakturakraj.json', body: aWireInvoice() } as const;
const limitAsk = { path: 'abonent/limit.json', keyName: 'abonent' } as const;
const monthAsk = { path: 'abonent/miesiacksiegowy.json', keyName: 'abonent' } as const;
const stepAsk = (step: 'NAST' | 'POPRZ') =>
  ({ ...monthAsk, method: 'PUT', body: { MiesiacKsiegowy: step } }) as const;
const NOW = '2026-11-23T09:00:00.000Z';

describe('between two calls', () => {
  let server: IfirmaServer;
  beforeAll(async () => {
    server = await startIfirmaServer();
  });
  afterEach(() => {
    server.reset();
    server.setNow(NOW);
  });
  afterAll(() => server.close());

  const ask = async (what: PlainAsk) => readResponse(await plainClient(server).send(what));
  const issueThree = async () => [
    (await ask(invoiceAsk))['Kod'],
    (await ask(invoiceAsk))['Kod'],
    (await ask(invoiceAsk))['Kod'],
  ];

  test.each<[FaultOptions['kind'], number]>([
    ['keyRegeneratedMidRun', 403],
    ['apiDeactivated', 402],
    ['termsChangedMidRun', 499],
    ['rightsLostMidRun', 500],
    ['limitReachedMidBatch', 202],
    ['minuteLimit', 202],
    ['dayLimit', 202],
  ])('%s: the first of a batch is booked, the others answered with %i', async (kind, kod) => {
    server.setFault({ kind, on: 'invoice.create', from: 2 });
    expect(await issueThree()).toEqual([0, kod, kod]);
    expect(server.state().documents).toHaveLength(1);
    expect(server.ledger.entries().map(({ faults }) => faults)).toEqual([[], [kind], []]);
  });

  test('a key that is generated again leaves the other three as they are', async () => {
    server.setFault({ kind: 'keyRegeneratedMidRun', key: 'wydatek' });
    expect(await ask(invoiceAsk)).toMatchObject({ Kod: 0 });
    const { keys } = server.state();
    expect(keys.wydatek).toMatchObject({ superseded: [server.keys.wydatek] });
    expect(keys.wydatek.current).toMatch(/^[0-9A-F]{16}$/u);
    expect(keys.faktura).toEqual({ current: server.keys.faktura, superseded: [] });
  });

  test('the document limit counts what was used, and a read shows it', async () => {
    server.setFault({ kind: 'limitReachedMidBatch' });
    expect(await ask(limitAsk)).toMatchObject({ LimitPrzyznany: 1000, LimitWykorzystany: 1000 });
  });

  test.each([
    ['minuteLimit', 60_000],
    ['dayLimit', 86_400_000],
  ] as const)('%s is over when its time is', async (kind, ms) => {
    server.setFault({ kind });
    expect(await ask(limitAsk)).toMatchObject({ Kod: 202 });
    server.advance(ms - 1_000);
    expect(await ask(limitAsk)).toMatchObject({ Kod: kind === 'minuteLimit' ? 202 : 0 });
    server.advance(1_000);
    expect(await ask(limitAsk)).toMatchObject({ Kod: 0 });
  });

  test.each([
    ['monthRefusedForward', 'NAST', 'POPRZ'],
    ['monthRefusedBackward', 'POPRZ', 'NAST'],
  ] as const)('%s: the month stays where it is, the other way is free', async (kind, refused, free) => {
    server.setFault({ kind, on: 'month.step' });
    expect(await ask(stepAsk(refused))).toMatchObject({ Kod: 202 });
    expect(await ask(monthAsk)).toMatchObject({ MiesiacKsiegowy: 11, RokKsiegowy: 2026 });
    expect(await ask(stepAsk(free))).toMatchObject({ Kod: 0 });
  });

  test('overshoot: two programs step at once, and the month ends up one too far', async () => {
    server.setFault({ kind: 'overshoot', on: 'month.step' });
    expect(await ask(stepAsk('POPRZ'))).toMatchObject({ Kod: 0 });
    expect(await ask(monthAsk)).toMatchObject({ MiesiacKsiegowy: 9, RokKsiegowy: 2026 });
    expect(server.ledger.requestsOf('month.step')).toMatchObject([{ booking: { month: 9 } }]);
  });

  describe('another program with the same keys', () => {
    test('takes the next number', async () => {
      server.setFault({ kind: 'foreignWriter', on: 'invoice.create' });
      expect(await ask(invoiceAsk)).toMatchObject({ Kod: 0 });
      expect(server.state().documents.map(({ number }) => number)).toEqual(['1/11/2026', '2/11/2026']);
      expect(server.ledger.entries()).toMatchObject([{ booking: { number: '2/11/2026' } }]);
    });

    test('issues in the month that is set, also for a seller who is exempt', async () => {
      server.changeState((state) => ({
        ...state,
        account: { ...state.account, vatPayer: false },
        accountingMonth: { year: 2026, month: 10 },
      }));
      server.setFault({ kind: 'foreignWriter' });
      await ask(limitAsk);
      expect(server.state().documents).toMatchObject([{ soldOn: '2026-10-31', issuedOn: '2026-11-15' }]);
    });

    test.each([
      ['nextMonth', 12],
      ['previousMonth', 10],
    ] as const)('steps to the %s: an invoice of this month is refused', async (does, month) => {
      server.setFault({ kind: 'foreignWriter', does, on: 'invoice.create' });
      expect(await ask(invoiceAsk)).toMatchObject({
        Kod: 201,
        Informacja: 'Data sprzedaży musi być zgodna z miesiącem i rokiem księgowym',
      });
      expect(await ask(monthAsk)).toMatchObject({ MiesiacKsiegowy: month });
    });

    test('removes the newest document', async () => {
      await ask(invoiceAsk);
      await ask(invoiceAsk);
      server.setFault({ kind: 'foreignWriter', does: 'removal' });
      await ask(limitAsk);
      expect(server.state().documents.map(({ number }) => number)).toEqual(['1/11/2026']);
    });

    test('uses up documents of the limit', async () => {
      await ask(invoiceAsk);
      server.setFault({ kind: 'foreignWriter', does: 'quota', count: 7 });
      expect(await ask(limitAsk)).toMatchObject({ LimitWykorzystany: 8 });
    });
  });
});
