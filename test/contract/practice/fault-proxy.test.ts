import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createSeededChoice } from '../../../electron/practice/seeded-choice';
import type { FaultOptions } from '../../ifirma-server/faults/fault';
import { createFaultPlan, type FaultPlan } from '../../ifirma-server/faults/fault-plan';
import { startFaultProxy, type FaultProxy } from '../../ifirma-server/proxy/fault-proxy';
import { delayBytes, sliceBytes } from '../../ifirma-server/proxy/toxics';

const MESSAGE = Buffer.from('0123456789'.repeat(10));

/** Everything that a client saw of one connection. */
type Seen = {
  readonly bytes: Buffer;
  readonly pieces: number;
  readonly end: 'end' | 'ECONNRESET' | 'nothing';
  /** Since the message was sent. */
  readonly firstByteMs: number;
  readonly endMs: number;
};

describe('the fault proxy', () => {
  let echo: Server;
  let proxy: FaultProxy;
  let faults: FaultPlan;
  let received: Buffer;
  let serverSide: Socket | null;

  beforeEach(async () => {
    received = Buffer.alloc(0);
    serverSide = null;
    // Sends back what comes, and ends when the whole message has come.
    echo = createServer((socket) => {
      serverSide = socket;
      socket.on('error', () => undefined);
      socket.on('data', (bytes) => {
        received = Buffer.concat([received, bytes]);
        socket.write(bytes);
        if (received.length >= MESSAGE.length) socket.end();
      });
    });
    echo.listen(0, '127.0.0.1');
    await once(echo, 'listening');
    faults = createFaultPlan();
    proxy = await startFaultProxy({
      host: '127.0.0.1',
      port: 0,
      // A listening TCP server has an address and a port.
      serverPort: (echo.address() as AddressInfo).port,
      random: createSeededChoice('test'),
      strikeConnection: faults.strikeConnection,
    });
  });
  afterEach(async () => {
    await proxy.close();
    await closeEcho();
  });
  const closeEcho = () => new Promise((resolve) => echo.close(resolve));

  const strike = (fault: Omit<FaultOptions, 'on'>) => faults.set({ ...fault, on: 'connection' });

  /** Sends the message and looks until the connection ends, or for `patienceMs`. */
  function exchange(patienceMs = 5_000): Promise<Seen> {
    return new Promise((resolve) => {
      const socket = connect({ host: '127.0.0.1', port: proxy.port });
      const chunks: Buffer[] = [];
      const sentMs = performance.now();
      let firstByteMs = Infinity;
      const finish = (end: Seen['end']) => {
        clearTimeout(patience);
        socket.destroy();
        const endMs = performance.now() - sentMs;
        resolve({ bytes: Buffer.concat(chunks), pieces: chunks.length, end, firstByteMs, endMs });
      };
      const patience = setTimeout(() => finish('nothing'), patienceMs);
      socket.on('data', (bytes) => {
        firstByteMs = Math.min(firstByteMs, performance.now() - sentMs);
        chunks.push(bytes);
      });
      socket.once('end', () => finish('end'));
      socket.once('error', (error: NodeJS.ErrnoException) => {
        expect(error.code).toBe('ECONNRESET');
        finish('ECONNRESET');
      });
      socket.write(MESSAGE);
    });
  }

  test('without faults changes nothing, either way', async () => {
    expect(await exchange()).toMatchObject({ bytes: MESSAGE, end: 'end' });
    expect(received).toEqual(MESSAGE);
  });

  test('strikes connections by their count', async () => {
    strike({ kind: 'reset_peer', from: 2, times: 2 });
    const ends: string[] = [];
    for (const _ of [1, 2, 3, 4]) ends.push((await exchange()).end);
    expect(ends).toEqual(['end', 'ECONNRESET', 'ECONNRESET', 'end']);
    expect(faults.list()).toEqual([]);
  });

  test.each(['upstream', 'downstream'] as const)('latency %s: all arrives, late', async (side) => {
    strike({ kind: 'latency', side, ms: 150 });
    const seen = await exchange();
    expect(seen).toMatchObject({ bytes: MESSAGE, end: 'end' });
    expect(seen.firstByteMs).toBeGreaterThanOrEqual(149);
  });

  test('bandwidth: a hundred bytes take a hundred milliseconds at 1 kB a second', async () => {
    strike({ kind: 'bandwidth', kBPerSecond: 1 });
    const seen = await exchange();
    expect(seen.bytes).toEqual(MESSAGE);
    expect(seen.endMs).toBeGreaterThanOrEqual(95);
  });

  test('slicer: the same bytes in small pieces', async () => {
    strike({ kind: 'slicer', averageBytes: 20, gapMs: 20 });
    const seen = await exchange();
    expect(seen.bytes).toEqual(MESSAGE);
    expect(seen.pieces).toBeGreaterThan(2);
    expect(seen.endMs).toBeGreaterThanOrEqual(4 * 19);
  });

  test('timeout downstream: the server has all, the client gets nothing and is closed in the end', async () => {
    strike({ kind: 'timeout', ms: 100 });
    const seen = await exchange();
    expect(seen).toMatchObject({ bytes: Buffer.alloc(0), end: 'end' });
    expect(seen.endMs).toBeGreaterThanOrEqual(99);
    expect(received).toEqual(MESSAGE);
  });

  test('timeout of 0 upstream: nothing arrives, and the connection stays', async () => {
    strike({ kind: 'timeout', side: 'upstream' });
    expect(await exchange(200)).toMatchObject({ bytes: Buffer.alloc(0), end: 'nothing' });
    expect(received).toHaveLength(0);
  });

  test('reset_peer upstream: reset before the server has anything', async () => {
    strike({ kind: 'reset_peer', side: 'upstream' });
    expect(await exchange()).toMatchObject({ bytes: Buffer.alloc(0), end: 'ECONNRESET' });
    expect(received).toHaveLength(0);
  });

  test('reset_peer downstream: reset when the server has everything', async () => {
    strike({ kind: 'reset_peer', ms: 50 });
    const seen = await exchange();
    expect(seen).toMatchObject({ bytes: Buffer.alloc(0), end: 'ECONNRESET' });
    expect(seen.endMs).toBeGreaterThanOrEqual(49);
    expect(received).toEqual(MESSAGE);
  });

  test('reset_peer after some bytes: those arrive, the others do not', async () => {
    strike({ kind: 'reset_peer', afterBytes: 30, ms: 50 });
    expect(await exchange()).toMatchObject({ bytes: MESSAGE.subarray(0, 30), end: 'ECONNRESET' });
  });

  test.each([
    ['upstream', 42, 42],
    ['downstream', 42, 100],
  ] as const)('limit_data %s: %i bytes pass, then it is closed', async (side, bytes, arrived) => {
    strike({ kind: 'limit_data', side, bytes });
    const seen = await exchange();
    expect(seen.end).toBe('end');
    await expect.poll(() => received.length).toBe(arrived);
    expect(seen.bytes.length).toBeLessThanOrEqual(bytes);
    if (side === 'downstream') expect(seen.bytes).toEqual(MESSAGE.subarray(0, bytes));
  });

  test('slow_close: all arrives at once, its end later', async () => {
    strike({ kind: 'slow_close', ms: 150 });
    const seen = await exchange();
    expect(seen).toMatchObject({ bytes: MESSAGE, end: 'end' });
    expect(seen.endMs - seen.firstByteMs).toBeGreaterThanOrEqual(149);
  });

  test('several act one after the other', async () => {
    strike({ kind: 'latency', ms: 100 });
    strike({ kind: 'limit_data', bytes: 7 });
    const seen = await exchange();
    expect(seen).toMatchObject({ bytes: MESSAGE.subarray(0, 7), end: 'end' });
    expect(seen.firstByteMs).toBeGreaterThanOrEqual(99);
  });

  test('a client that goes away takes the connection to the server with it', async () => {
    const socket = connect({ host: '127.0.0.1', port: proxy.port });
    socket.write('x');
    await once(socket, 'data');
    const closed = new Promise((resolve) => serverSide?.once('close', resolve));
    socket.resetAndDestroy();
    await closed;
  });

  test('a server that is not there is a reset', async () => {
    await closeEcho();
    expect(await exchange()).toMatchObject({ bytes: Buffer.alloc(0), end: 'ECONNRESET' });
  });
});

describe('chance', () => {
  const work = async (
    start: typeof delayBytes extends (...args: never) => infer S ? S : never,
    seed: string,
  ) => {
    const waits: number[] = [];
    const pieces: number[] = [];
    const toxic = start({
      random: createSeededChoice(seed),
      wait: async (ms) => {
        waits.push(Math.round(ms));
      },
      cut: () => undefined,
    });
    for (const _ of [1, 2, 3, 4, 5]) {
      for await (const piece of toxic.pass(MESSAGE, performance.now())) pieces.push(piece.length);
    }
    return { waits, pieces };
  };

  test('jitter stays within its bounds', async () => {
    const { waits } = await work(delayBytes(1_000, 400), 'a');
    expect(new Set(waits).size).toBeGreaterThan(1);
    expect(Math.min(...waits)).toBeGreaterThanOrEqual(590);
    expect(Math.max(...waits)).toBeLessThanOrEqual(1_400);
  });

  test('pieces are the same for the same seed, and others for another', async () => {
    const [first, again, other] = [
      await work(sliceBytes(10, 5, 0), 'a'),
      await work(sliceBytes(10, 5, 0), 'a'),
      await work(sliceBytes(10, 5, 0), 'b'),
    ];
    expect(first.pieces).toEqual(again.pieces);
    expect(first.pieces).not.toEqual(other.pieces);
    expect(first.pieces.reduce((sum, length) => sum + length)).toBe(5 * MESSAGE.length);
    expect(Math.max(...first.pieces)).toBeLessThanOrEqual(15);
  });
});
