import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { PracticeResponse } from '../../../electron/practice/practice-exchange';
import { aPracticeRequest } from '../../builders/a-practice-request';
import { aWireInvoice } from '../../builders/a-wire-invoice';
import { FAULT_MODES } from '../../ifirma-server/faults/fault-modes';
import { startIfirmaServer, type IfirmaServer } from '../../ifirma-server/ifirma-server';
import { plainClient, readResponse, type PlainAsk } from './plain-client';

const invoiceAsk = { path: 'fakturakraj.json', body: aWireInvoice() } as const;
const listAsk = { path: 'faktury.json?dataOd=2026-11-01&iloscNaStronie=100' } as const;
const NOW = '2026-11-23T09:00:00.000Z';

describe('the account is right, and a read', () => {
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
  const issue = async () => String((await ask(invoiceAsk))['Identyfikator']);
  const readIds = async (what: PlainAsk = listAsk) => {
    const rows = (await ask(what))['Wynik'];
    return Array.isArray(rows)
      ? rows.map((row: unknown) => String(Reflect.get(Object(row), 'FakturaId')))
      : [];
  };

  test('listLag: a fresh document comes into the list later, and is read by its id at once', async () => {
    const old = await issue();
    server.advance(60_000);
    const fresh = await issue();
    server.setFault({ kind: 'listLag', on: 'sales.list', ms: 60_000 });
    expect(await readIds()).toEqual([old]);
    expect(await ask({ path: `fakturakraj/${fresh}.json` })).toMatchObject({ PelnyNumer: '2/11/2026' });
    server.advance(59_000);
    expect(await readIds()).toEqual([old]);
    server.advance(1_000);
    expect(await readIds()).toEqual([fresh, old]);
  });

  test('listOmitsDocument: the newest document is in no list until the fault is taken back', async () => {
    const [first, second] = [await issue(), await issue()];
    server.setFault({ kind: 'listOmitsDocument' });
    expect(await readIds()).toEqual([first]);
    expect(await readIds()).toEqual([first]);
    server.clearFaults();
    expect(await readIds()).toEqual([second, first]);
    expect(server.state().documents).toHaveLength(2);
  });

  test('a read that leaves documents out never makes a write forget them', async () => {
    await issue();
    server.setFault({ kind: 'listOmitsDocument' });
    await issue();
    expect(server.state().documents.map(({ number }) => number)).toEqual(['1/11/2026', '2/11/2026']);
  });

  test('duplicateInList: the first row comes twice, once', async () => {
    const [first, second] = [await issue(), await issue()];
    server.setFault({ kind: 'duplicateInList', on: 'sales.list' });
    expect(await readIds()).toEqual([second, first, second]);
    expect(await readIds()).toEqual([second, first]);
  });

  test('nipSearchMiss: the contractor is found by name and not by NIP', async () => {
    await issue();
    server.setFault({ kind: 'nipSearchMiss', on: 'contractor.search', times: 3 });
    for (const phrase of ['7261120385', '726-112-03-85']) {
      expect(await ask({ path: `kontrahenci/${phrase}.json` })).toEqual({ Kod: 208, Informacja: '' });
    }
    expect(await ask({ path: `kontrahenci/${encodeURIComponent('Żółty')}.json` })).toMatchObject({ Kod: 0 });
    expect(await ask({ path: 'kontrahenci/7261120385.json' })).toMatchObject({ Kod: 0 });
  });

  test('jsonInsteadOfPdf: a refusal with HTTP 200 in place of the document', async () => {
    const id = await issue();
    server.setFault({ kind: 'jsonInsteadOfPdf' });
    const answer = await plainClient(server).send({ path: `fakturakraj/${id}.pdf` });
    expect(answer).toMatchObject({
      httpStatus: 200,
      headers: { 'content-type': 'application/json; charset=UTF-8' },
    });
    expect(readResponse(answer)).toMatchObject({ Kod: 201 });
  });

  test('emptyPdf: a PDF by its type, with nothing in it', async () => {
    const id = await issue();
    server.setFault({ kind: 'emptyPdf' });
    expect(await plainClient(server).send({ path: `fakturakraj/${id}.pdf` })).toMatchObject({
      httpStatus: 200,
      headers: { 'content-type': 'application/pdf' },
      text: '',
      isComplete: true,
    });
  });

  test('ksefRejected: lists say ODRZUCONA until the fault is taken back', async () => {
    await issue();
    server.setFault({ kind: 'ksefRejected' });
    for (const _ of [1, 2]) {
      expect(await ask(listAsk)).toMatchObject({ Wynik: [{ KsefStatus: 'ODRZUCONA' }] });
    }
  });

  test('ksefNumberDisappears: the member is left out of one read', async () => {
    const readAsk = { path: `fakturakraj/${await issue()}.json` };
    server.setFault({ kind: 'ksefNumberDisappears', on: 'document.read' });
    expect(await ask(readAsk)).not.toHaveProperty('NumerKSeF');
    expect(await ask(readAsk)).toHaveProperty('NumerKSeF');
  });
});

describe('of a document that has its KSeF number', () => {
  const NUMBERED = { Kod: 0, Wynik: { NumerKSeF: '5213003700-20261123-010020', KsefStatus: 'PRZYJETA' } };
  const usual: PracticeResponse = {
    httpStatus: 200,
    contentType: 'application/json; charset=UTF-8',
    body: new TextEncoder().encode(JSON.stringify({ response: NUMBERED })),
  };
  const request = aPracticeRequest({
    path: 'fakturakraj/1.json',
    keyName: 'faktura',
    keyHex: 'EAB0D8ACF3308F3B',
    login: 'jan.nowak@ifirma.pl',
  });

  test.each([
    ['ksefPendingForever', { NumerKSeF: null, KsefStatus: null }],
    ['ksefRejected', { NumerKSeF: null, KsefStatus: 'ODRZUCONA' }],
    ['ksefNumberDisappears', {}],
  ] as const)('%s shows %j', (kind, shown) => {
    const answer = () => expect.unreachable('an edit of an answer asks nothing');
    const edited = FAULT_MODES[kind].act({}).edit?.(usual, { request, answer });
    expect(JSON.parse(new TextDecoder().decode(edited?.body))).toEqual({
      response: { Kod: 0, Wynik: shown },
    });
  });
});
