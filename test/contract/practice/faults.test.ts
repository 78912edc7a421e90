import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { aWireExpense } from '../../builders/a-wire-expense';
import { aWireInvoice } from '../../builders/a-wire-invoice';
import type { FaultOptions } from '../../ifirma-server/faults/fault';
import { startIfirmaServer, type IfirmaServer } from '../../ifirma-server/ifirma-server';
import { plainClient, readResponse, type PlainAnswer } from './plain-client';

const invoiceAsk = { path: 'fakturakraj.json', body: aWireInvoice() } as const;
const expenseAsk = { path: 'kosztdzialalnoscivat.json', keyName: 'wydatek', body: aWireExpense() } as const;
const limitAsk = { path: 'abonent/limit.json', keyName: 'abonent' } as const;
/** Long enough for a request to arrive on a busy machine; what is silent stays so. */
const PATIENCE_MS = 1_500;
const MINUTE_MS = 60_000;

/** What the client sees of a fault that strikes its invoice, and how often the invoice is booked all the same. */
type Seen = {
  readonly fault: FaultOptions;
  readonly booked: number;
  readonly sees: (answer: PlainAnswer) => void;
};

const isReset = (answer: PlainAnswer) => {
  expect(answer).toEqual({ kind: 'failed', code: 'ECONNRESET', syscall: 'read' });
};
const isSilent = (answer: PlainAnswer) => {
  expect(answer).toMatchObject({ kind: 'failed', code: 'ABORT_ERR' });
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
const DONE = { Informacja: 'Faktura została pomyślnie dodana.' };
const anIdentifier: unknown = expect.stringMatching(/^\d+$/u);

const FAULTS: readonly Seen[] = [
  { fault: { kind: 'timeoutBeforeCommit' }, booked: 0, sees: isSilent },
  { fault: { kind: 'timeoutAfterCommit' }, booked: 1, sees: isSilent },
  { fault: { kind: 'resetBeforeBody' }, booked: 0, sees: isReset },
  { fault: { kind: 'resetBeforeCommit' }, booked: 0, sees: isReset },
  { fault: { kind: 'resetAfterCommit' }, booked: 1, sees: isReset },
  {
    fault: { kind: 'resetAfterHeaders' },
    booked: 1,
    sees: (answer) => expect(answer).toMatchObject({ httpStatus: 200, text: '', isComplete: false }),
  },
  {
    fault: { kind: 'closedMidBody' },
    booked: 1,
    sees: (answer) => expect(answer).toMatchObject({ httpStatus: 200, isComplete: false }),
  },
  { fault: { kind: 'lateCommit', ms: MINUTE_MS }, booked: 0, sees: isReset },
  { fault: { kind: 'bookedTwice' }, booked: 2, sees: isKod(0) },
  { fault: { kind: 'slow', ms: 5 }, booked: 1, sees: isKod(0) },
  {
    fault: { kind: 'http500' },
    booked: 0,
    sees: (answer) => expect(answer).toMatchObject({ httpStatus: 500, text: 'Internal Server Error' }),
  },
  {
    fault: { kind: 'http500', books: true },
    booked: 1,
    sees: (a) => expect(a).toHaveProperty('httpStatus', 500),
  },
  { fault: { kind: 'http502Html' }, booked: 0, sees: isPage(502) },
  { fault: { kind: 'http502Html', books: true }, booked: 1, sees: isPage(502) },
  { fault: { kind: 'http503Html' }, booked: 0, sees: isPage(503) },
  { fault: { kind: 'http200Html' }, booked: 0, sees: isPage(200) },
  { fault: { kind: 'http403Html' }, booked: 0, sees: isPage(403) },
  { fault: { kind: 'http429' }, booked: 0, sees: isPage(429) },
  { fault: { kind: 'kod100BeforeCommit' }, booked: 0, sees: isKod(100) },
  { fault: { kind: 'kod100AfterCommit' }, booked: 1, sees: isKod(100) },
  { fault: { kind: 'unknownKod' }, booked: 0, sees: isKod(777) },
  { fault: { kind: 'unknownKod', kod: 333, books: true }, booked: 1, sees: isKod(333) },
  {
    fault: { kind: 'kodMissing' },
    booked: 1,
    sees: (answer) => expect(readResponse(answer)).toEqual({ ...DONE, Identyfikator: anIdentifier }),
  },
  {
    fault: { kind: 'kodAsString' },
    booked: 1,
    sees: (answer) =>
      expect(readResponse(answer)).toEqual({ ...DONE, Kod: '0', Identyfikator: anIdentifier }),
  },
  {
    fault: { kind: 'zeroWithoutIdentyfikator' },
    booked: 1,
    sees: (answer) => expect(readResponse(answer)).toEqual({ ...DONE, Kod: 0 }),
  },
  {
    fault: { kind: 'spacedJson' },
    booked: 1,
    sees: (answer) => {
      expect(answer).toHaveProperty(
        'text',
        expect.stringMatching(/^\{\n "response" : \{\n {2}"Kod" : 0,\n/u),
      );
      expect(readResponse(answer)).toEqual({ ...DONE, Kod: 0, Identyfikator: anIdentifier });
    },
  },
  {
    fault: { kind: 'truncatedJson' },
    booked: 1,
    sees: (answer) => {
      expect(answer).toMatchObject({ httpStatus: 200, isComplete: true });
      expect(() => readResponse(answer)).toThrow('JSON');
    },
  },
  {
    fault: { kind: 'emptyBody' },
    booked: 1,
    sees: (answer) => expect(answer).toMatchObject({ httpStatus: 200, text: '', isComplete: true }),
  },
];

describe('a fault that strikes an invoice', () => {
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
      server.setFault({ on: 'invoice.create', ...fault });
      const timeout = fault.kind.startsWith('timeout') ? { timeoutMs: PATIENCE_MS } : {};
      sees(await client.send({ ...invoiceAsk, ...timeout }));
      expect(server.ledger.creates()).toEqual([expect.objectContaining({ faults: [fault.kind] })]);
      expect(server.ledger.bookedInvoices()).toHaveLength(Math.min(booked, 1));
      expect(server.state().documents).toHaveLength(booked);
      // It strikes once: the next request finds the same account as usual.
      expect(readResponse(await client.send(limitAsk))).toMatchObject({ LimitWykorzystany: booked });
    },
  );

  test.each(['timeoutAfterCommit', 'resetAfterCommit', 'resetBeforeBody'] as const)(
    '%s lets nothing leave the server, as the ledger says',
    async (kind) => {
      server.setFault({ kind });
      await plainClient(server).send({ ...invoiceAsk, timeoutMs: PATIENCE_MS });
      expect(server.ledger.entries()).toMatchObject([{ answer: null }]);
    },
  );

  test('resetBeforeBody never reads the body', async () => {
    server.setFault({ kind: 'resetBeforeBody' });
    await plainClient(server).send(invoiceAsk);
    expect(server.ledger.entries()[0]?.body).toHaveLength(0);
  });

  test('slow keeps the client waiting so long', async () => {
    server.setFault({ kind: 'slow', ms: 200 });
    const startedMs = performance.now();
    await plainClient(server).send(invoiceAsk);
    // A timer of Node may fire up to a millisecond early.
    expect(performance.now() - startedMs).toBeGreaterThanOrEqual(199);
  });

  test('slow longer than the client waits is an answer that never comes, and it is booked all the same', async () => {
    server.setFault({ kind: 'slow', ms: 2 * PATIENCE_MS });
    isSilent(await plainClient(server).send({ ...invoiceAsk, timeoutMs: PATIENCE_MS }));
    await expect.poll(() => server.state().documents, { timeout: 10 * PATIENCE_MS }).toHaveLength(1);
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

  test('strikes from the n-th call of its operation, as often as asked, and no other operation', async () => {
    const client = plainClient(server);
    server.setFault({ kind: 'http503Html', on: 'invoice.create', from: 2, times: 2 });
    const statuses: number[] = [];
    for (const ask of [invoiceAsk, expenseAsk, invoiceAsk, invoiceAsk, invoiceAsk]) {
      const answer = await client.send(ask);
      statuses.push(answer.kind === 'answer' ? answer.httpStatus : 0);
    }
    expect(statuses).toEqual([200, 200, 503, 503, 200]);
    expect(server.listFaults()).toEqual([]);
  });

  test('that lasts strikes until it is taken back', async () => {
    const client = plainClient(server);
    server.setFault({ kind: 'http503Html', times: 'always' });
    for (const ask of [limitAsk, expenseAsk, invoiceAsk]) {
      expect(await client.send(ask)).toHaveProperty('httpStatus', 503);
    }
    server.clearFaults();
    expect(await client.send(expenseAsk)).toHaveProperty('httpStatus', 200);
  });

  test('of any request strikes unknown addresses too', async () => {
    server.setFault({ kind: 'http503Html' });
    expect(await plainClient(server).send({ path: 'nowhere.json' })).toHaveProperty('httpStatus', 503);
  });

  test('can strike together with others, in the order in which they were set', async () => {
    server.setFault({ kind: 'kodAsString' });
    server.setFault({ kind: 'spacedJson' });
    server.setFault({ kind: 'foreignWriter' });
    const answer = await plainClient(server).send(invoiceAsk);
    expect(answer).toHaveProperty('text', expect.stringContaining('"Kod" : "0"'));
    expect(server.ledger.entries()).toMatchObject([
      { faults: ['kodAsString', 'spacedJson', 'foreignWriter'], booking: { number: '2/11/2026' } },
    ]);
  });

  test('an expense that was booked before the connection died is in the books, and the ledger alone knows', async () => {
    server.setFault({ kind: 'resetAfterCommit', on: 'expense.createCost' });
    isReset(await plainClient(server).send(expenseAsk));
    expect(server.ledger.bookedExpenses()).toHaveLength(1);
    expect(server.state().expenses).toHaveLength(1);
  });

  test.each<[object, string]>([
    [{ kind: 'earthquake' }, 'kind'],
    [{ kind: 'http500', on: 'invoice.burn' }, 'on=invoice.burn: one of any, connection, '],
    [{ kind: 'resetAfterCommit', books: false }, 'resetAfterCommit takes no books: it takes none'],
    [{ kind: 'lateCommit', kod: 1 }, 'lateCommit takes no kod: it takes ms, advances'],
    [{ kind: 'http500', on: 'connection' }, 'http500 strikes requests, not on=connection'],
    [{ kind: 'http500', from: 0 }, 'from'],
  ])('%j is refused with the reason', (fault, reason) => {
    // What a test in JavaScript or the control could hand over.
    expect(() => server.setFault(fault as FaultOptions)).toThrow(reason);
    expect(server.listFaults()).toEqual([]);
  });
});
