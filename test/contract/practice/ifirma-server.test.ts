import { createHash } from 'node:crypto';
import { access, readFile } from 'node:fs/promises';
import { get } from 'node:https';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { useDocuments } from '../../../electron/practice/document-limit';
import { signForTest } from '../../builders/a-practice-request';
import { aWireExpense } from '../../builders/a-wire-expense';
import { aWireInvoice } from '../../builders/a-wire-invoice';
import { startIfirmaServer, type IfirmaServer } from '../../ifirma-server/ifirma-server';
import { plainClient, readResponse } from './plain-client';

const invoiceAsk = { path: 'fakturakraj.json', body: aWireInvoice() } as const;
const expenseAsk = { path: 'kosztdzialalnoscivat.json', keyName: 'wydatek', body: aWireExpense() } as const;

describe('the practice iFirma over HTTPS', () => {
  let server: IfirmaServer;
  beforeEach(async () => {
    server = await startIfirmaServer();
  });
  afterEach(() => server.close());

  test('books what a client of its own kind sends and shows it when read back', async () => {
    const client = plainClient(server);
    const created = readResponse(await client.send(invoiceAsk));
    expect(created).toMatchObject({ Kod: 0, Informacja: 'Faktura została pomyślnie dodana.' });
    const read = await client.send({ path: `fakturakraj/${String(created['Identyfikator'])}.json` });
    expect(readResponse(read)['PelnyNumer']).toBe('1/11/2026');
    const listed = readResponse(
      await client.send({ path: 'faktury.json?dataOd=2026-11-01&strona=1&iloscNaStronie=100' }),
    );
    expect(listed['Wynik']).toHaveLength(1);
  });

  test('answers refusals with HTTP 200, unknown addresses with 404', async () => {
    const client = plainClient({ ...server, login: 'nobody@kwit.test' });
    const refused = await client.send(invoiceAsk);
    expect(refused).toMatchObject({ httpStatus: 200, isComplete: true });
    expect(readResponse(refused)['Kod']).toBe(401);
    expect(await client.send({ path: 'fakturakraj2.json', body: {} })).toMatchObject({ httpStatus: 404 });
  });

  test('shows a certificate for www.ifirma.pl, localhost and 127.0.0.1 that only the test authority vouches for', async () => {
    const ca = await readFile(server.caFile);
    const connect = (servername: string, trusted: boolean) =>
      new Promise<string>((resolve) => {
        get(
          {
            host: '127.0.0.1',
            port: server.port,
            servername,
            path: '/',
            agent: false,
            ...(trusted ? { ca } : {}),
          },
          (answer) => {
            answer.resume();
            answer.on('close', () => resolve('trusted'));
          },
        ).on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? ''));
      });
    expect(await connect('www.ifirma.pl', true)).toBe('trusted');
    expect(await connect('localhost', true)).toBe('trusted');
    expect(await connect('www.example.com', true)).toBe('ERR_TLS_CERT_ALTNAME_INVALID');
    expect(await connect('www.ifirma.pl', false)).toBe('UNABLE_TO_VERIFY_LEAF_SIGNATURE');
  });

  test('two servers do not trust each other’s authority', async () => {
    const other = await startIfirmaServer();
    const answer = await plainClient({ ...server, caFile: other.caFile }).send({ path: 'faktury.json' });
    expect(answer.kind).toBe('failed');
    await other.close();
  });

  test('leaves nothing behind when it is closed', async () => {
    const other = await startIfirmaServer();
    await access(other.caFile);
    await other.close();
    await expect(access(other.caFile)).rejects.toThrow('ENOENT');
    expect(await plainClient({ ...server, port: other.port }).send({ path: 'faktury.json' })).toMatchObject({
      kind: 'failed',
      code: 'ECONNREFUSED',
    });
  });

  test.each([
    ['canonical', [0, 403, 403]],
    ['actual', [0, 0, 0]],
    ['either', [0, 0, 0]],
  ] as const)(
    'with signatures over %s addresses, judges iFirma’s own, its name with the port, and loopback',
    async (base, kods) => {
      const other = await startIfirmaServer({ variant: { 'auth.signatureBase': base } });
      const hosts = ['www.ifirma.pl', `www.ifirma.pl:${other.port}`, `localhost:${other.port}`];
      const answers = await Promise.all(
        hosts.map((host) =>
          plainClient(other).send({ path: 'abonent/limit.json', keyName: 'abonent', host }),
        ),
      );
      await other.close();
      expect(answers.map((answer) => readResponse(answer)['Kod'])).toEqual(kods);
    },
  );

  test('a client that signs iFirma’s own address and asks for another is taken by either, not by actual', async () => {
    const ask = { path: 'abonent/limit.json', keyName: 'abonent' } as const;
    const kods: unknown[] = [];
    for (const base of ['either', 'actual'] as const) {
      const other = await startIfirmaServer({ variant: { 'auth.signatureBase': base } });
      kods.push(
        readResponse(
          await plainClient(other).send({
            ...ask,
            host: `localhost:${other.port}`,
            signedHost: 'www.ifirma.pl',
          }),
        )['Kod'],
      );
      await other.close();
    }
    expect(kods).toEqual([0, 403]);
  });

  describe('its ledger', () => {
    test('holds every request byte for byte, in order, with its connection and what was booked', async () => {
      const client = plainClient(server);
      const body = Buffer.from(`${JSON.stringify(aWireInvoice({ Uwagi: 'ąćę  ł' }))}\n`);
      await client.send({ path: 'fakturakraj.json', body });
      await client.send({ path: 'faktury.json?dataOd=2026-11-01&kontrahent=a%20b' });
      await client.send(expenseAsk);

      const entries = server.ledger.entries();
      expect(entries.map(({ sequence, method, rawPath }) => [sequence, method, rawPath])).toEqual([
        [1, 'POST', '/iapi/fakturakraj.json'],
        [2, 'GET', '/iapi/faktury.json?dataOd=2026-11-01&kontrahent=a%20b'],
        [3, 'POST', '/iapi/kosztdzialalnoscivat.json'],
      ]);
      const [first] = entries;
      expect(sha256(first?.body)).toBe(sha256(body));
      expect(first?.headers).toContainEqual(['Content-type', 'application/json; charset=UTF-8']);
      expect(first?.headers.map(([name]) => name)).toContain('Authentication');
      expect(first).toMatchObject({
        receivedAt: '2026-11-23T09:00:00.000Z',
        operation: 'invoice.create',
        signatureValid: true,
        kod: 0,
        faults: [],
        booking: { kind: 'invoice', number: '1/11/2026', bookedAt: '2026-11-23T09:00:00.000Z' },
      });
      expect(new Set(entries.map(({ connectionId }) => connectionId)).size).toBe(3);
    });

    test('answers what tests ask most', async () => {
      const client = plainClient(server);
      await client.send(invoiceAsk);
      await client.send({ ...invoiceAsk, body: aWireInvoice({ Pozycje: [] }) });
      await client.send(expenseAsk);
      await client.send({ path: 'faktury.json?dataOd=2026-11-01' });
      expect(server.ledger.creates()).toHaveLength(3);
      expect(server.ledger.bookedInvoices()).toHaveLength(1);
      expect(server.ledger.bookedExpenses()).toHaveLength(1);
      expect(server.ledger.requestsOf('sales.list')).toHaveLength(1);
    });

    test('marks a request with a wrong signature', async () => {
      await plainClient({ ...server, keys: { ...server.keys, faktura: server.keys.wydatek } }).send(
        invoiceAsk,
      );
      expect(server.ledger.entries()).toEqual([
        expect.objectContaining({ signatureValid: false, kod: 403, booking: null }),
      ]);
    });
  });

  test('its clock moves only when told, and with it what it calls today', async () => {
    const client = plainClient(server);
    server.setNow('2026-12-31T23:30:00.000Z');
    await client.send({ path: 'abonent/limit.json', keyName: 'abonent' });
    expect(server.ledger.entries()[0]?.receivedAt).toBe('2026-12-31T23:30:00.000Z');
    // In Poland it is already the next year.
    server.changeState((state) => useDocuments(state, '2027-01-01', 7));
    const limit = readResponse(await client.send({ path: 'abonent/limit.json', keyName: 'abonent' }));
    expect(limit['LimitWykorzystany']).toBe(7);
  });

  test('can be set back to how it started', async () => {
    const client = plainClient(server);
    await client.send(invoiceAsk);
    server.setFault({ kind: 'http503Html' });
    server.reset();
    expect(server.ledger.entries()).toEqual([]);
    expect(server.state().documents).toEqual([]);
    expect(readResponse(await client.send(invoiceAsk))['Kod']).toBe(0);
  });

  test('what the owner changes in the panel holds from the next request', async () => {
    server.changeState((state) => ({ ...state, account: { ...state.account, termsAccepted: false } }));
    expect(readResponse(await plainClient(server).send(invoiceAsk))['Kod']).toBe(499);
  });

  test('its keys sign the published way', () => {
    const parts = {
      path: 'faktury.json?x=1',
      keyName: 'faktura',
      keyHex: 'EAB0D8ACF3308F3B',
      login: 'jan.nowak@ifirma.pl',
    } as const;
    expect(signForTest(parts, new Uint8Array())).toBe('081dec7098dbed6aab839e76501a964aa5b9386a');
  });
});

function sha256(bytes: Uint8Array | undefined): string {
  return createHash('sha256')
    .update(bytes ?? '')
    .digest('hex');
}
