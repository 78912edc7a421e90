import type { SalesBody, SalesLine } from '../../electron/practice/sales/sales-body';
import { SALES_RULES, type IssuedKind } from '../../electron/practice/sales/sales-kinds';
import type { ApiKeyName } from '../../shared/app-error';
import type { SalesKind } from '../../shared/domain/sales/sales-kind';
import { aWireInvoice, aWireLine } from './a-wire-invoice';

/** Every kind that the practice iFirma takes a body of. `Object.keys` forgets that the keys are kinds. */
export const BOOKED_KINDS = Object.keys(SALES_RULES) as IssuedKind[];

/** The key that a kind's addresses are signed with (ifirma-api 2.4). */
export function keyNameOf(kind: SalesKind): ApiKeyName {
  return kind === 'rachunek' || kind === 'foreign_rachunek' ? 'rachunek' : 'faktura';
}

/** One piece for 100.00 at 0 %, named in both languages. */
export function aForeignLine(overrides: Partial<SalesLine> = {}): SalesLine {
  return aWireLine({ StawkaVat: 0, NazwaPelnaObca: 'Consulting', JednostkaObca: 'h', ...overrides });
}

const DAYS = {
  DataWystawienia: '2026-11-23',
  DataSprzedazy: '2026-11-20',
  FormatDatySprzedazy: 'DZN',
  TerminPlatnosci: '2026-12-07',
};
const PRINT = { SposobZaplaty: 'PRZ', RodzajPodpisuOdbiorcy: 'BPO', WidocznyNumerGios: false, Numer: null };
const GERMAN_BUYER = {
  Nazwa: 'Grüne Mühle GmbH',
  PrefiksUE: 'DE',
  NIP: '136695976',
  Ulica: 'Lindenstraße 5',
  KodPocztowy: '10969',
  Kraj: 'Niemcy',
  KodKraju: 'DE',
  Miejscowosc: 'Berlin',
  AdresZagraniczny: true,
};
const FOREIGN = {
  ...DAYS,
  ...PRINT,
  WidocznyNumerBdo: false,
  Jezyk: 'en',
  Waluta: 'EUR',
  Pozycje: [aForeignLine()],
  Kontrahent: GERMAN_BUYER,
};
const SERVICE = {
  ...FOREIGN,
  NazwaUslugi: 'Programowanie',
  DataObowiazkuPodatkowego: '2026-11-20',
};
const ONE_STOP_SHOP = {
  ...DAYS,
  RodzajPodpisuOdbiorcy: 'BPO',
  SposobZaplaty: 'PRZ',
  KrajDostawy: 'DE',
  Waluta: 'EUR',
  LiczOd: 'BRT',
  Pozycje: [aForeignLine({ StawkaVat: 0.19, TypStawkiVat: 'POD' })],
  Kontrahent: GERMAN_BUYER,
};

/** A complete body of each kind that iFirma accepts on the fixed today: 100.00 before VAT, or with it. */
const BODIES: Readonly<Record<IssuedKind, SalesBody>> = {
  domestic: aWireInvoice(),
  mail_order: aWireInvoice({ DataOtrzymaniaZaplaty: '2026-11-21' }),
  currency: aWireInvoice({
    TypSprzedazy: 'KRAJOWA',
    Jezyk: 'en',
    Waluta: 'EUR',
    Pozycje: [aForeignLine({ StawkaVat: 0.23 })],
  }),
  wdt: { ...FOREIGN, Zaplacono: 0 },
  goods_export: { ...FOREIGN, Zaplacono: 0 },
  service_abroad: { ...SERVICE, UslugaSwiadczonaTrybArt28b: true },
  eu_service: SERVICE,
  receipt: aWireInvoice(),
  cash_method: aWireInvoice({ TypRozliczenia: 'MET_KASOWA', Waluta: 'PLN' }),
  oss: { ...ONE_STOP_SHOP, SprzedazUslug: true },
  ioss: { ...ONE_STOP_SHOP, NumerZamowienia: 'A-1', NumerPrzesylki: 'P-1' },
  proforma: {
    ...PRINT,
    LiczOd: 'NET',
    TypFakturyKrajowej: 'SPRZ',
    DataWystawienia: '2026-11-23',
    NumerZamowienia: 'Z-7',
    Pozycje: [aWireLine()],
    Kontrahent: aWireInvoice().Kontrahent,
  },
  export_proforma: {
    ...PRINT,
    TypFaktury: 'prz_eksport_towarow',
    DataWystawienia: '2026-11-23',
    Jezyk: 'en',
    Waluta: 'EUR',
    Pozycje: [aForeignLine()],
    Kontrahent: GERMAN_BUYER,
  },
  correction: {
    PowodKorekty: 'ZWR_SPRZ_TOW',
    PowodKorektyNaWydruku: true,
    SpelnionoWarunki: true,
    RodzajPodpisuOdbiorcy: 'BPO',
    DataWystawienia: '2026-11-23',
    Pozycje: [aWireLine({ Ilosc: 0 })],
  },
  rachunek: {
    ...DAYS,
    Zaplacono: 0,
    SposobZaplaty: 'PRZ',
    WpisDoKpir: 'TOW',
    Numer: null,
    Pozycje: [{ NazwaPelna: 'Konsultacje', Jednostka: 'godz.', Ilosc: 1, CenaJednostkowa: 100 }],
    Kontrahent: aWireInvoice().Kontrahent,
  },
};

export function aWireSale(kind: IssuedKind, overrides: Partial<SalesBody> = {}): SalesBody {
  return { ...BODIES[kind], ...overrides };
}
