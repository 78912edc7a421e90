import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { aWireInvoice } from '../../builders/a-wire-invoice';
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
    expect(await plainClient(server).send({ path: `fakturakraj/${id}.pdf` })).toMatchObject({
      headers: { 'content-type': 'application/pdf' },
    });
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
});

describe('a document that was handed to KSeF', () => {
  let server: IfirmaServer;
  beforeAll(async () => {
    server = await startIfirmaServer();
  });
  afterAll(() => server.close());

  const ask = async (what: PlainAsk) => readResponse(await plainClient(server).send(what));
  /** What the document and the list say, after the number is there. */
  async function handOverAndRead() {
    const id = String((await ask(invoiceAsk))['Identyfikator']);
    expect(
      await ask({ path: `fakturakraj/ksef/send/${id}.json`, body: { DataWysylki: null } }),
    ).toMatchObject({
      Kod: 0,
    });
    server.advance(30_000);
    return async () => {
      const document = await ask({ path: `fakturakraj/${id}.json` });
      const rows = (await ask(listAsk))['Wynik'];
      return { number: document['NumerKSeF'], row: Array.isArray(rows) ? (rows[0] as unknown) : null };
    };
  }
  beforeEach(() => {
    server.reset();
    server.setNow(NOW);
  });

  test('shows its number, and never does under ksefPendingForever', async () => {
    const read = await handOverAndRead();
    const { number, row } = await read();
    expect(number).toMatch(/^\d{10}-20261123-/u);
    expect(row).toMatchObject({ KsefStatus: 'PRZYJETA' });
    server.setFault({ kind: 'ksefPendingForever' });
    server.advance(86_400_000);
    for (const _ of [1, 2]) expect(await read()).toMatchObject({ number: null, row: { KsefStatus: null } });
    server.clearFaults();
    expect(await read()).toMatchObject({ row: { KsefStatus: 'PRZYJETA' } });
  });

  test('ksefRejected: no number, and lists say ODRZUCONA until the fault is taken back', async () => {
    const read = await handOverAndRead();
    server.setFault({ kind: 'ksefRejected' });
    for (const _ of [1, 2])
      expect(await read()).toMatchObject({ number: null, row: { KsefStatus: 'ODRZUCONA' } });
  });

  test('ksefNumberDisappears: the number that was there is left out of one read', async () => {
    const read = await handOverAndRead();
    const { number } = await read();
    server.setFault({ kind: 'ksefNumberDisappears', on: 'document.read' });
    expect((await read()).number).toBeUndefined();
    expect((await read()).number).toBe(number);
  });
});
