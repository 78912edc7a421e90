import { describe, expect, test } from 'vitest';
import { aWireInvoice, aWireLine } from '../../../builders/a-wire-invoice';
import { openPracticeDesk, type PracticeDesk } from './practice-desk';

const buyerNamed = (Nazwa: string, NIP: string) => ({ ...aWireInvoice().Kontrahent, Nazwa, NIP });

/** Five invoices of November: 123.00, 246.00, … gross, the first paid, the second in part. */
function deskWithFive(): PracticeDesk {
  const desk = openPracticeDesk();
  for (const day of [2, 5, 9, 16, 23]) {
    const issued = desk.state().documents.length + 1;
    const on = `2026-11-${String(day).padStart(2, '0')}`;
    desk.issue(
      aWireInvoice({
        DataWystawienia: on,
        DataSprzedazy: on,
        TerminPlatnosci: issued === 3 ? null : `2026-11-${issued < 4 ? '20' : '30'}`,
        Pozycje: [aWireLine({ Ilosc: issued })],
        Zaplacono: issued === 1 ? 123 : issued === 2 ? 100 : issued === 5 ? 1 : 0,
        Kontrahent:
          issued === 4 ? buyerNamed('Inna Firma', '898-164-75-72') : buyerNamed('Żółty Dom', '7261120385'),
      }),
    );
  }
  return desk;
}

const list = (desk: PracticeDesk, query: string) => desk.ask({ path: `faktury.json?${query}` }).response;
function numbersOf(response: Readonly<Record<string, unknown>>): unknown[] {
  const rows = response['Wynik'];
  return Array.isArray(rows) ? rows.map((row: { readonly PelnyNumer: unknown }) => row.PelnyNumer) : [];
}
const found = (query: string) =>
  numbersOf(list(deskWithFive(), `dataOd=2026-11-01&${query}`)).map((number) => String(number).split('/')[0]);

describe('the list of sales documents', () => {
  test('has the documented members; the identifier is a number here', () => {
    const desk = deskWithFive();
    const { Kod, Informacja, Wynik } = list(desk, 'dataOd=2026-11-23');
    expect({ Kod, Informacja }).toEqual({ Kod: 0, Informacja: '' });
    expect(Wynik).toEqual([
      {
        FakturaId: desk.state().documents[4]?.documentId,
        PelnyNumer: '5/11/2026',
        Rodzaj: 'prz_faktura_kraj',
        DataWystawienia: '2026-11-23',
        TerminPlatnosci: '2026-11-30',
        KontrahentNazwa: 'Żółty Dom',
        IdentyfikatorKontrahenta: 'K00001',
        NIPKontrahenta: '7261120385',
        Brutto: 615,
        Zaplacono: 1,
        Waluta: 'PLN',
        CzyWyslano: false,
        CzySzkic: false,
        KsefStatus: null,
      },
    ]);
  });

  test('needs dataOd', () => {
    expect(list(deskWithFive(), 'dataDo=2026-11-30')).toEqual({
      Kod: 201,
      Informacja: "Pole 'dataOd' jest wymagane",
    });
  });

  test('reaches 30 days from dataOd unless dataDo is given; both days count', () => {
    const desk = deskWithFive();
    expect(numbersOf(list(desk, 'dataOd=2026-10-03'))).toEqual(['1/11/2026']);
    expect(numbersOf(list(desk, 'dataOd=2026-10-02'))).toEqual([]);
    expect(numbersOf(list(desk, 'dataOd=2026-11-05&dataDo=2026-11-09'))).toEqual(['3/11/2026', '2/11/2026']);
  });

  test('nothing found is Kod 0 and an empty list', () => {
    expect(list(deskWithFive(), 'dataOd=2026-01-01')).toEqual({ Kod: 0, Informacja: '', Wynik: [] });
  });

  test.each([
    ['kwotaOd=369', ['5', '4', '3']],
    ['kwotaDo=246', ['2', '1']],
    ['kwotaOd=246.01&kwotaDo=492', ['4', '3']],
    ['kontrahent=K00002', ['4']],
    ['nipKontrahenta=7261120385', ['5', '3', '2', '1']],
    // Stored with hyphens: the filter is known to miss it.
    ['nipKontrahenta=8981647572', []],
    ['typ=prz_faktura_kraj', ['5', '4', '3', '2', '1']],
    ['typ=prz_rachunek_kraj', []],
    ['status=oplacone', ['1']],
    ['status=przeterminowane', ['2']],
    ['status=nieoplacone', ['4', '3']],
    ['status=oplaconeCzesciowo', ['5']],
    ['status=oplacone,przeterminowane', ['2', '1']],
  ])('%s', (query, numbers) => {
    expect(found(query)).toEqual(numbers);
  });

  test.each(['kwotaOd=dużo', 'status=zaplacone', 'strona=0', 'strona=x', 'iloscNaStronie=0', 'dataDo=jutro'])(
    'refuses %s',
    (query) => {
      expect(list(deskWithFive(), `dataOd=2026-11-01&${query}`)['Kod']).toBe(201);
    },
  );

  test('comes in pages that neither repeat nor leave out, and ends in an empty one', () => {
    const desk = deskWithFive();
    const pages = [1, 2, 3, 4].map((page) =>
      numbersOf(list(desk, `dataOd=2026-11-01&iloscNaStronie=2&strona=${page}`)),
    );
    expect(pages.map((page) => page.length)).toEqual([2, 2, 1, 0]);
    expect(new Set(pages.flat()).size).toBe(5);
  });

  test('has 20 rows a page unless asked, and never more than the largest page', () => {
    const desk = openPracticeDesk({ variant: { 'list.maxPageSize': '100' } });
    for (let count = 0; count < 101; count += 1) {
      // A minute each: the request limit is not the point here.
      desk.send(
        desk.sign(
          { path: 'fakturakraj.json', body: aWireInvoice() },
          { receivedAt: new Date(Date.UTC(2026, 10, 23, 9, count)).toISOString() },
        ),
      );
    }
    expect(numbersOf(list(desk, 'dataOd=2026-11-01'))).toHaveLength(20);
    expect(numbersOf(list(desk, 'dataOd=2026-11-01&iloscNaStronie=200'))).toHaveLength(100);
  });
});

describe('lists of one type', () => {
  test('are cut at limit, ten unless given, newest first', () => {
    const desk = deskWithFive();
    const read = (query: string) => numbersOf(desk.ask({ path: `fakturakraj/list.json${query}` }).response);
    expect(read('?limit=2')).toEqual(['5/11/2026', '4/11/2026']);
    expect(read('')).toHaveLength(5);
    expect(read('?rokOd=2026&miesiacOd=11&dzienOd=5&rokDo=2026&miesiacDo=11&dzienDo=9')).toEqual([
      '3/11/2026',
      '2/11/2026',
    ]);
    expect(desk.ask({ path: 'fakturakraj/list.json?limit=x' }).response['Kod']).toBe(201);
    expect(desk.ask({ path: 'fakturakraj/list.json?rokOd=2026' }).response['Kod']).toBe(201);
  });

  test('of rachunki is empty for an account that issued none', () => {
    const { response } = deskWithFive().ask({ path: 'rachunekkraj/list.json?limit=1', keyName: 'rachunek' });
    expect(response).toEqual({ Kod: 0, Informacja: '', Wynik: [] });
  });
});

describe('a single invoice', () => {
  const discounted = aWireInvoice({
    Uwagi: 'Dziękujemy',
    Zaplacono: 10,
    Pozycje: [aWireLine({ Ilosc: 2.5, CenaJednostkowa: 99.99, Rabat: 10 })],
  });

  test('has the request’s members, its number, the discounted price and the buyer, and no Kod', () => {
    const desk = openPracticeDesk();
    const { Identyfikator } = desk.issue(discounted).response;
    const { response } = desk.ask({ path: `fakturakraj/${String(Identyfikator)}.json` });
    expect(response).toMatchObject({
      LiczOd: 'NET',
      Uwagi: 'Dziękujemy',
      DataSprzedazy: '2026-11-20',
      Zaplacono: 10,
      Identyfikator,
      PelnyNumer: '1/11/2026',
      Numer: 1,
      IdentyfikatorKontrahenta: 'K00001',
      NIPKontrahenta: '7261120385',
      NumerKSeF: null,
      Kontrahent: { Nazwa: 'Żółty Dom sp. z o.o.', KodPocztowy: '50-001' },
      Pozycje: [{ NazwaPelna: 'Konsultacje', Ilosc: 2.5, CenaJednostkowa: 99.99, CenaZRabatem: 89.99 }],
    });
    expect(response).not.toHaveProperty('Kod');
  });

  test('can be asked for by its number with underscores', () => {
    const desk = openPracticeDesk();
    const { Identyfikator } = desk.issue(discounted).response;
    const byNumber = desk.ask({ path: 'fakturakraj/1_11_2026.json' }).response;
    expect(byNumber).toEqual(desk.ask({ path: `fakturakraj/${String(Identyfikator)}.json` }).response);
  });

  test('stands inside Wynik and with Kod 0 where iFirma answers so', () => {
    const desk = openPracticeDesk({
      variant: { 'read.documentRoot': 'wynik', 'envelope.documentKod': 'zero' },
    });
    desk.issue(discounted);
    expect(desk.ask({ path: 'fakturakraj/1_11_2026.json' }).response).toMatchObject({
      Kod: 0,
      Wynik: { PelnyNumer: '1/11/2026' },
    });
  });

  test.each([
    ['kod201', 200, 201],
    ['kod400', 200, 400],
    ['kod500', 200, 500],
    ['http404', 404, undefined],
  ] as const)('that does not exist can be answered with %s', (choice, httpStatus, kod) => {
    const desk = openPracticeDesk({ variant: { 'document.notFound': choice } });
    const answer = desk.ask({ path: 'fakturakraj/1337.json' });
    expect([answer.httpStatus, answer.response['Kod']]).toEqual([httpStatus, kod]);
  });
});

describe('addresses', () => {
  test.each([
    ['GET', 'fakturaproforma/list.json'],
    ['GET', 'fakturakraj/%E0%A4%A.json'],
    ['GET', 'abonent.json'],
    ['DELETE', 'fakturakraj/1.json'],
    ['POST', 'faktury.json'],
    ['GET', 'fakturakraj.json'],
    ['GET', 'faktury.jsonx'],
    ['DELETE', 'kontrahenci/K00001.json'],
  ] as const)('%s %s is HTTP 404', (method, path) => {
    const answer = openPracticeDesk().ask({ method, path });
    expect(answer.httpStatus).toBe(404);
    expect(answer.verdict.operation).toBeNull();
  });

  test('outside the API is HTTP 404', () => {
    const desk = openPracticeDesk();
    const request = desk.sign({ path: 'faktury.json' });
    expect(desk.send({ ...request, url: 'https://www.ifirma.pl/app/faktury.json' }).httpStatus).toBe(404);
  });
});
