import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createHttpsTransport } from '../../../electron/http/https-transport';
import { IFIRMA_BASE } from '../../../electron/ifirma/operations';
import type { IfirmaRequest, TransportOutcome } from '../../../electron/ports/ifirma/ifirma-transport';
import { afterRequest, answer, drip, openStage, type Stage, type TcpScene, type TlsScene } from './stage';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const SIGNATURE = 'c0ffee'.repeat(6);
const BODY = new TextEncoder().encode('{"Uwagi":"zażółć"}');
const ACCEPTED = '{"response":{"Kod":0,"Informacja":"Dodano","Identyfikator":"77"}}';
/** Long enough for a busy machine; the short ones are for faults that last until they pass. */
const PATIENT = { connectMs: 20_000, deadlineMs: 20_000 };
const SHORT_CONNECT = { ...PATIENT, connectMs: 400 };
const SHORT_DEADLINE = { ...PATIENT, deadlineMs: 1500 };

function send(
  overrides: Partial<IfirmaRequest> = {},
  { connectMs, deadlineMs } = PATIENT,
): Promise<TransportOutcome> {
  return createHttpsTransport({ connectMs }).send({
    method: 'POST',
    url: `${IFIRMA_BASE}fakturakraj.json`,
    headers: {
      Authentication: `IAPIS user=anna, hmac-sha1=${SIGNATURE}`,
      'Content-Type': 'application/json',
    },
    body: BODY,
    deadlineMs,
    maxResponseBytes: 256 * 1024,
    ...overrides,
  });
}

const notSent = (reason: string) => ({ kind: 'not_sent', reason });
const broken = (reason: string) => ({ kind: 'broken', reason });

describe('before the connection is secure, nothing was sent', () => {
  const ALERT_HANDSHAKE_FAILURE = Buffer.from([0x15, 3, 3, 0, 2, 2, 40]);
  const PORTAL = 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html>Zaloguj się do sieci</html>';
  const scenes: readonly [string, TcpScene, string][] = [
    ['FN7 accepted, then closed at once', (socket) => socket.end(), 'unreachable'],
    ['FN7 accepted, then reset at once', (socket) => socket.resetAndDestroy(), 'unreachable'],
    [
      'FT1 reset during the hello',
      (socket) => socket.once('data', () => socket.resetAndDestroy()),
      'unreachable',
    ],
    ['FT2 silent after the connection', () => undefined, 'connect_timeout'],
    ['FT3 a portal that speaks plain HTTP', (socket) => socket.once('data', () => socket.end(PORTAL)), 'tls'],
    [
      'FT10 an alert in the handshake',
      (socket) => socket.once('data', () => socket.end(ALERT_HANDSHAKE_FAILURE)),
      'tls',
    ],
    [
      'FT11 a handshake slower than the deadline',
      (socket) => drip(socket, Buffer.from([0x16, 3, 3, 0, 90]), 100),
      'connect_timeout',
    ],
  ];

  it.each(scenes)('%s', async (_what, scene, reason) => {
    stage.playTcp(scene);
    const limits = reason === 'connect_timeout' ? SHORT_CONNECT : PATIENT;
    expect(await send({}, limits)).toEqual(notSent(reason));
    expect(stage.connections()).toBe(1);
  });

  it.each([
    ['FT4 an expired certificate', 'expired'],
    ['FT5 a certificate not yet valid', 'notYetValid'],
    ['FT6 a self-signed certificate', 'selfSigned'],
    ['FT7 a certificate of another host', 'otherHost'],
    ['FT8 a certificate of an unknown authority', 'unknownAuthority'],
  ] as const)('%s', async (_what, name) => {
    stage.playTls(
      afterRequest((socket) => socket.end(answer(ACCEPTED))),
      {},
      stage.certificates[name],
    );
    expect(await send()).toEqual(notSent('tls'));
    expect(stage.received()).toEqual(stage.received().map(() => ''));
  });

  it('FT9 TLS older than 1.2', async () => {
    const old = { minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0' } as const;
    stage.playTls(
      afterRequest((socket) => socket.end(answer(ACCEPTED))),
      old,
    );
    expect(await send()).toEqual(notSent('tls'));
  });

  it.each(['expired', 'selfSigned', 'otherHost'] as const)(
    'FT13 certificate checks switched off in the environment (%s)',
    async (name) => {
      stage.playTls(
        afterRequest((socket) => socket.end(answer(ACCEPTED))),
        {},
        stage.certificates[name],
      );
      const transport = createHttpsTransport();
      // Set again after the transport removed it: the request itself insists.
      process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = '0';
      const outcome = await transport.send({
        method: 'GET',
        url: `${IFIRMA_BASE}abonent/limit.json`,
        headers: {},
        body: null,
        deadlineMs: PATIENT.deadlineMs,
        maxResponseBytes: 1024,
      });
      expect(outcome).toEqual(notSent('tls'));
      createHttpsTransport();
      expect(process.env).not.toHaveProperty('NODE_TLS_REJECT_UNAUTHORIZED');
    },
  );

  it('FN1 a name that is not found', async () => {
    stage.guard.setNetwork('cut');
    expect(await send()).toEqual(notSent('name_not_found'));
    stage.guard.setNetwork('up');
  });

  it('a deadline shorter than the handshake', async () => {
    stage.playTcp(() => undefined);
    expect(await send({ deadlineMs: 100 })).toEqual(notSent('connect_timeout'));
  });

  it('an address that is not iFirma’s', async () => {
    stage.playTcp(() => undefined);
    for (const url of [
      'https://ifirma.example/iapi/faktury.json',
      'https://www.ifirma.pl.example/iapi/',
      'http://www.ifirma.pl/iapi/faktury.json',
      'https://www.ifirma.pl:444/iapi/faktury.json',
      'https://www.ifirma.pl@127.0.0.1/iapi/faktury.json',
    ]) {
      expect(await send({ url })).toEqual(notSent('forbidden_address'));
    }
    expect(stage.connections()).toBe(0);
  });
});

describe('FT12 a demand for a client certificate', () => {
  const accept = afterRequest((socket) => socket.end(answer(ACCEPTED)));

  it('is met too late to know under TLS 1.3', async () => {
    stage.playTls(accept, { requestCert: true, rejectUnauthorized: true, minVersion: 'TLSv1.3' });
    expect(await send()).toMatchObject({ kind: 'broken' });
  });

  it('is met before anything was sent under TLS 1.2', async () => {
    stage.playTls(accept, { requestCert: true, rejectUnauthorized: true, maxVersion: 'TLSv1.2' });
    expect(await send()).toMatchObject({ kind: 'not_sent' });
  });

  it('does no harm when it is optional', async () => {
    stage.playTls(accept, { requestCert: true, rejectUnauthorized: false });
    expect(await send()).toMatchObject({ kind: 'response', httpStatus: 200 });
  });
});

describe('on a secure connection, anything but a whole answer is unknown', () => {
  const write = (text: string) => (socket: { write: (text: string) => unknown }) => void socket.write(text);
  const end = (text: string) => (socket: { end: (text: string) => unknown }) => void socket.end(text);
  const HEAD = 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n';
  /** One header that goes on for ever. */
  const dripHeaders = afterRequest((socket) => {
    socket.write('HTTP/1.1 200 OK\r\nX-A: ');
    drip(socket, Buffer.from('x'), 20);
  });
  const scenes: readonly [string, TlsScene, string][] = [
    ['FT14 closed right after the handshake', (socket) => socket.end(), 'connection_lost'],
    [
      'FQ1 reset after the headers',
      (socket) => socket.once('data', () => socket.destroy()),
      'connection_lost',
    ],
    ['FQ3 stops reading', (socket) => void socket.pause(), 'deadline'],
    ['FQ4 reset after the whole body', afterRequest((socket) => socket.destroy()), 'connection_lost'],
    ['FQ5 half-close', afterRequest((socket) => socket.end()), 'connection_lost'],
    ['FR1 no reply', afterRequest(() => undefined), 'deadline'],
    ['FR4 half a status line', afterRequest(end('HTTP/1.1 20')), 'connection_lost'],
    ['FR4 half a status line, then silence', afterRequest(write('HTTP/1.1 20')), 'deadline'],
    ['FR5 headers only', afterRequest(write(`${HEAD}Content-Length: 70\r\n\r\n`)), 'deadline'],
    [
      'FR6 more announced than sent',
      afterRequest(end(`${HEAD}Content-Length: 900\r\n\r\n${ACCEPTED}`)),
      'connection_lost',
    ],
    [
      'FR7 less announced than sent',
      afterRequest(end(`${HEAD}Content-Length: 10\r\n\r\n${ACCEPTED}`)),
      'malformed',
    ],
    [
      'FR8 a chunked body that never ends',
      afterRequest(write(`${HEAD}Transfer-Encoding: chunked\r\n\r\n5\r\n{"res\r\n`)),
      'deadline',
    ],
    [
      'FR9 a malformed chunk',
      afterRequest(end(`${HEAD}Transfer-Encoding: chunked\r\n\r\nZZ\r\n{}\r\n0\r\n\r\n`)),
      'connection_lost',
    ],
    ['FR10 a slow drip of headers', dripHeaders, 'deadline'],
    [
      'FR11 a slow drip of the body',
      afterRequest((socket) => {
        socket.write(`${HEAD}Content-Length: 9000\r\n\r\n`);
        drip(socket, Buffer.from(ACCEPTED), 25);
      }),
      'deadline',
    ],
    [
      'FS1 a flood of 100 Continue',
      afterRequest((socket) => drip(socket, Buffer.from('HTTP/1.1 100 Continue\r\n\r\n'), 1)),
      'deadline',
    ],
    ['no HTTP at all', afterRequest(end('SSH-2.0-OpenSSH_9.6\r\n')), 'malformed'],
    ['headers of 20 kB', afterRequest(end(`${HEAD}X-Long: ${'x'.repeat(20_000)}\r\n\r\n`)), 'malformed'],
  ];

  it.each(scenes)('%s', async (_what, scene, reason) => {
    stage.playTls(scene);
    const outcome = await send({}, reason === 'deadline' ? SHORT_DEADLINE : PATIENT);
    expect(outcome.kind).toBe('broken');
    // A parser may name a broken frame before it notices that the connection is gone.
    const reasons = reason === 'connection_lost' ? ['connection_lost', 'malformed'] : [reason];
    expect(reasons).toContain(outcome.kind === 'broken' ? outcome.reason : null);
    expect(stage.connections()).toBe(1);
  });

  it('FQ2 reset in the middle of a long body', async () => {
    stage.playTls((socket) => socket.once('data', () => socket.destroy()));
    expect(await send({ body: new Uint8Array(1_000_000) })).toEqual(broken('connection_lost'));
  });

  it('FB16 an answer of 100 MB', async () => {
    stage.playTls(
      afterRequest((socket) => {
        const megabyte = Buffer.alloc(1024 * 1024, 'x');
        socket.write(`${HEAD}Content-Length: ${String(100 * megabyte.length)}\r\n\r\n`);
        const pump = () => {
          while (!socket.destroyed && socket.write(megabyte));
        };
        socket.on('drain', pump);
        pump();
      }),
    );
    expect(await send()).toEqual(broken('too_large'));
  });

  it('a deadline counts from the start, not from the last byte', async () => {
    stage.playTls(dripHeaders);
    const startedMs = performance.now();
    expect(await send({}, SHORT_DEADLINE)).toEqual(broken('deadline'));
    // The drip alone would go on for ever.
    expect(performance.now() - startedMs).toBeLessThan(PATIENT.deadlineMs);
  });
});

describe('a whole answer is handed on as it came', () => {
  async function receive(bytes: Buffer) {
    stage.playTls(afterRequest((socket) => socket.end(bytes)));
    const outcome = await send();
    if (outcome.kind !== 'response') throw new Error(`no answer but ${JSON.stringify(outcome)}`);
    return { ...outcome, body: Buffer.from(outcome.body) };
  }

  it.each([
    ['FS2', '204 No Content'],
    ['FS4', '400 Bad Request'],
    ['FS5', '401 Unauthorized'],
    ['FS6', '403 Forbidden'],
    ['FS7', '404 Not Found'],
    ['FS8', '408 Request Timeout'],
    ['FS9', '413 Payload Too Large'],
    ['FS10', '429 Too Many Requests'],
    ['FS11', '500 Internal Server Error'],
    ['FS12', '502 Bad Gateway'],
    ['FS13', '503 Service Unavailable'],
    ['FS14', '504 Gateway Timeout'],
    ['created', '201 Created'],
  ])('%s status %s', async (_id, status) => {
    const isEmpty = status.startsWith('204');
    const bytes = isEmpty ? Buffer.from(`HTTP/1.1 ${status}\r\n\r\n`) : answer(ACCEPTED, { status });
    expect(await receive(bytes)).toMatchObject({
      httpStatus: Number(status.slice(0, 3)),
      body: Buffer.from(isEmpty ? '' : ACCEPTED),
    });
  });

  it.each(['301 Moved', '302 Found', '303 See Other', '307 Temporary Redirect', '308 Permanent Redirect'])(
    'FS3 status %s, which is not followed',
    async (status) => {
      const headers = ['Location: https://www.ifirma.pl/iapi/inny.json'];
      expect(await receive(answer(ACCEPTED, { status, headers }))).toMatchObject({
        httpStatus: Number(status.slice(0, 3)),
      });
      expect(stage.connections()).toBe(1);
      expect(stage.received()).toHaveLength(1);
    },
  );

  it('FS13 with the time that the server asks for', async () => {
    const busy = (retryAfter: string) =>
      receive(answer('', { status: '503 Busy', headers: [`Retry-After: ${retryAfter}`] }));
    expect(await busy('7')).toMatchObject({ retryAfterMs: 7000 });
    expect(await busy('Mon, 23 Nov 2026 10:00:00 GMT')).not.toHaveProperty('retryAfterMs');
  });

  it('however long iFirma thinks, once the connection is secure', async () => {
    const limits = { ...PATIENT, connectMs: 2000 };
    const thinksMs = limits.connectMs + 500;
    stage.playTls(afterRequest((socket) => setTimeout(() => socket.end(answer(ACCEPTED)), thinksMs)));
    expect(await send({}, limits)).toMatchObject({ kind: 'response', httpStatus: 200 });
  });

  it.each([
    ['FB1 an empty body', Buffer.alloc(0)],
    ['FB2 HTML', Buffer.from('<html>Zaloguj się</html>')],
    ['FB17 invalid UTF-8', Buffer.from([0x7b, 0xff, 0xfe, 0x7d])],
    ['FB18 UTF-16', Buffer.from(ACCEPTED, 'utf16le')],
    ['FB19 a byte-order mark', Buffer.from(`\ufeff${ACCEPTED}`)],
    ['FB22 trailing garbage', Buffer.from(`${ACCEPTED}x`)],
    ['numbers as they are written', Buffer.from('{"a":1.00,"b":1e309}')],
  ])('%s', async (_what, body) => {
    expect((await receive(answer(body))).body).toEqual(body);
  });

  it('FB21 compressed, with its name and not unpacked', async () => {
    const body = gzipSync(ACCEPTED);
    const headers = ['Content-Encoding: gzip', 'Content-Type: application/json; charset=UTF-8'];
    expect(await receive(answer(body, { headers }))).toMatchObject({
      contentEncoding: 'gzip',
      contentType: 'application/json; charset=UTF-8',
      body,
    });
  });

  it('FR12 with what was there, when the connection was closed instead of announcing a length', async () => {
    const bytes = Buffer.from(`HTTP/1.1 200 OK\r\n\r\n{"response":{"Kod":0`);
    expect((await receive(bytes)).body.toString()).toBe('{"response":{"Kod":0');
  });

  it('in chunks', async () => {
    const half = ACCEPTED.length >> 1;
    const chunk = (text: string) => `${text.length.toString(16)}\r\n${text}\r\n`;
    const chunks = `${chunk(ACCEPTED.slice(0, half))}${chunk(ACCEPTED.slice(half))}${chunk('')}`;
    const bytes = Buffer.from(`HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n${chunks}`);
    expect((await receive(bytes)).body.toString()).toBe(ACCEPTED);
  });
});
