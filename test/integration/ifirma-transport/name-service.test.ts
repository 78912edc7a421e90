import dns, { type LookupAddress } from 'node:dns';
import { syncBuiltinESMExports } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { IfirmaTransport } from '../../../electron/ports/ifirma/ifirma-transport';

type Callback = (error: NodeJS.ErrnoException | null, addresses?: LookupAddress[]) => void;

const lookup = dns.lookup;
let answerName: (callback: Callback) => void;
let transport: IfirmaTransport;

/** The name server of this process answers as the test says; nothing is asked outside. */
beforeAll(async () => {
  Reflect.set(dns, 'lookup', (name: string, options: unknown, callback: Callback): void => {
    if (name === 'www.ifirma.pl') answerName(callback);
    else Reflect.apply(lookup, dns, [name, options, callback]);
  });
  syncBuiltinESMExports();
  const { createHttpsTransport } = await import('../../../electron/http/https-transport');
  transport = createHttpsTransport({ connectMs: 1000 });
});
afterAll(() => {
  Reflect.set(dns, 'lookup', lookup);
  syncBuiltinESMExports();
});

const send = () =>
  transport.send({
    method: 'POST',
    url: 'https://www.ifirma.pl/iapi/fakturakraj.json',
    headers: {},
    body: new Uint8Array([1]),
    deadlineMs: 5000,
    maxResponseBytes: 1024,
  });

describe('a name server that', () => {
  it('FN1 does not know iFirma: nothing was sent', async () => {
    answerName = (callback) => callback(Object.assign(new Error('ENOTFOUND'), { code: 'ENOTFOUND' }));
    expect(await send()).toEqual({ kind: 'not_sent', reason: 'name_not_found' });
  });

  it('FN2 does not answer: nothing was sent', async () => {
    answerName = () => undefined;
    expect(await send()).toEqual({ kind: 'not_sent', reason: 'connect_timeout' });
  });

  it.each([
    ['this computer', [{ address: '127.0.0.1', family: 4 }]],
    ['this computer by IPv6', [{ address: '::1', family: 6 }]],
    ['the home network', [{ address: '192.168.1.1', family: 4 }]],
    ['a cloud’s metadata', [{ address: '169.254.169.254', family: 4 }]],
    [
      'the public net and this computer',
      [
        { address: '81.171.1.1', family: 4 },
        { address: '127.0.0.1', family: 4 },
      ],
    ],
  ])('FN3 leads to %s: nothing was sent', async (_where, addresses) => {
    answerName = (callback) => callback(null, addresses);
    expect(await send()).toEqual({ kind: 'not_sent', reason: 'forbidden_address' });
  });
});
