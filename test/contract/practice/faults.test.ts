import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { aWireExpense } from '../../builders/a-wire-expense';
import { aWireInvoice } from '../../builders/a-wire-invoice';
import type { FaultOptions } from '../../ifirma-server/faults';
import { startIfirmaServer, type IfirmaServer } from '../../ifirma-server/ifirma-server';
import { plainClient, readResponse, type PlainAnswer } from './plain-client';

const invoiceAsk = { path: 'fakturakraj.json', body: aWireInvoice() } as const;
const expenseAsk = { path: 'kosztdzialalnoscivat.json', keyName: 'wydatek', body: aWireExpense() } as const;
const MINUTE_MS = 60_000;

/** What the client sees of a fault, and whether the invoice is booked all the same. */
type Seen = {
  readonly fault: FaultOptions;
  readonly booked: boolean;
  readonly sees: (answer: PlainAnswer) => void;
};

const isReset = (answer: PlainAnswer) => {
  expect(answer).toEqual({ kind: 'failed', code: 'ECONNRESET' });
};
const isPage = (httpStatus: number) => (answer: PlainAnswer) => {
  expect(answer).toMatchObject({
    httpStatus,
    isComplete: true,
    headers: { 'content-type': 'text/html; charset=UTF-8' },
  });
};
const isKod = (kod: number) => (answer: PlainAnswer) => {
  expect(readResponse(answer)).toMatchObject({ Kod: kod });
};

const FAULTS: readonly Seen[] = [
  { fault: { kind: 'resetBeforeBody' }, booked: false, sees: isReset },
  { fault: { kind: 'resetBeforeCommit' }, booked: false, sees: isReset },
  { fault: { kind: 'resetAfterCommit' }, booked: true, sees: isReset },
  {
    fault: { kind: 'resetAfterHeaders' },
    booked: true,
    sees: (answer) => expect(answer).toMatchObject({ httpStatus: 200, text: '', isComplete: false }),
  },
  {
    fault: { kind: 'truncatedJson' },
    booked: true,
    sees: (answer) => {
      expect(answer).toMatchObject({ httpStatus: 200, isComplete: true });
      expect(() => readResponse(answer)).toThrow('JSON');
    },
  },
  {
    fault: { kind: 'closedMidBody' },
    booked: true,
    sees: (answer) => expect(answer).toMatchObject({ httpStatus: 200, isComplete: false }),
  },
  {
    fault: { kind: 'emptyBody' },
    booked: true,
    sees: (answer) => expect(answer).toMatchObject({ httpStatus: 200, text: '', isComplete: true }),
  },
  { fault: { kind: 'html200' }, booked: false, sees: isPage(200) },
  { fault: { kind: 'html503' }, booked: false, sees: isPage(503) },
  { fault: { kind: 'http502Html' }, booked: false, sees: isPage(502) },
  { fault: { kind: 'http502Html', books: true }, booked: true, sees: isPage(502) },
  {
    fault: { kind: 'http500' },
    booked: false,
    sees: (answer) => expect(answer).toMatchObject({ httpStatus: 500 }),
  },
  { fault: { kind: 'kod100BeforeCommit' }, booked: false, sees: isKod(100) },
  { fault: { kind: 'kod100AfterCommit' }, booked: true, sees: isKod(100) },
  { fault: { kind: 'unknownKod' }, booked: false, sees: isKod(777) },
  { fault: { kind: 'unknownKod', kod: 333, books: true }, booked: true, sees: isKod(333) },
  {
    fault: { kind: 'zeroWithoutIdentyfikator' },
    booked: true,
    sees: (answer) => {
      expect(readResponse(answer)).toEqual({ Kod: 0, Informacja: 'Faktura została pomyślnie dodana.' });
    },
  },
  { fault: { kind: 'lateCommit', ms: MINUTE_MS }, booked: false, sees: isReset },
  { fault: { kind: 'delay', ms: 5 }, booked: true, sees: isKod(0) },
];

describe('faults', () => {
  let server: IfirmaServer;
  beforeAll(async () => {
    server = await startIfirmaServer();
  });
  afterEach(() => server.reset());
  afterAll(() => server.close());

  test.each(FAULTS.map((row) => ({ ...row, name: JSON.stringify(row.fault) })))(
    '$name: booked $booked',
    async ({ fault, booked, sees }) => {
      const client = plainClient(server);
      server.setFault({ operation: 'invoice.create', ...fault });
      sees(await client.send(invoiceAsk));
      expect(server.ledger.creates()).toEqual([expect.objectContaining({ fault: fault.kind })]);
      expect(server.ledger.bookedInvoices()).toHaveLength(booked ? 1 : 0);
      expect(server.state().documents).toHaveLength(booked ? 1 : 0);
      // It strikes once: the next request finds the same account as usual.
      expect(
        readResponse(await client.send({ path: 'abonent/limit.json', keyName: 'abonent' })),
      ).toMatchObject({
        LimitWykorzystany: booked ? 1 : 0,
      });
    },
  );

  test.each([
    ['timeoutBeforeCommit', 0],
    ['timeoutAfterCommit', 1],
  ] as const)('%s: no answer until the client gives up, booked %i', async (kind, booked) => {
    server.setFault({ kind, operation: 'invoice.create' });
    expect(await plainClient(server).send({ ...invoiceAsk, timeoutMs: 300 })).toEqual({
      kind: 'failed',
      code: 'ABORT_ERR',
    });
    expect(server.state().documents).toHaveLength(booked);
    expect(server.ledger.entries()[0]?.answer).toBeNull();
  });

  test('resetBeforeBody never reads the body', async () => {
    server.setFault({ kind: 'resetBeforeBody' });
    await plainClient(server).send(invoiceAsk);
    expect(server.ledger.entries()[0]?.body).toHaveLength(0);
  });

  test('a late commit lands when the server’s clock has moved far enough, once', async () => {
    server.setFault({ kind: 'lateCommit', ms: 9 * MINUTE_MS });
    await plainClient(server).send(invoiceAsk);
    server.advance(8 * MINUTE_MS);
    expect(server.state().documents).toHaveLength(0);
    server.advance(MINUTE_MS);
    server.advance(MINUTE_MS);
    expect(server.state().documents).toHaveLength(1);
    expect(server.ledger.bookedInvoices()).toMatchObject([
      { receivedAt: '2026-11-23T09:00:00.000Z', booking: { bookedAt: '2026-11-23T09:09:00.000Z' } },
    ]);
  });

  test('a late commit can wait for a number of moves of the clock instead', async () => {
    server.setFault({ kind: 'lateCommit', advances: 2 });
    await plainClient(server).send(invoiceAsk);
    server.advance(1);
    expect(server.state().documents).toHaveLength(0);
    server.advance(1);
    expect(server.state().documents).toHaveLength(1);
  });

  test('strike the n-th call of their operation, as many times as asked, and no other operation', async () => {
    const client = plainClient(server);
    server.setFault({ kind: 'html503', operation: 'invoice.create', nth: 2, times: 2 });
    const statuses: number[] = [];
    for (const ask of [invoiceAsk, expenseAsk, invoiceAsk, invoiceAsk, invoiceAsk]) {
      const answer = await client.send(ask);
      statuses.push(answer.kind === 'answer' ? answer.httpStatus : 0);
    }
    expect(statuses).toEqual([200, 200, 503, 503, 200]);
    expect(server.listFaults()).toEqual([]);
  });

  test('without an operation strike whatever comes', async () => {
    server.setFault({ kind: 'html503' });
    expect(await plainClient(server).send({ path: 'nowhere.json' })).toMatchObject({ httpStatus: 503 });
  });

  test('can be taken back', async () => {
    server.setFault({ kind: 'html503' });
    server.clearFaults();
    expect(await plainClient(server).send(expenseAsk)).toMatchObject({ httpStatus: 200 });
  });

  test('an expense that was booked before the connection died is in the books, and the ledger alone knows', async () => {
    server.setFault({ kind: 'resetAfterCommit', operation: 'expense.createCost' });
    isReset(await plainClient(server).send(expenseAsk));
    expect(server.ledger.bookedExpenses()).toHaveLength(1);
    expect(server.state().expenses).toHaveLength(1);
  });
});
