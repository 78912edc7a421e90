import type { OtherExpenseBody } from '../../electron/practice/expenses/other-expense-body';

/** A complete body of POST `kosztdzialalnosci.json` that iFirma accepts on the fixed today. */
export function aWireOtherExpense(overrides: Partial<OtherExpenseBody> = {}): OtherExpenseBody {
  return {
    RodzajDokumentu: 'BIL',
    NumerDokumentu: 'IC 4711',
    DataWystawienia: '2026-11-10',
    TerminPlatnosci: '2026-11-10',
    NazwaWydatku: 'Przejazd do klienta',
    Kwota: 149.9,
    Kontrahent: { Nazwa: 'Koleje Wymyślone', KodPocztowy: '00-001', Miejscowosc: 'Warszawa' },
    ...overrides,
  };
}
