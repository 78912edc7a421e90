import { createServer, type AddressInfo } from 'node:net';
import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createHttpsTransport } from '../../../electron/http/https-transport';
import { IFIRMA_BASE } from '../../../electron/ifirma/operations';
import type { IfirmaRequest } from '../../../electron/ports/ifirma/ifirma-transport';
import { afterRequest, answer, openStage, type Stage } from './stage';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const SIGNATURE = 'c0ffee'.repeat(6);
const BODY = '{"Zaplacono":0.00,"Uwagi":"zażółć gęślą jaźń"}';
const ACCEPTED = '{"response":{"Kod":0,"Informacja":"Dodano","Identyfikator":"77"}}';

const aRequest = (overrides: Partial<IfirmaRequest> = {}): IfirmaRequest => ({
  method: 'POST',
  url: `${IFIRMA_BASE}fakturakraj.json`,
  headers: {
    Accept: 'application/json',
    'Content-Type': 'application/json; charset=UTF-8',
    Authentication: `IAPIS user=anna, hmac-sha1=${SIGNATURE}`,
  },
  body: new TextEncoder().encode(BODY),
  deadlineMs: 20_000,
  maxResponseBytes: 4096,
  ...overrides,
});

/** Answers like a server that would rather keep the connection. */
const acceptAndKeepOpen = afterRequest((socket) => {
  socket.write(answer(ACCEPTED, { headers: ['Connection: keep-alive', 'Keep-Alive: timeout=60'] }));
});

/** What the server read: the request line and headers with lower-case names, and the body. */
function readHttp(text: string) {
  const [head = '', ...rest] = text.split('\r\n\r\n');
  const [requestLine = '', ...lines] = head.split('\r\n');
  const headers = lines.map((line) => {
    const [name = '', ...value] = line.split(': ');
    return [name.toLowerCase(), value.join(': ')] as const;
  });
  return {
    requestLine,
    headers: Object.fromEntries(headers),
    names: headers.map(([name]) => name),
    body: rest.join('\r\n\r\n'),
  };
}

describe('a write on the wire', () => {
  it('holds exactly what was asked for', async () => {
    stage.playTls(acceptAndKeepOpen);
    await createHttpsTransport().send(aRequest());
    const sent = readHttp(stage.received()[0] ?? '');
    expect(sent.requestLine).toBe('POST /iapi/fakturakraj.json HTTP/1.1');
    expect(sent.body).toBe(BODY);
    expect(sent.headers).toEqual({
      host: 'www.ifirma.pl',
      'user-agent': 'Kwit',
      accept: 'application/json',
      'accept-encoding': 'identity',
      authentication: `IAPIS user=anna, hmac-sha1=${SIGNATURE}`,
      'content-type': 'application/json; charset=UTF-8',
      'content-length': String(Buffer.byteLength(BODY)),
      connection: 'close',
    });
    expect(new Set(sent.names).size).toBe(sent.names.length);
  });

  it('asks for iFirma by name in the handshake', async () => {
    const names: unknown[] = [];
    stage.playTls((socket) => {
      names.push(Reflect.get(socket, 'servername'));
      acceptAndKeepOpen(socket);
    });
    await createHttpsTransport().send(aRequest());
    expect(names).toEqual(['www.ifirma.pl']);
  });

  it('keeps the UTF-8 of a login with Polish letters', async () => {
    stage.playTls(acceptAndKeepOpen);
    const login = Buffer.from('żółw', 'utf8').toString('latin1');
    await createHttpsTransport().send(aRequest({ headers: { Authentication: `IAPIS user=${login}` } }));
    expect(readHttp(stage.received()[0] ?? '').headers['authentication']).toBe('IAPIS user=żółw');
  });

  it('is one connection each, in turn and at once, also when the server offers to keep it', async () => {
    stage.playTls(acceptAndKeepOpen);
    const transport = createHttpsTransport();
    await transport.send(aRequest());
    await transport.send(aRequest());
    await Promise.all([1, 2, 3].map(() => transport.send(aRequest())));
    expect(stage.connections()).toBe(5);
    expect(stage.received().map((text) => text.split('POST ').length - 1)).toEqual([1, 1, 1, 1, 1]);
  });

  it('closes the connection when it has the answer', async () => {
    const closed = new Promise((resolve) => {
      stage.playTls((socket) => {
        socket.on('close', resolve);
        acceptAndKeepOpen(socket);
      });
    });
    await createHttpsTransport().send(aRequest());
    await closed;
  });

  it('reaches the server once when the connection dies', async () => {
    stage.playTls(afterRequest((socket) => socket.destroy()));
    const transport = createHttpsTransport();
    for (let count = 0; count < 5; count += 1) {
      expect(await transport.send(aRequest())).toMatchObject({ kind: 'broken' });
    }
    expect(stage.received()).toHaveLength(5);
  });
});

describe('a read on the wire', () => {
  it('keeps its query, its escapes and its content type, and has no body', async () => {
    stage.playTls(acceptAndKeepOpen);
    const url = `${IFIRMA_BASE}kontrahenci/IFIRMA%20SA%2F%C5%BC.json?strona=1&x=a%20b`;
    await createHttpsTransport().send(aRequest({ method: 'GET', url, body: null }));
    const sent = readHttp(stage.received()[0] ?? '');
    expect(sent.requestLine).toBe(
      'GET /iapi/kontrahenci/IFIRMA%20SA%2F%C5%BC.json?strona=1&x=a%20b HTTP/1.1',
    );
    expect(sent.body).toBe('');
    expect(sent.headers).toMatchObject({
      'content-type': 'application/json; charset=UTF-8',
      connection: 'close',
    });
    expect(sent.headers).not.toHaveProperty('content-length');
  });
});

describe('the environment of the process', () => {
  const PROXY_NAMES = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy', 'ALL_PROXY', 'all_proxy'];

  it('cannot send a signed request to a proxy', async () => {
    let trapped = 0;
    const trap = createServer((socket) => {
      trapped += 1;
      socket.destroy();
    });
    await new Promise<void>((resolve) => trap.listen(0, '127.0.0.1', resolve));
    // A listening TCP server has a port.
    const { port } = trap.address() as AddressInfo;
    const before = PROXY_NAMES.map((name) => [name, process.env[name]] as const);
    for (const name of PROXY_NAMES) process.env[name] = `http://127.0.0.1:${String(port)}`;
    try {
      stage.playTls(acceptAndKeepOpen);
      expect(await createHttpsTransport().send(aRequest())).toMatchObject({ kind: 'response' });
    } finally {
      for (const [name, value] of before) {
        if (value === undefined) Reflect.deleteProperty(process.env, name);
        else process.env[name] = value;
      }
      await new Promise((resolve) => trap.close(resolve));
    }
    expect(trapped).toBe(0);
  });
});

describe('the signature', () => {
  it.each([
    ['nothing listens', () => stage.guard.setNetwork('cut')],
    ['the connection dies', () => stage.playTls((socket) => socket.destroy())],
    [
      'the answer is too large',
      () => stage.playTls(afterRequest((socket) => socket.end(answer('x'.repeat(9000))))),
    ],
    ['the deadline passes', () => stage.playTls(afterRequest(() => undefined))],
    ['iFirma answers', () => stage.playTls(acceptAndKeepOpen)],
  ])('is in nothing that comes back when %s', async (_what, prepare) => {
    prepare();
    const outcome = await createHttpsTransport().send(aRequest({ deadlineMs: 1500 }));
    stage.guard.setNetwork('up');
    const everything = inspect(outcome, { depth: Infinity, showHidden: true }) + JSON.stringify(outcome);
    expect(everything).not.toContain(SIGNATURE);
  });
});
