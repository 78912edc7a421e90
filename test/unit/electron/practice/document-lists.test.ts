import { describe, expect, test } from 'vitest';
import { SALES_RULES, type IssuedKind } from '../../../../electron/practice/sales/sales-kinds';
import { DOCUMENT_PATHS } from '../../../../electron/ifirma/document-paths';
import { SALES_KINDS } from '../../../../shared/domain/sales/sales-kind';
import { aWireInvoice } from '../../../builders/a-wire-invoice';
import { BOOKED_KINDS, keyNameOf } from '../../../builders/a-wire-sale';
import { openPracticeDesk, type PracticeDesk } from './practice-desk';

const PROFORMAS: readonly IssuedKind[] = ['proforma', 'export_proforma'];

/** One document of every kind; the first is the invoice that the correction is about. */
function deskWithAll(): PracticeDesk {
  const desk = openPracticeDesk();
  for (const kind of BOOKED_KINDS) desk.issueKind(kind);
  return desk;
}

function rowsOf(response: Readonly<Record<string, unknown>>): Record<string, unknown>[] {
  const rows = response['Wynik'];
  return Array.isArray(rows) ? rows.map((row: Record<string, unknown>) => row) : [];
}
const idsOf = (response: Readonly<Record<string, unknown>>) =>
  rowsOf(response).map(({ FakturaId }) => Number(FakturaId));
const idOf = (desk: PracticeDesk, kind: IssuedKind) =>
  desk.state().documents.find((document) => document.kind === kind)?.documentId;
const readOne = (desk: PracticeDesk, kind: IssuedKind, name: string | number | undefined) =>
  desk.ask({
    path: `${DOCUMENT_PATHS[kind].path}/${String(name)}.json`,
    keyName: keyNameOf(kind),
  });

describe('lists of many kinds', () => {
  const sales = (desk: PracticeDesk, query = '') =>
    desk.ask({ path: `faktury.json?dataOd=2026-11-01&iloscNaStronie=100${query}` }).response;
  const proformas = (desk: PracticeDesk) => desk.ask({ path: 'proformy.json?dataOd=2026-11-01' }).response;

  test('sales are invoices, corrections and rachunki; pro formas have a list of their own', () => {
    const desk = deskWithAll();
    const idsFor = (kinds: readonly IssuedKind[]) => kinds.map((kind) => idOf(desk, kind)).toSorted();
    expect(idsOf(sales(desk)).toSorted()).toEqual(
      idsFor(BOOKED_KINDS.filter((kind) => !PROFORMAS.includes(kind))),
    );
    expect(idsOf(proformas(desk)).toSorted()).toEqual(idsFor(PROFORMAS));
  });

  test('say the currency and the amount in it', () => {
    expect(rowsOf(sales(deskWithAll(), '&typ=prz_dostawa_ue_towarow'))).toMatchObject([
      { Waluta: 'EUR', Brutto: 100, Rodzaj: 'prz_dostawa_ue_towarow' },
    ]);
  });

  test.each(BOOKED_KINDS.filter((kind) => kind !== 'correction'))('%s has a list of its own', (kind) => {
    const desk = deskWithAll();
    const { response } = desk.ask({
      path: `${DOCUMENT_PATHS[kind].path}/list.json`,
      keyName: keyNameOf(kind),
    });
    expect(idsOf(response)).toEqual([idOf(desk, kind)]);
  });

  test('of one kind go on from an offset', () => {
    const desk = openPracticeDesk();
    for (let count = 0; count < 3; count += 1) desk.issue(aWireInvoice());
    const numbers = (query: string) =>
      rowsOf(desk.ask({ path: `fakturakraj/list.json?${query}` }).response).map(
        ({ PelnyNumer }) => PelnyNumer,
      );
    expect(numbers('limit=2&offset=2')).toEqual(['1/11/2026']);
    expect(desk.ask({ path: 'fakturakraj/list.json?offset=-1' }).response['Kod']).toBe(201);
  });

  test('show a new document only after the delay of this iFirma; it is read by its id at once', () => {
    const desk = openPracticeDesk({ variant: { 'list.visibilityDelayMs': '60000' } });
    desk.issue(aWireInvoice());
    const listedAt = (receivedAt: string) =>
      idsOf(desk.ask({ path: 'faktury.json?dataOd=2026-11-01' }, { receivedAt }).response);
    expect(listedAt('2026-11-23T09:00:59.999Z')).toEqual([]);
    expect(desk.ask({ path: 'fakturakraj/1_11_2026.json' }).response).toHaveProperty('PelnyNumer');
    expect(listedAt('2026-11-23T09:01:00.000Z')).toHaveLength(1);
  });
});

describe('a document that only iFirma’s panel can issue', () => {
  const PANEL = SALES_KINDS.filter((kind) => !(kind in SALES_RULES));

  test.each(PANEL)('%s is listed, read and printed', (kind) => {
    const desk = openPracticeDesk();
    desk.issue(aWireInvoice());
    const type = DOCUMENT_PATHS[kind].types[0] ?? 'prz_nieznany';
    desk.change((state) => ({
      ...state,
      documents: state.documents.map((document) => ({ ...document, kind, type, body: {} })),
    }));
    const { path } = DOCUMENT_PATHS[kind];
    const { response } = desk.ask({ path: `faktury.json?dataOd=2026-11-01&typ=${type}` });
    expect(rowsOf(response)).toMatchObject([{ Rodzaj: type }]);
    const read = desk.ask({ path: `${path}/1_11_2026.json`, keyName: keyNameOf(kind) });
    expect(read.response).toMatchObject({ PelnyNumer: '1/11/2026', Pozycje: [] });
    const pdf = desk.ask({ path: `${path}/1_11_2026.pdf`, keyName: keyNameOf(kind) });
    expect(pdf.text).toMatch(/^%PDF/u);
  });
});

describe('one document of each kind', () => {
  test.each(BOOKED_KINDS.filter((kind) => kind !== 'correction'))('%s is read under its own path', (kind) => {
    const desk = deskWithAll();
    const { response } = readOne(desk, kind, idOf(desk, kind));
    const document = desk.state().documents.find((candidate) => candidate.kind === kind);
    expect(response).toMatchObject({
      PelnyNumer: document?.number,
      DataWystawienia: '2026-11-23',
      Kontrahent: { Nazwa: document?.buyer.Nazwa },
    });
    expect(readOne(desk, kind, document?.number.replaceAll('/', '_')).response).toEqual(response);
  });

  test.each(BOOKED_KINDS.filter((kind) => kind !== 'domestic'))(
    'a domestic invoice is not one of kind %s',
    (kind) => {
      const desk = deskWithAll();
      expect(readOne(desk, kind, idOf(desk, 'domestic')).response).not.toHaveProperty('PelnyNumer');
    },
  );

  test('a correction has no JSON at all', () => {
    const desk = deskWithAll();
    expect(readOne(desk, 'correction', idOf(desk, 'correction')).httpStatus).toBe(404);
  });

  test('a rachunek keeps its entries', () => {
    expect(readOne(deskWithAll(), 'rachunek', '1_11_2026').response).toMatchObject({ WpisDoKpir: 'TOW' });
  });
});
