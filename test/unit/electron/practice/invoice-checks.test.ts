import { describe, expect, test } from 'vitest';
import type { SalesBody } from '../../../../electron/practice/sales/sales-body';
import { aWireInvoice, aWireLine } from '../../../builders/a-wire-invoice';
import { openPracticeDesk } from './practice-desk';

const UNMAPPABLE =
  'Niepoprawna zawartość żądania - nie można utworzyć obiektu na podstawie zawartości żądania.';

const REQUIRED = [
  ...['Zaplacono', 'LiczOd', 'DataWystawienia', 'DataSprzedazy', 'FormatDatySprzedazy', 'SposobZaplaty'],
  ...['RodzajPodpisuOdbiorcy', 'WidocznyNumerGios', 'Numer', 'Pozycje'],
];
const REQUIRED_IN_LINE = ['StawkaVat', 'TypStawkiVat', 'Ilosc', 'CenaJednostkowa', 'NazwaPelna', 'Jednostka'];

describe('a body that is no invoice (Kod 200)', () => {
  test.each(REQUIRED)('without %s', (member) => {
    const { response } = openPracticeDesk().issue({ ...aWireInvoice(), [member]: undefined });
    expect(response).toEqual({ Kod: 200, Informacja: UNMAPPABLE });
  });

  test.each(REQUIRED_IN_LINE)('with a line without %s', (member) => {
    const { response } = openPracticeDesk().issue(
      aWireInvoice({ Pozycje: [{ ...aWireLine(), [member]: undefined }] }),
    );
    expect(response['Kod']).toBe(200);
  });

  test.each([
    ['broken JSON', '{"Zaplacono":'],
    ['a list', '[]'],
    ['an amount as text', { ...aWireInvoice(), Zaplacono: '0.00' }],
    ['a member of another document', { ...aWireInvoice(), Waluta: 'EUR' }],
    ['a yes as text', { ...aWireInvoice(), WidocznyNumerGios: 'true' }],
    [
      'an amount beyond every number',
      JSON.stringify(aWireInvoice()).replace('"Zaplacono":0', '"Zaplacono":1e309'),
    ],
  ])('%s', (_name, body) => {
    expect(openPracticeDesk().issue(body).response['Kod']).toBe(200);
  });

  test('an iFirma that validates missing members names the field', () => {
    const desk = openPracticeDesk({ variant: { 'document.missingRequired': 'kod201' } });
    const { response } = desk.issue({ ...aWireInvoice(), WidocznyNumerGios: undefined });
    expect(response).toEqual({ Kod: 201, Informacja: "Pole 'WidocznyNumerGios' jest wymagane" });
    expect(desk.issue({ ...aWireInvoice(), Zaplacono: '0.00' }).response['Kod']).toBe(200);
  });
});

const long = (length: number) => 'ż'.repeat(length);
const line = (overrides: Parameters<typeof aWireLine>[0]) => ({ Pozycje: [aWireLine(overrides)] });
const buyer = (overrides: NonNullable<SalesBody['Kontrahent']>) => ({
  Kontrahent: { ...aWireInvoice().Kontrahent, ...overrides },
});

const REFUSED: readonly (readonly [body: Partial<SalesBody>, text: string])[] = [
  [{ Zaplacono: -0.01 }, "Pole 'Zaplacono' nie może być ujemne"],
  [{ Zaplacono: 100_000_000 }, "Pole 'Zaplacono' przekracza dopuszczalną wartość"],
  [{ Zaplacono: 0.001 }, "Pole 'Zaplacono' może mieć najwyżej dwa miejsca po przecinku"],
  [{ ZaplaconoNaDokumencie: -1 }, "Pole 'ZaplaconoNaDokumencie' nie może być ujemne"],
  [{ LiczOd: 'netto' }, "Pole 'LiczOd' ma niedozwoloną wartość"],
  [{ NumerKontaBankowego: long(29) }, "Pole 'NumerKontaBankowego' może mieć najwyżej 28 znaków"],
  [{ MiejsceWystawienia: long(51) }, "Pole 'MiejsceWystawienia' może mieć najwyżej 50 znaków"],
  [{ FormatDatySprzedazy: 'MIE' }, "Pole 'FormatDatySprzedazy' ma niedozwoloną wartość"],
  [{ SposobZaplaty: 'przelew' }, "Pole 'SposobZaplaty' ma niedozwoloną wartość"],
  [{ RodzajPodpisuOdbiorcy: 'XXX' }, "Pole 'RodzajPodpisuOdbiorcy' ma niedozwoloną wartość"],
  [{ PodpisOdbiorcy: long(71) }, "Pole 'PodpisOdbiorcy' może mieć najwyżej 70 znaków"],
  [{ PodpisWystawcy: long(71) }, "Pole 'PodpisWystawcy' może mieć najwyżej 70 znaków"],
  [{ Uwagi: long(1001) }, "Pole 'Uwagi' może mieć najwyżej 1000 znaków"],
  [{ IdentyfikatorKontrahenta: long(16) }, "Pole 'IdentyfikatorKontrahenta' może mieć najwyżej 15 znaków"],
  [{ PrefiksUEKontrahenta: 'PLX' }, "Pole 'PrefiksUEKontrahenta' może mieć najwyżej 2 znaków"],
  [{ NIPKontrahenta: long(14) }, "Pole 'NIPKontrahenta' może mieć najwyżej 13 znaków"],
  [{ Numer: 1.5 }, "Pole 'Numer' ma niedozwoloną wartość"],
  [{ Numer: 0 }, "Pole 'Numer' musi być większe od zera"],
  [{ Pozycje: [] }, "Pole 'Pozycje' jest wymagane"],
  [line({ NazwaPelna: '' }), "Pole 'Pozycje[0].NazwaPelna' jest wymagane"],
  [line({ NazwaPelna: long(301) }), "Pole 'Pozycje[0].NazwaPelna' może mieć najwyżej 300 znaków"],
  [line({ Jednostka: '' }), "Pole 'Pozycje[0].Jednostka' jest wymagane"],
  [line({ Jednostka: long(11) }), "Pole 'Pozycje[0].Jednostka' może mieć najwyżej 10 znaków"],
  [line({ Ilosc: 0 }), "Pole 'Pozycje[0].Ilosc' musi być większe od zera"],
  [line({ CenaJednostkowa: 0 }), "Pole 'Pozycje[0].CenaJednostkowa' musi być większe od zera"],
  [line({ CenaJednostkowa: 1e8 }), "Pole 'Pozycje[0].CenaJednostkowa' przekracza dopuszczalną wartość"],
  [
    line({ Ilosc: 99_999_999, CenaJednostkowa: 99_999_999 }),
    "Pole 'Pozycje[0]' przekracza dopuszczalną wartość",
  ],
  [line({ TypStawkiVat: 'NP' }), "Pole 'Pozycje[0].TypStawkiVat' ma niedozwoloną wartość"],
  [line({ StawkaVat: 23 }), "Pole 'Pozycje[0].StawkaVat' ma niedozwoloną wartość"],
  [line({ StawkaVat: null }), "Pole 'Pozycje[0].StawkaVat' jest wymagane"],
  [line({ TypStawkiVat: 'ZW' }), "Pole 'Pozycje[0].StawkaVat' ma niedozwoloną wartość"],
  [line({ PKWiU: long(31) }), "Pole 'Pozycje[0].PKWiU' może mieć najwyżej 30 znaków"],
  [line({ PodstawaPrawna: long(31) }), "Pole 'Pozycje[0].PodstawaPrawna' może mieć najwyżej 30 znaków"],
  [line({ GTU: 'GTU_12' }), "Pole 'Pozycje[0].GTU' ma niedozwoloną wartość"],
  [line({ Rabat: -1 }), "Pole 'Pozycje[0].Rabat' nie może być ujemne"],
  [line({ Rabat: 100 }), "Pole 'Pozycje[0].Rabat' przekracza dopuszczalną wartość"],
  [line({ StawkaRyczaltu: 0.2 }), "Pole 'Pozycje[0].StawkaRyczaltu' ma niedozwoloną wartość"],
  [
    line({ TypStawkiVat: 'ZW', StawkaVat: null }),
    'W polu CN / PKWiU należy podać artykuł ustawy o podatku VAT, na podstawie którego następuje zwolnienie',
  ],
  [{ DataWystawienia: '23.11.2026' }, "Pole 'DataWystawienia' musi być datą w formacie RRRR-MM-DD"],
  [{ DataSprzedazy: '2026-11-31' }, "Pole 'DataSprzedazy' musi być datą w formacie RRRR-MM-DD"],
  [{ TerminPlatnosci: 'jutro' }, "Pole 'TerminPlatnosci' musi być datą w formacie RRRR-MM-DD"],
  [
    { DataSprzedazy: '2026-11-24' },
    "Pole 'DataWystawienia' nie może być wcześniejsze niż pole 'DataSprzedazy'",
  ],
  [
    { TerminPlatnosci: '2026-11-19' },
    "Pole 'TerminPlatnosci' nie może być wcześniejsze niż pole 'DataSprzedazy'",
  ],
  [
    { DataWystawienia: '2026-12-16' },
    "Pole 'DataWystawienia' nie może być późniejsze niż 15. dzień miesiąca po dacie sprzedaży",
  ],
  [
    { DataSprzedazy: '2026-10-31', DataWystawienia: '2026-11-10' },
    'Data sprzedaży musi być zgodna z miesiącem i rokiem księgowym',
  ],
  [{ Zaplacono: 123.01 }, "Pole 'Zaplacono' nie może być większe niż kwota brutto"],
  [{ Kontrahent: null }, "Pole 'Kontrahent' jest wymagane"],
  [{ Kontrahent: null, IdentyfikatorKontrahenta: 'NIKT' }, 'Nie znaleziono kontrahenta'],
  [{ Kontrahent: null, NIPKontrahenta: '1234563218' }, 'Nie znaleziono kontrahenta'],
  [buyer({ Nazwa: '' }), "Pole 'Kontrahent.Nazwa' jest wymagane"],
  [buyer({ Nazwa: long(151) }), "Pole 'Kontrahent.Nazwa' może mieć najwyżej 150 znaków"],
  [buyer({ KodPocztowy: null }), "Pole 'Kontrahent.KodPocztowy' jest wymagane"],
  [buyer({ KodPocztowy: long(17) }), "Pole 'Kontrahent.KodPocztowy' może mieć najwyżej 16 znaków"],
  [buyer({ Miejscowosc: null }), "Pole 'Kontrahent.Miejscowosc' jest wymagane"],
  [buyer({ Miejscowosc: long(66) }), "Pole 'Kontrahent.Miejscowosc' może mieć najwyżej 65 znaków"],
  [buyer({ NIP: long(14) }), "Pole 'Kontrahent.NIP' może mieć najwyżej 13 znaków"],
  [buyer({ Ulica: long(66) }), "Pole 'Kontrahent.Ulica' może mieć najwyżej 65 znaków"],
  [buyer({ KodKraju: 'P' }), "Pole 'Kontrahent.KodKraju' musi mieć co najmniej 2 znaków"],
  [buyer({ Identyfikator: long(16) }), "Pole 'Kontrahent.Identyfikator' może mieć najwyżej 15 znaków"],
  [buyer({ Email: long(66) }), "Pole 'Kontrahent.Email' może mieć najwyżej 65 znaków"],
  [buyer({ Telefon: long(33) }), "Pole 'Kontrahent.Telefon' może mieć najwyżej 32 znaków"],
];

describe('an invoice that does not hold (Kod 201)', () => {
  test.each(REFUSED.map(([body, text]) => [text, body] as const))('%s', (text, overrides) => {
    const desk = openPracticeDesk();
    const { response, verdict } = desk.issue(aWireInvoice(overrides));
    expect(response).toEqual({ Kod: 201, Informacja: text });
    expect(verdict.booking).toBeNull();
    expect(desk.state().documents).toEqual([]);
    expect(desk.state().contractors).toEqual([]);
  });

  const ACCEPTED: Readonly<Record<string, Partial<SalesBody>>> = {
    'paid in full': { Zaplacono: 123 },
    'no account printed': { NumerKontaBankowego: 'BRAK' },
    'the longest texts': { Uwagi: long(1000), MiejsceWystawienia: long(50), PodpisWystawcy: long(70) },
    'the last day of issue': { DataWystawienia: '2026-12-15' },
    'issued on the day of sale': { DataWystawienia: '2026-11-20' },
    'due on the day of sale': { TerminPlatnosci: '2026-11-20' },
    'no term': { TerminPlatnosci: null },
    'month of sale, split payment': { FormatDatySprzedazy: 'MSC', SplitPayment: true },
    'the finest quantity, price and discount': line({
      NazwaPelna: long(300),
      Jednostka: long(10),
      Ilosc: 0.333,
      CenaJednostkowa: 0.0001,
      Rabat: 99.99,
    }),
    'exempt with its basis': line({ TypStawkiVat: 'ZW', StawkaVat: null, PodstawaPrawna: 'Art. 113 ust. 1' }),
    'GTU and lump-sum rate': line({ GTU: '12', StawkaRyczaltu: 0.12, PKWiU: '' }),
    'JPK mark and a note': {
      ProceduryJpk: { TP: true },
      DodatkoweUwagi: { Typ: 'NUMER_UMOWY', Info: '1/2026' },
    },
  };
  test.each(Object.keys(ACCEPTED))('but one at its limits does: %s', (name) => {
    expect(openPracticeDesk().issue(aWireInvoice(ACCEPTED[name])).response['Kod']).toBe(0);
  });

  test('an issue date before that of the newest document is refused', () => {
    const desk = openPracticeDesk();
    desk.issue(aWireInvoice({ DataWystawienia: '2026-11-23' }));
    expect(desk.issue(aWireInvoice({ DataWystawienia: '2026-11-22' })).response).toEqual({
      Kod: 201,
      Informacja: "Pole 'DataWystawienia' nie może być wcześniejsze niż data wystawienia poprzedniej faktury",
    });
    expect(desk.issue(aWireInvoice({ DataWystawienia: '2026-11-23' })).response['Kod']).toBe(0);
  });
});

describe('an exempt seller', () => {
  const exempt = { account: { vatPayer: false } };
  const exemptLine = aWireLine({ TypStawkiVat: 'ZW', StawkaVat: null, PodstawaPrawna: 'Art. 113 ust. 1' });

  test('sells from gross with exempt lines', () => {
    const { response } = openPracticeDesk(exempt).issue(
      aWireInvoice({ LiczOd: 'BRT', Pozycje: [exemptLine] }),
    );
    expect(response['Kod']).toBe(0);
  });

  test('is refused net prices and VAT rates', () => {
    const net = openPracticeDesk(exempt).issue(aWireInvoice({ Pozycje: [exemptLine] }));
    expect(net.response['Informacja']).toBe("Pole 'LiczOd' ma niedozwoloną wartość");
    const taxed = openPracticeDesk(exempt).issue(aWireInvoice({ LiczOd: 'BRT' }));
    expect(taxed.response['Informacja']).toBe("Pole 'Pozycje[0].TypStawkiVat' ma niedozwoloną wartość");
  });

  test.each([
    ['PKWiU', 'PodstawaPrawna', 201],
    ['PKWiU', 'PKWiU', 0],
    ['either', 'PodstawaPrawna', 0],
    ['either', 'PKWiU', 0],
  ] as const)(
    'where iFirma looks for the basis in %s, one given in %s is answered with %i',
    (place, given, kod) => {
      const desk = openPracticeDesk({ ...exempt, variant: { 'sales.exemptBasisField': place } });
      const basis = aWireLine({ TypStawkiVat: 'ZW', StawkaVat: null, [given]: 'Art. 43' });
      expect(desk.issue(aWireInvoice({ LiczOd: 'BRT', Pozycje: [basis] })).response['Kod']).toBe(kod);
    },
  );
});
