import { connect } from 'node:tls';
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { practiceStateSchema } from '../../../electron/practice/practice-state';
import { API_KEY_NAMES } from '../../../shared/app-error';
import { aWireInvoice } from '../../builders/a-wire-invoice';
import { startControlServer, type ControlServer } from '../../ifirma-server/control-server';
import { startIfirmaServer, type IfirmaServer } from '../../ifirma-server/ifirma-server';
import { plainClient, readResponse } from './plain-client';

const limitAsk = { path: 'abonent/limit.json', keyName: 'abonent' } as const;
const invoiceAsk = { path: 'fakturakraj.json', body: aWireInvoice() } as const;
const ledgerSchema = z.object({
  entries: z.array(z.object({ headText: z.string(), headBase64: z.string(), bodyText: z.string() })),
});

describe('the control of a running practice iFirma', () => {
  let server: IfirmaServer;
  let control: ControlServer;
  beforeEach(async () => {
    server = await startIfirmaServer();
    control = await startControlServer(server);
  });
  afterEach(async () => {
    await control.close();
    await server.close();
  });

  const call = async (method: string, path: string, body?: unknown) => {
    const init = body === undefined ? { method } : { method, body: JSON.stringify(body) };
    const answer = await fetch(`${control.url}${path}`, init);
    const json: unknown = await answer.json();
    return { status: answer.status, json };
  };
  const kodOf = async (what: Parameters<ReturnType<typeof plainClient>['send']>[0]) =>
    readResponse(await plainClient(server).send(what))['Kod'];

  describe('PUT /state', () => {
    test('puts another account in its place, which answers from the next request', async () => {
      await kodOf(invoiceAsk);
      const state = practiceStateSchema.parse((await call('GET', '/state')).json);
      expect(state.documents).toHaveLength(1);
      const changed = { ...state, documents: [], accountingMonth: { year: 2026, month: 10 } };
      expect(await call('PUT', '/state', changed)).toEqual({ status: 200, json: { ok: true } });
      expect((await call('GET', '/state')).json).toEqual(changed);
      expect(await kodOf(invoiceAsk)).toBe(201);
    });

    test('refuses what is no account and says why; the account stays', async () => {
      const before = await call('GET', '/state');
      const refused = await call('PUT', '/state', { ...Object(before.json), documents: 'none' });
      expect(refused.status).toBe(400);
      expect(JSON.stringify(refused.json)).toContain('documents');
      expect((await call('PUT', '/state')).status).toBe(400);
      expect(await call('GET', '/state')).toEqual(before);
    });
  });

  describe('POST /variants', () => {
    test('holds from the next request, for the switches that are named', async () => {
      server.setFault({ kind: 'minuteLimit', times: 'always' });
      const status = async () => {
        const answer = await plainClient(server).send(limitAsk);
        return answer.kind === 'answer' ? answer.httpStatus : answer.code;
      };
      expect(await status()).toBe(200);
      const change = { 'limit.requestsExceeded': 'http429', 'document.rounding': 'perLine' };
      expect(await call('POST', '/variants', change)).toMatchObject({ json: { ok: true } });
      expect(await status()).toBe(429);
      expect((await call('GET', '/variants')).json).toMatchObject({
        ...change,
        'key.regenerate': 'kills_old',
      });
      await call('POST', '/variants', { 'limit.requestsExceeded': 'http403Html' });
      expect(await status()).toBe(403);
      expect((await call('GET', '/variants')).json).toMatchObject({ 'document.rounding': 'perLine' });
    });

    test('refuses a switch or a value that there is not, and sets none of the others', async () => {
      for (const change of [{ 'no.such': 'x' }, { 'document.rounding': 'perLine', 'payment.mode': 'x' }]) {
        expect((await call('POST', '/variants', change)).status).toBe(400);
      }
      expect((await call('GET', '/variants')).json).toMatchObject({ 'document.rounding': 'perRate' });
    });
  });

  describe('POST /panel', () => {
    const act = (action: object) => call('POST', '/panel', action);

    test('plays an activation through: deactivated, asked for, postponed, granted with less, keys generated', async () => {
      expect((await act({ does: 'deactivate_access' })).json).toMatchObject({
        access: { state: 'inactive' },
      });
      expect(await kodOf(limitAsk)).toBe(402);
      await act({ does: 'request_extended', documentsPerMonth: 5000 });
      expect((await act({ does: 'postpone_request' })).json).toMatchObject({ access: { state: 'pending' } });
      const granted = await act({ does: 'approve_request', documentsPerMonth: 3000 });
      expect(granted.json).toMatchObject({
        access: { state: 'granted', requestedLimit: 5000 },
        documentLimit: { granted: 3000 },
      });
      for (const keyName of API_KEY_NAMES) await act({ does: 'generate_key', keyName });
      expect(await kodOf(limitAsk)).toBe(403);
      const keyHex = server.state().keys.abonent.current ?? '';
      const client = plainClient({ ...server, keys: { ...server.keys, abonent: keyHex } });
      expect(readResponse(await client.send(limitAsk))).toMatchObject({ Kod: 0, LimitPrzyznany: 3000 });
    });

    test('says what the panel refuses, and what is no action', async () => {
      expect(await act({ does: 'approve_request' })).toEqual({
        status: 400,
        json: { error: 'iFirma’s panel refuses: no_request_waiting' },
      });
      expect((await act({ does: 'bribe' })).status).toBe(400);
    });
  });

  describe('GET /ledger', () => {
    test('holds the head of a request byte for byte, odd spaces and capitals as they came', async () => {
      const head =
        'GET /iapi/abonent/limit.json?a=%C5%BC&b HTTP/1.1\r\nhost:  www.ifirma.pl\r\n' +
        'AUTHENTICATION:IAPIS user=x,hmac-sha1=Y \r\nX-Odd: a\tb\r\nConnection: close\r\n\r\n';
      await new Promise<void>((resolve, reject) => {
        const socket = connect(
          { port: server.port, host: '127.0.0.1', servername: 'localhost', ca: readFileSync(server.caFile) },
          () => socket.write(head, 'latin1'),
        );
        socket.on('error', reject);
        socket.on('close', () => resolve());
        socket.resume();
      });
      const { entries } = ledgerSchema.parse((await call('GET', '/ledger')).json);
      expect(entries.map(({ headText }) => headText)).toEqual([head]);
      expect(Buffer.from(entries[0]?.headBase64 ?? '', 'base64').toString('latin1')).toBe(head);
    });

    test('tells two requests of one connection apart', async () => {
      const request = (path: string) => `GET ${path} HTTP/1.1\r\nHost: localhost\r\n\r\n`;
      const heads = [request('/iapi/one.json'), request('/iapi/two.json')];
      await new Promise<void>((resolve, reject) => {
        let answered = 0;
        const socket = connect(
          { port: server.port, host: '127.0.0.1', servername: 'localhost', ca: readFileSync(server.caFile) },
          () => socket.write(heads[0] ?? ''),
        );
        socket.on('error', reject);
        socket.on('data', (chunk: Buffer) => {
          answered += chunk.toString().split('HTTP/1.1 404').length - 1;
          if (answered === 1) socket.write(heads[1] ?? '');
          else socket.end(resolve);
        });
      });
      const { entries } = ledgerSchema.parse((await call('GET', '/ledger')).json);
      expect(entries.map(({ headText }) => headText)).toEqual(heads);
    });
  });
});
