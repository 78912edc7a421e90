import { readFileSync } from 'node:fs';
import { Agent, get } from 'node:https';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { aWireInvoice } from '../../builders/a-wire-invoice';
import type { FaultOptions } from '../../ifirma-server/faults/fault';
import { startIfirmaServer, type IfirmaServer } from '../../ifirma-server/ifirma-server';
import { plainClient, readResponse, type PlainAnswer } from './plain-client';

// Longer than what one packet carries, so that a body can be cut in its middle.
const invoiceAsk = { path: 'fakturakraj.json', body: aWireInvoice({ Uwagi: 'x'.repeat(1000) }) } as const;
const limitAsk = { path: 'abonent/limit.json', keyName: 'abonent' } as const;

const isDone = (answer: PlainAnswer) => expect(readResponse(answer)).toMatchObject({ Kod: 0 });
const isReset = (answer: PlainAnswer) =>
  expect(answer).toEqual({ kind: 'failed', code: 'ECONNRESET', syscall: 'read' });
/** Node's name for a connection that ended in order before the answer. */
const isClosed = (answer: PlainAnswer) =>
  expect(answer).toEqual({ kind: 'failed', code: 'ECONNRESET', syscall: null });
const isSilent = (answer: PlainAnswer) => expect(answer).toMatchObject({ kind: 'failed', code: 'ABORT_ERR' });

/** Of an invoice over TLS: what its client sees, how long that takes at least, whether it arrived and is booked. */
type Seen = {
  readonly fault: FaultOptions;
  readonly sees: (answer: PlainAnswer) => unknown;
  readonly takesMs?: number;
  readonly arrived: boolean;
  readonly booked: boolean;
};

const onConnection = (fault: Omit<FaultOptions, 'on'>): FaultOptions => ({ ...fault, on: 'connection' });
const onInvoice = (fault: Omit<FaultOptions, 'on'>): FaultOptions => ({ ...fault, on: 'invoice.create' });
const KEPT = { arrived: true, booked: true };
const LOST = { arrived: false, booked: false };

const FAULTS: readonly Seen[] = [
  { fault: onInvoice({ kind: 'latency', ms: 100, jitterMs: 20 }), sees: isDone, takesMs: 79, ...KEPT },
  { fault: onConnection({ kind: 'latency', side: 'upstream', ms: 40 }), sees: isDone, takesMs: 79, ...KEPT },
  { fault: onInvoice({ kind: 'bandwidth', kBPerSecond: 2 }), sees: isDone, takesMs: 60, ...KEPT },
  { fault: onConnection({ kind: 'slicer', averageBytes: 100, variationBytes: 50 }), sees: isDone, ...KEPT },
  { fault: onInvoice({ kind: 'slicer', averageBytes: 50, gapMs: 10 }), sees: isDone, takesMs: 30, ...KEPT },
  { fault: onConnection({ kind: 'slow_close', ms: 50 }), sees: isDone, ...KEPT },
  { fault: onInvoice({ kind: 'timeout' }), sees: isSilent, ...KEPT },
  { fault: onInvoice({ kind: 'timeout', ms: 100 }), sees: isClosed, takesMs: 99, ...KEPT },
  { fault: onConnection({ kind: 'timeout', side: 'upstream' }), sees: isSilent, ...LOST },
  { fault: onInvoice({ kind: 'reset_peer' }), sees: isReset, ...KEPT },
  { fault: onInvoice({ kind: 'reset_peer', ms: 50, afterBytes: 20 }), sees: isReset, takesMs: 49, ...KEPT },
  { fault: onConnection({ kind: 'reset_peer', side: 'upstream' }), sees: isReset, ...LOST },
  { fault: onInvoice({ kind: 'limit_data', bytes: 30 }), sees: isClosed, ...KEPT },
  {
    fault: onConnection({ kind: 'limit_data', side: 'upstream', bytes: 100 }),
    sees: (answer) => expect(answer).toMatchObject({ kind: 'failed', code: 'ECONNRESET' }),
    ...LOST,
  },
];

describe('a fault on the socket, below TLS', () => {
  let server: IfirmaServer;
  beforeAll(async () => {
    server = await startIfirmaServer();
  });
  afterEach(() => server.reset());
  afterAll(() => server.close());

  test.each(FAULTS.map((row) => ({ ...row, name: JSON.stringify(row.fault) })))(
    '$name: arrived $arrived, booked $booked',
    async ({ fault, sees, takesMs = 0, arrived, booked }) => {
      server.setFault(fault);
      const startedMs = performance.now();
      sees(
        await plainClient(server).send({
          ...invoiceAsk,
          // What stays silent for ever is waited for no longer than a request may need to arrive.
          timeoutMs: fault.kind === 'timeout' && fault.ms === undefined ? 1_500 : 5_000,
        }),
      );
      expect(performance.now() - startedMs).toBeGreaterThanOrEqual(takesMs);
      // The client may learn of the end before the server has answered.
      await expect.poll(() => server.ledger.bookedInvoices().length, { timeout: 5_000 }).toBe(booked ? 1 : 0);
      expect(server.ledger.entries().map(({ faults }) => faults)).toEqual(arrived ? [[fault.kind]] : []);
      expect(server.state().documents).toHaveLength(booked ? 1 : 0);
      // It struck one connection, and the server goes on.
      isDone(await plainClient(server).send(limitAsk));
    },
  );

  test('that resets the connection in the middle of the body leaves a request that is never carried out', async () => {
    const client = plainClient(server);
    const body = aWireInvoice({ Uwagi: 'x'.repeat(60_000) });
    // The handshake takes less than this, the body more.
    server.setFault(onConnection({ kind: 'reset_peer', side: 'upstream', afterBytes: 30_000, ms: 50 }));
    isReset(await client.send({ path: 'fakturakraj.json', body }));
    await expect.poll(() => server.ledger.entries()[0]?.body.length ?? 0).toBeGreaterThan(0);
    expect(server.ledger.entries()).toMatchObject([
      { operation: 'invoice.create', kod: null, booking: null },
    ]);
    expect(server.ledger.entries()[0]?.body.length).toBeLessThan(60_000);
    expect(server.state().documents).toEqual([]);
  });

  test('strikes the n-th call of a route, and connections by their count', async () => {
    const client = plainClient(server);
    server.setFault(onInvoice({ kind: 'reset_peer', from: 2 }));
    server.setFault(onConnection({ kind: 'reset_peer', from: 5 }));
    const ends: string[] = [];
    for (const ask of [invoiceAsk, limitAsk, invoiceAsk, invoiceAsk, limitAsk, limitAsk]) {
      ends.push((await client.send(ask)).kind);
    }
    expect(ends).toEqual(['answer', 'answer', 'failed', 'answer', 'failed', 'answer']);
    const ids = server.ledger.entries().map(({ connectionId }) => connectionId);
    const before = (ids[0] ?? 0) - 1;
    expect(ids.map((id) => id - before)).toEqual([1, 2, 3, 4, 6]);
    expect(server.state().documents).toHaveLength(3);
  });

  test('of one request is over when the next one of the same connection begins', async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1, ca: readFileSync(server.caFile) });
    const ask = (path: string) =>
      new Promise<number | undefined>((resolve, reject) => {
        get({ agent, host: '127.0.0.1', port: server.port, servername: 'www.ifirma.pl', path }, (answer) => {
          answer.resume();
          answer.on('end', () => resolve(answer.statusCode));
        }).on('error', reject);
      });
    server.setFault({ kind: 'timeout', side: 'upstream', from: 1 });
    server.setFault({ kind: 'slicer', averageBytes: 10 });
    expect(await ask('/iapi/abonent/limit.json')).toBe(200);
    expect(await ask('/iapi/nowhere.json')).toBe(404);
    const entries = server.ledger.entries();
    expect(entries.map(({ faults }) => faults)).toEqual([['timeout', 'slicer'], []]);
    expect(new Set(entries.map(({ connectionId }) => connectionId)).size).toBe(1);
    agent.destroy();
  });

  test('of the whole connection stands in the ledger with each of its requests', async () => {
    server.setFault(onConnection({ kind: 'latency', ms: 1, times: 'always' }));
    server.setFault({ kind: 'kodAsString' });
    await plainClient(server).send(limitAsk);
    await plainClient(server).send(limitAsk);
    expect(server.ledger.entries().map(({ faults }) => faults)).toEqual([
      ['latency', 'kodAsString'],
      ['latency'],
    ]);
    expect(server.listFaults()).toMatchObject([{ kind: 'latency', times: 'always' }]);
  });
});
