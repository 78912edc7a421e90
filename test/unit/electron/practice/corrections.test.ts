import { describe, expect, test } from 'vitest';
import type { SalesLine } from '../../../../electron/practice/sales/sales-body';
import { aWireInvoice, aWireLine } from '../../../builders/a-wire-invoice';
import { aWireSale } from '../../../builders/a-wire-sale';
import { openPracticeDesk, type PracticeDesk } from './practice-desk';

const correct = (desk: PracticeDesk, Pozycje: SalesLine[], corrected?: string) =>
  desk.issueKind('correction', aWireSale('correction', { Pozycje }), corrected);
const deskWith = (body: Parameters<typeof aWireInvoice>[0], variant = {}) => {
  const desk = openPracticeDesk({ variant });
  desk.issue(aWireInvoice(body));
  return desk;
};
const lastTotals = (desk: PracticeDesk) => {
  const { netMinor, vatMinor, grossMinor } = desk.state().documents.at(-1) ?? expect.unreachable();
  return [netMinor, vatMinor, grossMinor];
};
const lines = (count: number, line: Partial<SalesLine>) =>
  Array.from({ length: count }, () => aWireLine(line));

describe('a correction', () => {
  test.each([
    [
      'COR-01',
      lines(3, { CenaJednostkowa: 10.01 }),
      lines(2, { CenaJednostkowa: 10.01 }),
      [-1001, -231, -1232],
    ],
    [
      'COR-02',
      lines(3, { CenaJednostkowa: 33.33 }),
      lines(3, { CenaJednostkowa: 33.33, Ilosc: 0 }),
      [-9999, -2300, -12_299],
    ],
    [
      'COR-03',
      lines(1, { Ilosc: 12, CenaJednostkowa: 180 }),
      lines(1, { Ilosc: 12, CenaJednostkowa: 190 }),
      [12_000, 2760, 14_760],
    ],
  ] as const)(
    'is the difference of two states, each computed in full (vector %s)',
    (_id, before, after, totals) => {
      const desk = deskWith({ Pozycje: [...before] });
      expect(correct(desk, [...after]).response['Kod']).toBe(0);
      expect(lastTotals(desk)).toEqual(totals);
    },
  );

  test('starts from the state that earlier corrections left', () => {
    const desk = deskWith({ Pozycje: lines(1, { Ilosc: 3 }) });
    correct(desk, lines(1, { Ilosc: 2 }));
    correct(desk, lines(1, { Ilosc: 0 }));
    expect(lastTotals(desk)).toEqual([-20_000, -4600, -24_600]);
  });

  test('counts from gross where the invoice did', () => {
    const desk = deskWith({ LiczOd: 'BRT', Pozycje: lines(1, { CenaJednostkowa: 123 }) });
    correct(desk, lines(1, { CenaJednostkowa: 61.5 }));
    expect(lastTotals(desk)).toEqual([-5000, -1150, -6150]);
  });

  test('has the buyer of its invoice, numbers of its own, and says what it corrects', () => {
    const desk = deskWith({});
    correct(desk, [aWireLine({ Ilosc: 0 })]);
    const [invoice, correction] = desk.state().documents;
    expect(correction).toMatchObject({
      number: '1/11/2026/Korekta',
      buyer: invoice?.buyer,
      origin: { as: 'corrects', documentId: invoice?.documentId },
    });
  });

  test('can name its invoice by id', () => {
    const desk = deskWith({});
    const id = String(desk.state().documents[0]?.documentId);
    expect(correct(desk, [aWireLine()], id).response['Kod']).toBe(0);
  });

  test.each([
    ['nothing', '99'],
    ['an invoice in a currency', '2_11_2026'],
  ])('of %s does not exist', (_name, corrected) => {
    const desk = deskWith({});
    desk.issueKind('currency');
    const { response } = correct(desk, [aWireLine()], corrected);
    expect(response).toEqual({ Kod: 201, Informacja: 'Nie znaleziono dokumentu' });
    expect(desk.state().documents).toHaveLength(2);
  });

  test.each([
    ['of an exempt seller carries no VAT rate', { vatPayer: false }, {}, 201],
    ['pays back no more than is left', { vatPayer: true }, { Zaplacono: 123.01 }, 201],
    ['may be paid in full', { vatPayer: true }, { Zaplacono: 123 }, 0],
    ['uses a series that exists', { vatPayer: true }, { NazwaSeriiNumeracji: 'KOR' }, 202],
  ])('%s', (_name, account, change, kod) => {
    const desk = deskWith({});
    desk.change((state) => ({ ...state, account: { ...state.account, ...account } }));
    const body = aWireSale('correction', { Pozycje: [aWireLine()], ...change });
    expect(desk.issueKind('correction', body).response['Kod']).toBe(kod);
  });

  test('uses up the document limit', () => {
    const desk = deskWith({});
    desk.change((state) => ({ ...state, documentLimit: { ...state.documentLimit, granted: 1 } }));
    expect(correct(desk, [aWireLine()]).response['Kod']).toBe(202);
    expect(desk.state().documents).toHaveLength(1);
  });
});

describe('an invoice from a pro forma', () => {
  const add = (desk: PracticeDesk, number = '1_11_2026_ProForma', today = '2026-11-23') =>
    desk.ask({ path: `fakturaproformakraj/add/${number}.json` }, { today });

  test('is issued today for the same lines and buyer, by a GET', () => {
    const desk = openPracticeDesk();
    desk.issueKind('proforma', aWireSale('proforma', { Uwagi: 'Dziękujemy', TerminPlatnosci: '2026-12-07' }));
    const { response, verdict } = add(desk);
    const [proforma, invoice] = desk.state().documents;
    expect(response).toMatchObject({ Kod: 0, Identyfikator: String(invoice?.documentId) });
    expect(verdict.booking).toMatchObject({ kind: 'invoice', number: '1/11/2026' });
    expect(invoice).toMatchObject({
      kind: 'domestic',
      issuedOn: '2026-11-23',
      soldOn: '2026-11-23',
      dueOn: '2026-12-07',
      grossMinor: 12_300,
      buyer: proforma?.buyer,
      origin: { as: 'made_from', documentId: proforma?.documentId },
      body: { Uwagi: 'Dziękujemy', DodatkoweUwagi: [{ Typ: 'NUMER_ZAMOWIENIA', Info: 'Z-7' }] },
    });
    expect(desk.ask({ path: 'fakturakraj/1_11_2026.json' }).response).toMatchObject({
      PelnyNumer: '1/11/2026',
    });
  });

  test('twice makes two invoices: nothing forbids it', () => {
    const desk = openPracticeDesk();
    desk.issueKind('proforma');
    expect([add(desk), add(desk)].map(({ response }) => response['Kod'])).toEqual([0, 0]);
    expect(desk.state().documents).toHaveLength(3);
  });

  test('needs today in the accounting month, and a term that has passed becomes today', () => {
    const desk = openPracticeDesk();
    desk.issueKind('proforma', aWireSale('proforma', { TerminPlatnosci: '2026-11-24' }));
    expect(add(desk, undefined, '2026-12-01').response['Kod']).toBe(201);
    add(desk, undefined, '2026-11-30');
    expect(desk.state().documents.at(-1)).toMatchObject({ dueOn: '2026-11-30' });
  });

  test.each([
    ['1_11_2026', 'an invoice'],
    ['9_9_2026_ProForma', 'nothing'],
  ])('%s, which is %s, does not exist', (number) => {
    const desk = openPracticeDesk();
    desk.issue(aWireInvoice());
    expect(add(desk, number).response['Kod']).toBe(201);
    expect(desk.state().documents).toHaveLength(1);
  });
});
