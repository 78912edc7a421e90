import { describe, expect, test } from 'vitest';
import { aWireInvoice, aWireLine } from '../../../builders/a-wire-invoice';
import { openPracticeDesk } from './practice-desk';

describe('a booked invoice', () => {
  test('is confirmed in iFirma’s words with its identifier as text', () => {
    const desk = openPracticeDesk();
    const { response, verdict, httpStatus } = desk.issue(aWireInvoice());
    const [document] = desk.state().documents;
    expect(httpStatus).toBe(200);
    expect(response).toEqual({
      Kod: 0,
      Informacja: 'Faktura została pomyślnie dodana.',
      Identyfikator: String(document?.documentId),
    });
    expect(verdict.booking).toEqual({
      kind: 'invoice',
      documentId: document?.documentId,
      number: '1/11/2026',
    });
  });

  test('two equal requests make two documents: nothing tells them apart', () => {
    const desk = openPracticeDesk();
    const ids = [desk.issue(aWireInvoice()), desk.issue(aWireInvoice())].map(
      ({ response }) => response['Identyfikator'],
    );
    expect(new Set(ids).size).toBe(2);
    expect(desk.state().documents.map(({ number }) => number)).toEqual(['1/11/2026', '2/11/2026']);
  });

  test('the same account and request give the same answer', () => {
    const [first, second] = [openPracticeDesk(), openPracticeDesk()];
    expect(first.issue(aWireInvoice()).text).toBe(second.issue(aWireInvoice()).text);
    expect(first.state()).toEqual(second.state());
  });

  test('does not change the account it was asked of', () => {
    const desk = openPracticeDesk();
    const before = desk.state();
    const copy = structuredClone(before);
    desk.issue(aWireInvoice());
    expect(before).toEqual(copy);
  });
});

describe('numbering', () => {
  test('starts anew with every month of issue', () => {
    const desk = openPracticeDesk();
    desk.issue(aWireInvoice());
    desk.issue(aWireInvoice({ DataWystawienia: '2026-12-01' }));
    expect(desk.state().documents.map(({ number }) => number)).toEqual(['1/11/2026', '1/12/2026']);
  });

  test('goes on after a number that the client chose, and refuses it a second time', () => {
    const desk = openPracticeDesk();
    expect(desk.issue(aWireInvoice({ Numer: 7 })).response['Kod']).toBe(0);
    desk.issue(aWireInvoice());
    expect(desk.state().documents.map(({ number }) => number)).toEqual(['7/11/2026', '8/11/2026']);
    expect(desk.issue(aWireInvoice({ Numer: 7 })).response).toEqual({
      Kod: 201,
      Informacja: "Pole 'Numer' zawiera numer, który już istnieje",
    });
  });

  test('takes a number twice where iFirma does', () => {
    const desk = openPracticeDesk({ variant: { 'document.duplicateNumer': 'accepted' } });
    desk.issue(aWireInvoice({ Numer: 7 }));
    expect(desk.issue(aWireInvoice({ Numer: 7 })).response['Kod']).toBe(0);
  });
});

describe('totals', () => {
  const threeLines = [1, 2, 3].map(() => aWireLine({ CenaJednostkowa: 33.33 }));
  const totalsOf = (desk: ReturnType<typeof openPracticeDesk>) =>
    desk.state().documents.map(({ netMinor, vatMinor, grossMinor }) => [netMinor, vatMinor, grossMinor]);

  test('VAT is rounded once a rate (vector VAT-N01)', () => {
    const desk = openPracticeDesk();
    desk.issue(aWireInvoice({ Pozycje: threeLines }));
    expect(totalsOf(desk)).toEqual([[9999, 2300, 12_299]]);
  });

  test('an iFirma that rounds by line comes out a grosz higher', () => {
    const desk = openPracticeDesk({ variant: { 'document.rounding': 'perLine' } });
    desk.issue(aWireInvoice({ Pozycje: threeLines }));
    expect(totalsOf(desk)).toEqual([[9999, 2301, 12_300]]);
  });

  test('from gross the typed gross stays (vector VAT-G01)', () => {
    const desk = openPracticeDesk();
    desk.issue(
      aWireInvoice({ LiczOd: 'BRT', Pozycje: [aWireLine({ CenaJednostkowa: 30, StawkaVat: 0.08 })] }),
    );
    expect(totalsOf(desk)).toEqual([[2778, 222, 3000]]);
  });

  test('every rate has its own row; exempt and 0 % carry none', () => {
    const desk = openPracticeDesk();
    desk.issue(
      aWireInvoice({
        Pozycje: [
          aWireLine({ CenaJednostkowa: 100 }),
          aWireLine({ CenaJednostkowa: 100, StawkaVat: 0.05 }),
          aWireLine({ CenaJednostkowa: 100, StawkaVat: 0 }),
          aWireLine({ CenaJednostkowa: 100, StawkaVat: null, TypStawkiVat: 'ZW', PodstawaPrawna: 'Art. 43' }),
        ],
      }),
    );
    expect(totalsOf(desk)).toEqual([[40_000, 2800, 42_800]]);
  });

  test('a discount counts, and paid up to the gross is allowed to the grosz', () => {
    const desk = openPracticeDesk();
    const Pozycje = [aWireLine({ CenaJednostkowa: 10.01, Rabat: 50 })];
    expect(desk.issue(aWireInvoice({ Pozycje, Zaplacono: 6.17 })).response['Kod']).toBe(201);
    expect(desk.issue(aWireInvoice({ Pozycje, Zaplacono: 6.16 })).response['Kod']).toBe(0);
  });
});

describe('the document limit', () => {
  const readLimit = (desk: ReturnType<typeof openPracticeDesk>, today = '2026-11-23') =>
    desk.ask({ path: 'abonent/limit.json', keyName: 'abonent' }, { today }).response;

  test('sales documents use it, refused ones and expenses do not', () => {
    const desk = openPracticeDesk();
    desk.issue(aWireInvoice());
    desk.issue(aWireInvoice({ Pozycje: [] }));
    desk.expense({});
    expect(readLimit(desk)).toEqual({ Kod: 0, Informacja: '', LimitPrzyznany: 1000, LimitWykorzystany: 1 });
  });

  test('starts anew with the calendar month', () => {
    const desk = openPracticeDesk();
    desk.issue(aWireInvoice());
    expect(readLimit(desk, '2026-12-01')['LimitWykorzystany']).toBe(0);
  });

  test.each([
    ['kod202', 200, 202],
    ['kod201', 200, 201],
    ['kod500', 200, 500],
    ['http429', 429, undefined],
  ] as const)('an exhausted one can be answered with %s, and books nothing', (choice, httpStatus, kod) => {
    const desk = openPracticeDesk({ variant: { 'limit.documentsExceeded': choice } });
    desk.change((state) => ({ ...state, documentLimit: { ...state.documentLimit, granted: 1 } }));
    expect(desk.issue(aWireInvoice()).response['Kod']).toBe(0);
    const refused = desk.issue(aWireInvoice());
    expect([refused.httpStatus, refused.response['Kod']]).toEqual([httpStatus, kod]);
    expect(desk.state().documents).toHaveLength(1);
  });
});

describe('the buyer', () => {
  test('of an invoice becomes a contractor once', () => {
    const desk = openPracticeDesk();
    desk.issue(aWireInvoice());
    desk.issue(aWireInvoice());
    expect(desk.state().contractors).toEqual([
      expect.objectContaining({ Nazwa: 'Żółty Dom sp. z o.o.', NIP: '7261120385', JestOdbiorca: true }),
    ]);
  });

  test('with another address is another contractor', () => {
    const desk = openPracticeDesk();
    desk.issue(aWireInvoice());
    desk.issue(aWireInvoice({ Kontrahent: { ...aWireInvoice().Kontrahent, Ulica: 'Lipowa 2' } }));
    expect(desk.state().contractors).toHaveLength(2);
  });

  test('named by identifier or NIP is the stored record, whatever the invoice says beside it', () => {
    const desk = openPracticeDesk();
    desk.issue(aWireInvoice());
    const [stored] = desk.state().contractors;
    const stranger = { Nazwa: 'Ktoś inny', KodPocztowy: '00-001', Miejscowosc: 'Warszawa' };
    desk.issue(aWireInvoice({ IdentyfikatorKontrahenta: stored?.Identyfikator, Kontrahent: stranger }));
    desk.issue(aWireInvoice({ NIPKontrahenta: '726-112-03-85', Kontrahent: null }));
    expect(desk.state().documents.map(({ buyer }) => buyer)).toEqual([stored, stored, stored]);
    expect(desk.state().contractors).toHaveLength(1);
  });

  test('an unknown identifier with data makes a record under that identifier', () => {
    const desk = openPracticeDesk();
    desk.issue(aWireInvoice({ IdentyfikatorKontrahenta: 'MOJ1' }));
    expect(desk.state().contractors.map(({ Identyfikator }) => Identyfikator)).toEqual(['MOJ1']);
  });

  test('a stored record without a postal code fails the invoice until it is mended', () => {
    const desk = openPracticeDesk();
    desk.issue(aWireInvoice());
    desk.change((state) => ({
      ...state,
      contractors: state.contractors.map((record) => ({ ...record, KodPocztowy: null })),
    }));
    const { response } = desk.issue(aWireInvoice({ NIPKontrahenta: '7261120385' }));
    expect(response).toEqual({ Kod: 201, Informacja: "Pole 'Kontrahent.KodPocztowy' jest wymagane" });
  });
});
