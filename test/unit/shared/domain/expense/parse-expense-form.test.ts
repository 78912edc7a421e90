import { describe, expect, test } from 'vitest';
import type { CompanyProfile } from '../../../../../shared/domain/company/company';
import type { ExpenseForm } from '../../../../../shared/domain/expense/expense-form';
import { parseExpenseForm } from '../../../../../shared/domain/expense/parse-expense-form';
import { aCompanyProfile, anExemptCompanyProfile } from '../../../../builders/a-company-profile';
import { aPartyForm } from '../../../../builders/a-party-form';
import { anExpenseForm } from '../../../../builders/an-expense-form';

function problemsOf(overrides: Partial<ExpenseForm>, company: CompanyProfile = aCompanyProfile()) {
  const parsed = parseExpenseForm(anExpenseForm(overrides), company);
  return parsed.ok ? [] : parsed.error;
}

const nothing = { net: '', vat: '' };
const noAmounts = { '23': nothing, '8': nothing, '5': nothing, '0': nothing, zw: nothing };
const KSEF_NUMBER = '8981647572-20261120-0123456789AB-4F';

describe('a complete expense', () => {
  test('is read as it will be sent', () => {
    expect(parseExpenseForm(anExpenseForm(), aCompanyProfile())).toEqual({
      ok: true,
      value: {
        kind: 'cost',
        seller: {
          contractorId: null,
          kind: 'firm',
          name: 'Biuro Plus SA',
          nip: '8981647572',
          street: 'ul. Świętej Anny 5',
          postalCode: '53-238',
          city: 'Wrocław',
          countryCode: 'PL',
          email: 'biuro@example.com',
          phone: '12 345 67 89',
        },
        documentNumber: 'FV/2026/11/0042',
        issuedOn: '2026-11-20',
        receivedOn: '2026-11-21',
        dueOn: '2026-12-04',
        name: 'Materiały biurowe',
        amounts: {
          '23': { netMinor: 20_000, vatMinor: 4_600 },
          '8': { netMinor: 0, vatMinor: 0 },
          '5': { netMinor: 0, vatMinor: 0 },
          '0': { netMinor: 0 },
          zw: { netMinor: 0 },
        },
        saleKind: 'taxable',
        ksefMark: { kind: 'outside' },
      },
    });
  });

  test('keeps the amounts as printed, also where VAT is not net times rate', () => {
    const parsed = parseExpenseForm(
      anExpenseForm({ amounts: { ...noAmounts, '23': { net: '24,37', vat: '5,60' } } }),
      aCompanyProfile(),
    );
    expect(parsed).toMatchObject({
      ok: true,
      value: { amounts: { '23': { netMinor: 2437, vatMinor: 560 } } },
    });
  });

  test('of an exempt seller does not say which sales it serves', () => {
    expect(parseExpenseForm(anExpenseForm(), anExemptCompanyProfile())).toMatchObject({
      ok: true,
      value: { saleKind: null },
    });
  });

  test('may leave out receipt and due day', () => {
    expect(parseExpenseForm(anExpenseForm({ receivedOn: '', dueOn: '' }), aCompanyProfile())).toMatchObject({
      ok: true,
      value: { receivedOn: null, dueOn: null },
    });
  });
});

describe('seller', () => {
  test('from abroad is refused for that reason alone', () => {
    const seller = { name: 'Cloud Ltd', nip: 'IE6388047V', postalCode: 'D02 X285', city: 'Dublin' };
    expect(problemsOf({ seller: aPartyForm({ ...seller, countryCode: 'IE' }) })).toEqual([
      { path: 'seller.countryCode', code: 'foreign_seller' },
    ]);
    expect(problemsOf({ seller: aPartyForm(seller) })).toEqual([
      { path: 'seller.nip', code: 'foreign_seller' },
    ]);
  });

  test('is always a firm with a NIP', () => {
    expect(problemsOf({ seller: aPartyForm({ kind: 'person', nip: '' }) })).toEqual([
      { path: 'seller.nip', code: 'required' },
    ]);
    expect(problemsOf({ seller: aPartyForm({ nip: 'PL 726-112-03-85' }) })).toEqual([]);
  });
});

describe('number, name and dates', () => {
  test.each([
    [{ documentNumber: '' }, { path: 'documentNumber', code: 'required' }],
    [{ documentNumber: 'x'.repeat(51) }, { path: 'documentNumber', code: 'too_long', limit: '50' }],
    [{ name: '' }, { path: 'name', code: 'required' }],
    [{ name: 'x'.repeat(51) }, { path: 'name', code: 'too_long', limit: '50' }],
    [{ issuedOn: '' }, { path: 'issuedOn', code: 'required' }],
    [{ issuedOn: '20.11' }, { path: 'issuedOn', code: 'not_a_date' }],
    [{ receivedOn: 'x' }, { path: 'receivedOn', code: 'not_a_date' }],
    [{ receivedOn: '2026-11-19' }, { path: 'receivedOn', code: 'before_issue_date', limit: '2026-11-20' }],
    [{ dueOn: 'x' }, { path: 'dueOn', code: 'not_a_date' }],
  ])('%j is refused', (overrides, problem) => {
    expect(problemsOf(overrides)).toEqual([problem]);
  });
});

describe('amounts', () => {
  const problemsOfAmounts = (amounts: Partial<ExpenseForm['amounts']>) =>
    problemsOf({ amounts: { ...noAmounts, ...amounts } });

  test('there must be one above zero', () => {
    const refused = [{ path: 'amounts.23.net', code: 'amount_required' }];
    expect(problemsOfAmounts({})).toEqual(refused);
    expect(problemsOfAmounts({ '8': { net: '0,00', vat: '0' } })).toEqual(refused);
    expect(problemsOfAmounts({ zw: { net: '350', vat: '' } })).toEqual([]);
  });

  test.each([
    [{ '8': { net: '-1', vat: '' } }, { path: 'amounts.8.net', code: 'correcting_invoice' }],
    [{ '5': { net: '1', vat: '0,005' } }, { path: 'amounts.5.vat', code: 'too_many_decimals', limit: '2' }],
    [
      { '23': { net: '100000000', vat: '' } },
      { path: 'amounts.23.net', code: 'out_of_range', limit: '99999999.99' },
    ],
    [{ '0': { net: 'x', vat: '' } }, { path: 'amounts.0.net', code: 'not_a_number' }],
    [{ zw: { net: '100', vat: '23' } }, { path: 'amounts.zw.vat', code: 'out_of_range', limit: '0' }],
    [{ '0': { net: '100', vat: '23' } }, { path: 'amounts.0.vat', code: 'out_of_range', limit: '0' }],
  ])('%j is refused', (amounts, problem) => {
    expect(problemsOfAmounts(amounts)).toEqual([problem]);
  });
});

describe('KSeF mark', () => {
  test('is what the user said and never assumed (T-07)', () => {
    expect(problemsOf({ ksefAnswer: '' })).toEqual([{ path: 'ksefAnswer', code: 'ksef_mark_required' }]);
    for (const ksefAnswer of ['outside', 'other', 'failure'] as const) {
      // A number left over from another answer is not sent.
      const form = anExpenseForm({ ksefAnswer, ksefNumber: KSEF_NUMBER });
      expect(parseExpenseForm(form, aCompanyProfile())).toMatchObject({
        ok: true,
        value: { ksefMark: { kind: ksefAnswer } },
      });
    }
  });

  test('with a number holds that number', () => {
    const form = anExpenseForm({ ksefAnswer: 'numbered', ksefNumber: ` ${KSEF_NUMBER.toLowerCase()} ` });
    expect(parseExpenseForm(form, aCompanyProfile())).toMatchObject({
      ok: true,
      value: { ksefMark: { kind: 'numbered', ksefNumber: KSEF_NUMBER } },
    });
  });

  test.each([
    ['', 'required'],
    [KSEF_NUMBER.slice(0, -1), 'ksef_number_invalid'],
    [`${KSEF_NUMBER}0`, 'ksef_number_invalid'],
    ['8981647572-20261320-0123456789AB-4F', 'ksef_number_invalid'],
    ['8981647572-20261120-0123456789AG-4F', 'ksef_number_invalid'],
    [KSEF_NUMBER.replaceAll('-', ''), 'ksef_number_invalid'],
  ])('with the number %j is refused', (ksefNumber, code) => {
    expect(problemsOf({ ksefAnswer: 'numbered', ksefNumber })).toEqual([{ path: 'ksefNumber', code }]);
  });
});
