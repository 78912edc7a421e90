import type { SalesBody, SalesLine } from '../../electron/practice/sales/sales-body';

/** One hour for 100.00 net at 23 %. */
export function aWireLine(overrides: Partial<SalesLine> = {}): SalesLine {
  return {
    StawkaVat: 0.23,
    TypStawkiVat: 'PRC',
    Ilosc: 1,
    CenaJednostkowa: 100,
    NazwaPelna: 'Konsultacje',
    Jednostka: 'godz.',
    ...overrides,
  };
}

/** A complete body of POST `fakturakraj.json` that iFirma accepts on the fixed today: 123.00 gross. */
export function aWireInvoice(overrides: Partial<SalesBody> = {}): SalesBody {
  return {
    Zaplacono: 0,
    ZaplaconoNaDokumencie: 0,
    LiczOd: 'NET',
    DataWystawienia: '2026-11-23',
    DataSprzedazy: '2026-11-20',
    FormatDatySprzedazy: 'DZN',
    TerminPlatnosci: '2026-12-07',
    SposobZaplaty: 'PRZ',
    RodzajPodpisuOdbiorcy: 'BPO',
    WidocznyNumerGios: false,
    WidocznyNumerBdo: false,
    Numer: null,
    Pozycje: [aWireLine()],
    Kontrahent: {
      Nazwa: 'Żółty Dom sp. z o.o.',
      NIP: '7261120385',
      Ulica: 'Lipowa 1',
      KodPocztowy: '50-001',
      Kraj: 'Polska',
      Miejscowosc: 'Wrocław',
    },
    ...overrides,
  };
}
