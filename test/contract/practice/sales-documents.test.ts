import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { DOCUMENT_PATHS } from '../../../electron/ifirma/document-paths';
import type { IssuedKind } from '../../../electron/practice/sales/sales-kinds';
import { aWireInvoice } from '../../builders/a-wire-invoice';
import { aWireSale, BOOKED_KINDS, keyNameOf } from '../../builders/a-wire-sale';
import { readPdfPages } from '../../fixtures/read-pdf-pages';
import { startIfirmaServer, type IfirmaServer } from '../../ifirma-server/ifirma-server';
import { plainClient, readResponse, type PlainAsk } from './plain-client';

/** Bytes outside ASCII are lost in an answer read as text; these are what a PDF has to have. */
const PDF = /^%PDF-1\.4[\s\S]*%%EOF\s*$/u;

/** The correction of the builder takes money back: there is nothing to pay. */
const PAYABLE_KINDS = BOOKED_KINDS.filter((kind) => kind !== 'correction');

describe('every kind of sales document over HTTPS', () => {
  let server: IfirmaServer;
  beforeAll(async () => {
    server = await startIfirmaServer();
  });
  beforeEach(() => {
    server.reset();
    server.setNow('2026-11-23T09:00:00.000Z');
  });
  afterAll(() => server.close());

  const send = (ask: PlainAsk) => plainClient(server).send(ask);
  const ask = async (what: PlainAsk) => readResponse(await send(what));
  const issue = async (kind: IssuedKind) => {
    const { path } = DOCUMENT_PATHS[kind];
    if (kind === 'correction') await ask({ path: 'fakturakraj.json', body: aWireInvoice() });
    const asked = kind === 'correction' ? `${path}/1_11_2026.json` : `${path}.json`;
    return ask({ path: asked, keyName: keyNameOf(kind), body: aWireSale(kind) });
  };

  const listAskOf = (kind: IssuedKind) => ({
    path: `${kind.endsWith('proforma') ? 'proformy' : 'faktury'}.json?dataOd=2026-11-23&iloscNaStronie=100`,
  });

  test.each(BOOKED_KINDS)(
    '%s is issued, listed, read, printed and, where it can be, handed over and mailed',
    async (kind) => {
      const { path, canBeMailed, canGoToKsef } = DOCUMENT_PATHS[kind];
      const keyName = keyNameOf(kind);
      const created = await issue(kind);
      expect(created).toMatchObject({ Kod: 0 });
      const id = String(created['Identyfikator']);

      const listAsk = listAskOf(kind);
      const listed = await ask(listAsk);
      expect(listed['Wynik']).toMatchObject([
        { FakturaId: Number(id) },
        ...(kind === 'correction' ? [{}] : []),
      ]);

      const pdf = await send({ path: `${path}/${id}.pdf`, keyName });
      expect(pdf).toMatchObject({
        httpStatus: 200,
        headers: { 'content-type': 'application/pdf' },
        isComplete: true,
      });
      expect(pdf.kind === 'answer' && pdf.text).toMatch(PDF);
      if (kind !== 'correction') {
        expect(await ask({ path: `${path}/${id}.json`, keyName })).toMatchObject({ Identyfikator: id });
      }

      if (canGoToKsef) {
        const body = { DataWysylki: null };
        expect(await ask({ path: `${path}/ksef/send/${id}.json`, body })).toMatchObject({ Kod: 0 });
        server.advance(30_000);
        expect((await ask(listAsk))['Wynik']).toMatchObject([
          { KsefStatus: 'PRZYJETA' },
          ...(kind === 'correction' ? [{}] : []),
        ]);
      }
      if (canBeMailed) {
        const mail = {
          path: `${path}/send/${id}.json`,
          keyName,
          body: { SkrzynkaEmailOdbiorcy: 'a@example.pl' },
        } as const;
        expect(await ask(mail)).toMatchObject({ Kod: 0 });
      }
      expect((await ask(listAsk))['Wynik']).toMatchObject([
        { CzyWyslano: canBeMailed },
        ...(kind === 'correction' ? [{}] : []),
      ]);
    },
  );

  test.each(PAYABLE_KINDS)('%s is paid in part, and the list says so', async (kind) => {
    await issue(kind);
    const { type, number, grossMinor } = server.state().documents.at(-1) ?? expect.unreachable();
    expect(grossMinor).toBeGreaterThan(50);
    const payment = {
      path: `faktury/wplaty/${type}/${number.replaceAll('/', '_')}.json`,
      body: { Kwota: 0.5, Data: '2026-11-23' },
    };
    expect(await ask(payment)).toMatchObject({ Kod: 0 });
    expect((await ask(listAskOf(kind)))['Wynik']).toMatchObject([{ Zaplacono: 0.5 }]);
  });

  test('a pro forma becomes an invoice by a GET', async () => {
    await issue('proforma');
    const created = await ask({ path: 'fakturaproformakraj/add/1_11_2026_ProForma.json' });
    expect(created).toMatchObject({ Kod: 0 });
    expect(server.readLedger().at(-1)?.booking).toMatchObject({ kind: 'invoice', number: '1/11/2026' });
  });

  test('a PDF arrives byte for byte', async () => {
    await issue('domestic');
    const fetched = server.readLedger;
    await send({ path: 'fakturakraj/1_11_2026.pdf.orygkopia' });
    const body = fetched().at(-1)?.answer?.body ?? new Uint8Array();
    const [original, copy] = await readPdfPages(new Uint8Array(body));
    expect(original).toMatch(/^ORYGINAŁFaktura1\/11\/2026/u);
    expect(copy).toMatch(/^KOPIAFaktura1\/11\/2026/u);
  });

  test('a rachunek is not opened by the key of invoices', async () => {
    expect(await ask({ path: 'rachunekkraj.json', body: aWireSale('rachunek') })).toMatchObject({ Kod: 403 });
  });
});
