import { describe, expect, test } from 'vitest';
import { rulesOf, type IssuedKind } from '../../../../electron/practice/sales/sales-kinds';
import type { SalesBody } from '../../../../electron/practice/sales/sales-body';
import { aWireInvoice } from '../../../builders/a-wire-invoice';
import { aForeignLine, aWireSale, ISSUED_KINDS } from '../../../builders/a-wire-sale';
import { openPracticeDesk, type PracticeDesk } from './practice-desk';

const RATE_FIELD = 'KursWalutyZDniaPoprzedzajacegoDzienWystawieniaFaktury';

/** A desk with the invoice that a correction is about. */
function openDesk(options: Parameters<typeof openPracticeDesk>[0] = {}): PracticeDesk {
  const desk = openPracticeDesk(options);
  desk.issue(aWireInvoice());
  return desk;
}
const issue = (kind: IssuedKind, overrides: Partial<SalesBody> = {}, desk = openDesk()) =>
  desk.issueKind(kind, aWireSale(kind, overrides)).response;
const newest = (desk: PracticeDesk) => desk.state().documents.at(-1);

describe('every kind that the API issues', () => {
  /** Number, type, currency, net, VAT and gross of the builder's body, as the second document of the month. */
  const BOOKED: Readonly<Record<IssuedKind, readonly unknown[]>> = {
    domestic: ['2/11/2026', 'prz_faktura_kraj', 'PLN', 10_000, 2300, 12_300],
    mail_order: ['2/11/2026', 'prz_faktura_wysylka', 'PLN', 10_000, 2300, 12_300],
    currency: ['2/11/2026', 'prz_faktura_wys_ter_kraj', 'EUR', 10_000, 2300, 12_300],
    wdt: ['2/11/2026', 'prz_dostawa_ue_towarow', 'EUR', 10_000, 0, 10_000],
    goods_export: ['2/11/2026', 'prz_eksport_towarow', 'EUR', 10_000, 0, 10_000],
    service_abroad: ['2/11/2026', 'prz_eksport_dost_uslug_nie_ue', 'EUR', 10_000, 0, 10_000],
    eu_service: ['2/11/2026', 'prz_eksport_dost_uslug_ue', 'EUR', 10_000, 0, 10_000],
    receipt: ['2/11/2026', 'prz_faktura_paragon', 'PLN', 10_000, 2300, 12_300],
    cash_method: ['2/11/2026', 'prz_faktura_met_kasowa', 'PLN', 10_000, 2300, 12_300],
    oss: ['2/11/2026', 'prz_faktura_oss_usl', 'EUR', 8403, 1597, 10_000],
    ioss: ['2/11/2026', 'prz_faktura_ioss', 'EUR', 8403, 1597, 10_000],
    proforma: ['1/11/2026/ProForma', 'prz_faktura_proforma', 'PLN', 10_000, 2300, 12_300],
    export_proforma: ['1/11/2026/ProForma', 'prz_faktura_proforma_eksport', 'EUR', 10_000, 0, 10_000],
    correction: ['1/11/2026/Korekta', 'prz_korekta_faktura_kraj', 'PLN', -10_000, -2300, -12_300],
    rachunek: ['1/11/2026', 'prz_rachunek_kraj', 'PLN', 10_000, 0, 10_000],
  };

  test.each(ISSUED_KINDS)('%s is booked under its number with its totals', (kind) => {
    const desk = openDesk();
    const { response, verdict } = desk.issueKind(kind);
    const document = newest(desk);
    expect(response).toMatchObject({ Kod: 0, Identyfikator: String(document?.documentId) });
    expect(verdict.booking).toMatchObject({ kind: 'invoice', number: document?.number });
    expect([
      document?.number,
      document?.type,
      document?.currency,
      document?.netMinor,
      document?.vatMinor,
      document?.grossMinor,
    ]).toEqual(BOOKED[kind]);
    expect(document?.body).toEqual(JSON.parse(JSON.stringify(aWireSale(kind))));
  });

  test.each(
    ISSUED_KINDS.flatMap((kind) => rulesOf(kind).members.required.map((name) => [kind, name] as const)),
  )('%s without %s is Kod 200', (kind, name) => {
    expect(issue(kind, { [name]: undefined })['Kod']).toBe(200);
  });

  test.each(
    ISSUED_KINDS.flatMap((kind) => rulesOf(kind).members.disputed.map((name) => [kind, name] as const)),
  )('%s without %s, which sources dispute, is decided by a switch', (kind, name) => {
    const strict = openDesk({ variant: { 'sales.disputedMembers': 'required' } });
    expect(issue(kind, { [name]: undefined })['Kod']).toBe(0);
    expect(issue(kind, { [name]: undefined }, strict)['Kod']).toBe(200);
  });

  test.each(ISSUED_KINDS)('%s with every member that sources dispute is taken by either', (kind) => {
    const strict = openDesk({ variant: { 'sales.disputedMembers': 'required' } });
    expect(issue(kind, {}, strict)['Kod']).toBe(0);
  });

  const STRANGERS: readonly (readonly [IssuedKind, Partial<SalesBody>])[] = [
    ['domestic', { Waluta: 'EUR' }],
    ['domestic', { TypFakturyKrajowej: 'SPRZ' }],
    ['domestic', { NumerZamowienia: 'Z-7' }],
    ['wdt', { SplitPayment: true }],
    ['eu_service', { Zaplacono: 0 }],
    ['eu_service', { UslugaSwiadczonaTrybArt28b: true }],
    ['oss', { NumerPrzesylki: 'P-1' }],
    ['ioss', { SprzedazUslug: true }],
    ['proforma', { DataSprzedazy: '2026-11-20' }],
    ['proforma', { Zaplacono: 0 }],
    ['correction', { Kontrahent: aWireInvoice().Kontrahent }],
    ['rachunek', { LiczOd: 'BRT' }],
    ['rachunek', { RodzajPodpisuOdbiorcy: 'BPO' }],
    ['rachunek', { Pozycje: aWireInvoice().Pozycje }],
    ['correction', { Pozycje: [{ ...aWireInvoice().Pozycje[0], Rabat: 10 }] as SalesBody['Pozycje'] }],
  ];
  test.each(STRANGERS)('%s does not know %j: Kod 200', (kind, stranger) => {
    expect(issue(kind, stranger)['Kod']).toBe(200);
  });
});

describe('what only some kinds check (Kod 201)', () => {
  const REFUSED: readonly (readonly [IssuedKind, Partial<SalesBody>, string])[] = [
    ['mail_order', { DataOtrzymaniaZaplaty: '2026-11-19' }, 'DataOtrzymaniaZaplaty'],
    ['currency', { Jezyk: 'pl' }, 'Jezyk'],
    ['currency', { Waluta: 'XXX' }, 'Waluta'],
    ['currency', { TypSprzedazy: 'HURTOWA' }, 'TypSprzedazy'],
    ['currency', { [RATE_FIELD]: 0 }, RATE_FIELD],
    ['wdt', { Jezyk: 'pl' }, 'Jezyk'],
    ['wdt', { Pozycje: [aForeignLine({ StawkaVat: 0.23 })] }, 'Pozycje[0].StawkaVat'],
    ['wdt', { Pozycje: [aForeignLine({ NazwaPelnaObca: 'ż'.repeat(301) })] }, 'Pozycje[0].NazwaPelnaObca'],
    ['wdt', { Pozycje: [aForeignLine({ JednostkaObca: 'ż'.repeat(11) })] }, 'Pozycje[0].JednostkaObca'],
    ['goods_export', { Zaplacono: 100.01 }, 'Zaplacono'],
    ['service_abroad', { NazwaUslugi: 'ż'.repeat(301) }, 'NazwaUslugi'],
    ['service_abroad', { DataObowiazkuPodatkowego: 'wczoraj' }, 'DataObowiazkuPodatkowego'],
    ['cash_method', { TypRozliczenia: 'GOTOWKA' }, 'TypRozliczenia'],
    ['oss', { KrajDostawy: 'GR' }, 'KrajDostawy'],
    ['oss', { KrajWysylki: 'Polska' }, 'KrajWysylki'],
    ['oss', { Pozycje: [aForeignLine({ StawkaVat: 0.19 })] }, 'Pozycje[0].TypStawkiVat'],
    ['oss', { Pozycje: [aForeignLine({ StawkaVat: 19, TypStawkiVat: 'POD' })] }, 'Pozycje[0].StawkaVat'],
    ['ioss', { NumerPrzesylki: 'ż'.repeat(51) }, 'NumerPrzesylki'],
    ['proforma', { NumerZamowienia: 'ż'.repeat(31) }, 'NumerZamowienia'],
    ['proforma', { TypFakturyKrajowej: 'INNA' }, 'TypFakturyKrajowej'],
    ['proforma', { TerminPlatnosci: '2026-11-22' }, 'TerminPlatnosci'],
    ['correction', { PowodKorekty: 'BO_TAK' }, 'PowodKorekty'],
    ['correction', { DataWystawienia: '2026-11-22' }, 'DataWystawienia'],
    ['rachunek', { WpisDoKpir: 'USL' }, 'WpisDoKpir'],
    ['rachunek', { WpisDoEwidencji: 'MOŻE' }, 'WpisDoEwidencji'],
    ['rachunek', { WpisDoEwidencji: 'TAK' }, 'WpisDoKpir'],
  ];
  test.each(REFUSED)('%s with %j names %s', (kind, overrides, field) => {
    const { Kod, Informacja } = issue(kind, overrides);
    expect(Kod).toBe(201);
    expect(Informacja).toContain(`Pole '${field}'`);
  });

  const ACCEPTED: readonly (readonly [IssuedKind, Partial<SalesBody>])[] = [
    ['mail_order', { DataOtrzymaniaZaplaty: null }],
    ['wdt', { LiczOd: 'NET', [RATE_FIELD]: 4.2512, KursWalutyWidoczny: true }],
    ['oss', { KrajDostawy: 'EL', Pozycje: [aForeignLine({ StawkaVat: null, TypStawkiVat: 'ZW' })] }],
    ['rachunek', { WpisDoKpir: 'NIE', WpisDoEwidencji: 'TAK' }],
    ['proforma', { TerminPlatnosci: '2026-11-23' }],
  ];
  test.each(ACCEPTED)('%s takes %j', (kind, overrides) => {
    expect(issue(kind, overrides)['Kod']).toBe(0);
  });

  test('an EU service needs the prefix and the VAT number of the buyer, in one place or the other', () => {
    const Kontrahent = { ...aWireSale('eu_service').Kontrahent, PrefiksUE: null };
    expect(issue('eu_service', { Kontrahent })['Informacja']).toBe(
      "Pole 'Kontrahent.PrefiksUE' jest wymagane",
    );
    expect(issue('eu_service', { Kontrahent, PrefiksUEKontrahenta: 'DE' })['Kod']).toBe(0);
  });

  test('a rachunek of a lump-sum payer goes into no revenue book', () => {
    const ryczalt = () => openDesk({ account: { taxForm: 'ryczalt' } });
    expect(issue('rachunek', {}, ryczalt())['Kod']).toBe(201);
    expect(issue('rachunek', { WpisDoKpir: 'NIE' }, ryczalt())['Kod']).toBe(0);
  });

  test('a series that the owner has not set up is Kod 202; one of his numbers by itself', () => {
    const desk = openDesk();
    expect(issue('domestic', { NazwaSeriiNumeracji: 'B2B' }, desk)['Kod']).toBe(202);
    desk.change((state) => ({ ...state, settings: { ...state.settings, series: ['B2B'] } }));
    expect(issue('domestic', { NazwaSeriiNumeracji: 'B2B' }, desk)['Kod']).toBe(0);
    expect(newest(desk)).toMatchObject({ series: 'B2B', sequence: 1, number: '1/11/2026/B2B' });
    expect(issue('domestic', { NazwaSeriiNumeracji: 'default' }, desk)['Kod']).toBe(0);
    expect(newest(desk)).toMatchObject({ series: null, sequence: 2 });
  });
});

describe('days of issue', () => {
  const soldInSeptember = {
    DataSprzedazy: '2026-09-01',
    DataWystawienia: '2026-11-30',
    TerminPlatnosci: null,
  };
  const september = () => {
    const desk = openPracticeDesk();
    desk.change((state) => ({ ...state, accountingMonth: { year: 2026, month: 9 } }));
    return desk;
  };

  test('a rachunek has 90 days, an invoice until the 15th', () => {
    expect(issue('rachunek', soldInSeptember, september())['Kod']).toBe(0);
    expect(
      issue('rachunek', { ...soldInSeptember, DataWystawienia: '2026-12-01' }, september()),
    ).toMatchObject({
      Informacja: "Pole 'DataWystawienia' nie może być późniejsze niż 90 dni po dacie sprzedaży",
    });
    expect(issue('wdt', soldInSeptember, september())['Kod']).toBe(201);
  });

  test('go forward within a numbering only: a rachunek does not hold up an invoice', () => {
    const desk = openPracticeDesk();
    expect(issue('rachunek', { DataWystawienia: '2026-11-25' }, desk)['Kod']).toBe(0);
    expect(issue('domestic', {}, desk)['Kod']).toBe(0);
    expect(issue('rachunek', {}, desk)['Kod']).toBe(201);
    expect(issue('currency', { DataWystawienia: '2026-11-22' }, desk)['Kod']).toBe(201);
    expect(issue('proforma', { DataWystawienia: '2026-11-01' }, desk)['Kod']).toBe(0);
  });

  const SALE = 'Data sprzedaży musi być zgodna z miesiącem i rokiem księgowym';
  const ISSUE = "Pole 'Data wystawienia' musi być zgodna z miesiącem i rokiem księgowym";
  const SOLD_BEFORE = { DataSprzedazy: '2026-10-31', DataWystawienia: '2026-11-10' };
  const ISSUED_AFTER = { DataWystawienia: '2026-12-01' };
  test.each([
    ['table', 'domestic', SOLD_BEFORE, SALE],
    ['table', 'domestic', ISSUED_AFTER, ''],
    ['table', 'rachunek', SOLD_BEFORE, SALE],
    ['table', 'proforma', ISSUED_AFTER, ISSUE],
    ['table', 'correction', ISSUED_AFTER, ISSUE],
    ['saleDay', 'domestic', ISSUED_AFTER, ''],
    ['saleDay', 'proforma', ISSUED_AFTER, ''],
    ['issueDay', 'domestic', SOLD_BEFORE, ''],
    ['issueDay', 'domestic', ISSUED_AFTER, ISSUE],
    ['both', 'rachunek', SOLD_BEFORE, SALE],
    ['both', 'rachunek', ISSUED_AFTER, ISSUE],
    ['none', 'domestic', SOLD_BEFORE, ''],
    ['none', 'proforma', ISSUED_AFTER, ''],
  ] as const)('month rule %s: %s with %j', (rule, kind, days, text) => {
    const desk = openPracticeDesk({ variant: { 'month.dateRule': rule } });
    if (kind === 'correction') desk.issue(aWireInvoice());
    const { Kod, Informacja } = issue(kind, { TerminPlatnosci: null, ...days }, desk);
    expect([Kod, text === '' ? '' : Informacja]).toEqual([text === '' ? 0 : 201, text]);
  });
});

describe('forms that sources dispute', () => {
  const withLine = (line: Parameters<typeof aForeignLine>[0]) => ({ Pozycje: [aForeignLine(line)] });

  test.each([
    ['twoDigits', '12', 0],
    ['twoDigits', 'GTU_12', 201],
    ['prefixed', '12', 201],
    ['prefixed', 'GTU_12', 0],
    ['either', '12', 0],
    ['either', 'GTU_12', 0],
    ['prefixed', 'BRAK', 0],
    ['either', '14', 201],
  ] as const)('GTU %s: %s is answered with %i', (form, GTU, kod) => {
    const desk = openDesk({ variant: { 'sales.gtuFormat': form } });
    expect(issue('wdt', withLine({ GTU }), desk)['Kod']).toBe(kod);
  });

  test.each([
    ['refused', 'wdt', 201],
    ['acceptedOnWdt', 'wdt', 0],
    ['refused', 'goods_export', 201],
    ['acceptedOnWdt', 'goods_export', 0],
    ['acceptedOnWdt', 'service_abroad', 201],
    ['acceptedOnWdt', 'currency', 201],
  ] as const)('NP %s: on %s it is answered with %i', (choice, kind, kod) => {
    const desk = openDesk({ variant: { 'sales.npRate': choice } });
    expect(issue(kind, withLine({ TypStawkiVat: 'NP', StawkaVat: undefined }), desk)['Kod']).toBe(kod);
    if (kod === 0) expect(newest(desk)).toMatchObject({ vatMinor: 0, grossMinor: 10_000 });
  });

  const PARTY = { Nazwa: 'Oddział', KodPocztowy: '00-001', Miejscowosc: 'Warszawa', Rola: 'ODBIORCA' };
  test.each([
    [{}, 0],
    [{ Nazwa: '' }, 201],
    [{ Rola: 'KTOŚ' }, 201],
    [{ Rola: 'INNA' }, 201],
    [{ Rola: 'INNA', NazwaRoli: 'Faktor' }, 0],
    [{ Rola: 'CZLONEK_GRUPY_VAT' }, 201],
    [{ Rola: 'CZLONEK_GRUPY_VAT', NIP: '7261120385' }, 0],
    [{ IdentyfikatorWewnetrznyZNip: '7261120385-00001' }, 0],
    [{ IdentyfikatorWewnetrznyZNip: '7261120385' }, 201],
  ])('a further party with %j is answered with %i', (change, kod) => {
    expect(issue('domestic', { PodmiotyDodatkowe: [{ ...PARTY, ...change }] })['Kod']).toBe(kod);
  });

  test('a recipient in the form before August 2026 is taken too', () => {
    const OdbiorcaNaFakturze = { UzywajDanychOdbiorcyNaFakturach: true, ...PARTY };
    const Kontrahent = { ...aWireInvoice().Kontrahent, OdbiorcaNaFakturze };
    expect(issue('domestic', { Kontrahent })['Kod']).toBe(0);
  });

  test.each([
    [[{ Typ: 'NUMER_ZAMOWIENIA', Info: '7' }], 0],
    [{ Typ: 'NUMER_UMOWY', Info: '7', Data: '2026-11-01' }, 0],
    [[{ Typ: 'NOTATKA', Info: '7' }], 201],
    [[{ Typ: 'NUMER_UMOWY', Info: '7', Data: 'wczoraj' }], 201],
  ])('further notes %j are answered with %i', (DodatkoweUwagi, kod) => {
    expect(issue('domestic', { DodatkoweUwagi })['Kod']).toBe(kod);
  });
});
