import type { VatExpenseBody } from '../../electron/practice/expenses/vat-expense-body';

/** A complete body of POST `kosztdzialalnoscivat.json` that iFirma accepts on the fixed today. */
export function aWireExpense(overrides: Partial<VatExpenseBody> = {}): VatExpenseBody {
  return {
    NumerFaktury: 'FV/11/2026',
    OznaczenieKSeF: 'BFK',
    DataWystawienia: '2026-11-10',
    DataWplywu: '2026-11-12',
    TerminPlatnosci: '2026-12-10',
    RodzajSprzedazy: 'OP',
    NazwaWydatku: 'Papier do drukarki',
    KwotaNetto23: 100,
    KwotaNetto08: 0,
    KwotaNetto05: 0,
    KwotaNetto00: 0,
    KwotaNettoZw: 0,
    KwotaVat23: 23,
    KwotaVat08: 0,
    KwotaVat05: 0,
    Kontrahent: { Nazwa: 'Biuro Plus', NIP: '8981647572', KodPocztowy: '30-002', Miejscowosc: 'Kraków' },
    ...overrides,
  };
}
