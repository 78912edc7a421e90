import { describe, expect, it } from 'vitest';
import { ZodError } from 'zod';
import { IFIRMA_DIALECT } from '../../../../../electron/ifirma/dialect';
import { prepareOtherExpense } from '../../../../../electron/ifirma/resources/other-expense';
import { minor } from '../../../../../shared/domain/money/money';
import { aDialect } from '../../../../builders/a-dialect';
import { anOtherExpense } from '../../../../builders/an-other-expense';

const textOf = (overrides = {}, dialect = IFIRMA_DIALECT) =>
  new TextDecoder().decode(prepareOtherExpense(anOtherExpense(overrides), dialect).body);

describe('the body of a cost on another document', () => {
  it('is written byte for byte as sources have it, with its own address', () => {
    expect(prepareOtherExpense(anOtherExpense(), IFIRMA_DIALECT)).toMatchObject({
      operation: 'expense.createOther',
      path: 'kosztdzialalnosci.json',
    });
    expect(textOf({ receivedOn: '2026-11-21' })).toBe(
      '{"RodzajDokumentu":"BIL","NumerDokumentu":"B/2026/118","DataWystawienia":"2026-11-20",' +
        '"DataWplywu":"2026-11-21","TerminPlatnosci":"2026-11-20","NazwaWydatku":"Przejazd do klienta",' +
        '"Kwota":89.50,"Kontrahent":{"Nazwa":"Biuro Plus SA","PrefiksUE":null,"NIP":"8981647572",' +
        '"Ulica":"ul. Świętej Anny 5","KodPocztowy":"53-238","Kraj":"Polska","Miejscowosc":"Wrocław",' +
        '"Email":"biuro@example.com","Telefon":"12 345 67 89","OsobaFizyczna":false}}',
    );
  });

  it.each([
    ['rachunek', 'RACH'],
    ['receipt', 'PAR'],
    ['delivery_note', 'DOW_DOST'],
    ['contract', 'UM'],
    ['proof_of_payment', 'DOW_OPL'],
    ['accounting_note', 'NOTA_KS'],
    ['acknowledgement', 'POKW_ODB'],
    ['ticket', 'BIL'],
  ] as const)('names a %s %s', (document, code) => {
    expect(textOf({ document })).toContain(`"RodzajDokumentu":"${code}"`);
  });

  it('speaks of no VAT, no sales and no KSeF, and gives no NIP beside the seller', () => {
    expect(Object.keys(JSON.parse(textOf()) as object)).toEqual([
      ...['RodzajDokumentu', 'NumerDokumentu', 'DataWystawienia', 'TerminPlatnosci', 'NazwaWydatku'],
      ...['Kwota', 'Kontrahent'],
    ]);
  });

  it('leaves out what sources dispute in a dialect that says so', () => {
    const text = textOf({}, aDialect({ 'expense.e3Shape': 'lean' }));
    expect(text).not.toMatch(/TerminPlatnosci|Kontrahent/u);
  });

  it.each([
    ['nothing', { grossMinor: minor(0) }],
    ['a negative amount', { grossMinor: minor(-1) }],
    ['more than there is room for', { grossMinor: minor(10_000_000_000) }],
    ['a number too long', { documentNumber: 'x'.repeat(51) }],
    ['no name', { name: '' }],
  ])('is never written with %s', (_what, overrides) => {
    expect(() => textOf(overrides)).toThrow(ZodError);
  });
});
