import { describe, expect, it } from 'vitest';
import { ZodError } from 'zod';
import { IFIRMA_DIALECT } from '../../../../../electron/ifirma/dialect';
import { prepareVatExpense } from '../../../../../electron/ifirma/resources/vat-expense';
import { minor } from '../../../../../shared/domain/money/money';
import { anExemptCompanyProfile } from '../../../../builders/a-company-profile';
import { aDialect } from '../../../../builders/a-dialect';
import { anExpense } from '../../../../builders/an-expense';

const textOf = (expense = anExpense(), dialect = IFIRMA_DIALECT) =>
  new TextDecoder().decode(prepareVatExpense(expense, dialect).body);
const bodyOf = (...args: Parameters<typeof textOf>) =>
  JSON.parse(textOf(...args)) as Readonly<Record<string, unknown>>;

const nothing = { net: '', vat: '' };

describe('the body of a business cost', () => {
  it('is written byte for byte as iFirma documents it', () => {
    expect(textOf()).toBe(
      '{"NumerFaktury":"FV/2026/11/0042","OznaczenieKSeF":"BFK","DataWystawienia":"2026-11-20",' +
        '"DataWplywu":"2026-11-21","TerminPlatnosci":"2026-12-04","RodzajSprzedazy":"OP",' +
        '"NazwaWydatku":"Materiały biurowe","KwotaNetto23":200.00,"KwotaNetto08":0.00,"KwotaNetto05":0.00,' +
        '"KwotaNetto00":0.00,"KwotaNettoZw":0.00,"KwotaVat23":46.00,"KwotaVat08":0.00,"KwotaVat05":0.00,' +
        '"Kontrahent":{"Nazwa":"Biuro Plus SA","PrefiksUE":null,"NIP":"8981647572",' +
        '"Ulica":"ul. Świętej Anny 5","KodPocztowy":"53-238","Kraj":"Polska","Miejscowosc":"Wrocław",' +
        '"Email":"biuro@example.com","Telefon":"12 345 67 89","OsobaFizyczna":false}}',
    );
  });

  it('carries every rate in its own member, to the grosz', () => {
    const amounts = {
      '23': { net: '0,01', vat: '0,00' },
      '8': { net: '12,34', vat: '0,99' },
      '5': { net: '99999999,99', vat: '5,00' },
      '0': { net: '7', vat: '' },
      zw: { net: '8,80', vat: '' },
    };
    expect(textOf(anExpense({ amounts }))).toContain(
      '"KwotaNetto23":0.01,"KwotaNetto08":12.34,"KwotaNetto05":99999999.99,"KwotaNetto00":7.00,' +
        '"KwotaNettoZw":8.80,"KwotaVat23":0.00,"KwotaVat08":0.99,"KwotaVat05":5.00',
    );
  });

  it.each([
    ['numbered', 'NUMER'],
    ['outside', 'BFK'],
    ['other', 'DI'],
    ['failure', 'OFF'],
  ] as const)('marks an invoice that is %s as %s', (ksefAnswer, mark) => {
    const ksefNumber = ksefAnswer === 'numbered' ? '8981647572-20261120-0123456789AB-A4' : '';
    const body = bodyOf({
      ...anExpense(),
      ksefMark: ksefAnswer === 'numbered' ? { kind: ksefAnswer, ksefNumber } : { kind: ksefAnswer },
    });
    expect(body['OznaczenieKSeF']).toBe(mark);
    expect(body['NumerKSeF']).toBe(ksefAnswer === 'numbered' ? ksefNumber : undefined);
  });

  it.each([
    ['taxable', 'OP'],
    ['exempt', 'ZW'],
    ['mixed', 'OPIZW'],
  ] as const)('says that it serves %s sales as %s', (saleKind, code) => {
    expect(bodyOf(anExpense({ saleKind }))['RodzajSprzedazy']).toBe(code);
  });

  it('does not speak of sales to an exempt payer', () => {
    expect(bodyOf(anExpense({}, anExemptCompanyProfile()))).not.toHaveProperty('RodzajSprzedazy');
  });

  it('leaves out days that were not given', () => {
    const body = bodyOf(anExpense({ receivedOn: '', dueOn: '' }));
    expect(body).not.toHaveProperty('DataWplywu');
    expect(body).not.toHaveProperty('TerminPlatnosci');
  });

  it('is never written with an amount that iFirma has no room for', () => {
    const expense = anExpense();
    const tooMuch = { netMinor: minor(10_000_000_000), vatMinor: minor(0) };
    const below = { netMinor: minor(-1), vatMinor: minor(0) };
    for (const amount of [tooMuch, below]) {
      const broken = { ...expense, amounts: { ...expense.amounts, '23': amount } };
      expect(() => prepareVatExpense(broken, IFIRMA_DIALECT)).toThrow(ZodError);
    }
  });

  it('leaves out zeros and marks in a dialect that wants neither', () => {
    const text = textOf(
      anExpense({
        amounts: { '23': { net: '1', vat: '0,23' }, '8': nothing, '5': nothing, '0': nothing, zw: nothing },
      }),
      aDialect({ 'expense.amounts': 'filled', 'expense.ksefMark': 'never' }),
    );
    expect(text).toContain('"KwotaNetto23":1.00,"KwotaVat23":0.23,"Kontrahent"');
    expect(text).not.toContain('KSeF');
  });

  it.each([
    ['cost', 'expense.createCost', 'kosztdzialalnoscivat.json'],
    ['goods', 'expense.createGoods', 'zakuptowaruvat.json'],
    ['phone', 'expense.createPhone', 'oplatatelefon.json'],
  ] as const)('of kind %s goes with the same members to an address of its own', (kind, operation, path) => {
    const prepared = prepareVatExpense({ ...anExpense(), kind }, IFIRMA_DIALECT);
    expect(prepared).toMatchObject({ operation, path });
    expect(new TextDecoder().decode(prepared.body)).toBe(textOf());
  });
});

describe('the short body of a telephone bill', () => {
  const reduced = aDialect({ 'expense.e4Body': 'reduced' });
  const aBill = (amounts: Partial<ReturnType<typeof anExpense>['amounts']> = {}) => {
    const expense = anExpense();
    return { ...expense, kind: 'phone' as const, amounts: { ...expense.amounts, ...amounts } };
  };

  it('keeps number, day, name, one rate and the seller', () => {
    expect(Object.keys(bodyOf(aBill(), reduced))).toEqual([
      ...['NumerFaktury', 'DataWystawienia', 'RodzajSprzedazy', 'NazwaWydatku'],
      ...['KwotaNetto23', 'KwotaVat23', 'Kontrahent'],
    ]);
  });

  it('is of no other kind', () => {
    expect(textOf({ ...anExpense(), kind: 'goods' }, reduced)).toBe(textOf());
  });

  it('never loses an amount at another rate', () => {
    const bill = aBill({ '8': { netMinor: minor(100), vatMinor: minor(8) } });
    expect(() => textOf(bill, reduced)).toThrow(ZodError);
  });
});
