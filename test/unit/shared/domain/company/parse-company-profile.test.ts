import { expect, test } from 'vitest';
import { parseCompanyProfile } from '../../../../../shared/domain/company/parse-company-profile';
import { aCompanyProfile } from '../../../../builders/a-company-profile';

test('a company can begin with its name alone', () => {
  const profile = aCompanyProfile({
    street: '',
    postalCode: '',
    city: '',
    nip: '',
    bankAccount: '',
    placeOfIssue: '',
    email: '',
    phone: '',
  });
  expect(parseCompanyProfile(profile)).toEqual({ ok: true, value: profile });
});

test.each([
  [{ vatStatus: 'exempt' }, { path: 'exemptionBasis', code: 'exemption_basis_required' }],
  [
    { vatStatus: 'exempt', exemptionBasis: ' ' },
    { path: 'exemptionBasis', code: 'exemption_basis_required' },
  ],
  [{ taxForm: 'ryczalt' }, { path: 'ryczaltRate', code: 'ryczalt_rate_required' }],
] as const)('a company with %o is asked what its documents cannot do without', (overrides, problem) => {
  expect(parseCompanyProfile(aCompanyProfile(overrides))).toEqual({ ok: false, error: [problem] });
});

test('what a company gives is tidied', () => {
  const typed = aCompanyProfile({
    name: ' Anna Nowak ',
    nip: 'PL 123-456-32-18',
    postalCode: '31147',
    bankAccount: 'PL 61 1090 1014 0000 0712 1981 2874',
  });
  expect(parseCompanyProfile(typed)).toMatchObject({
    ok: true,
    value: {
      name: 'Anna Nowak',
      nip: '1234563218',
      postalCode: '31-147',
      bankAccount: '61109010140000071219812874',
    },
  });
});

test('what a company gives wrongly is named', () => {
  const typed = aCompanyProfile({
    name: '',
    nip: '1111111111',
    postalCode: '3',
    exemptionBasis: 'x'.repeat(31),
    bankAccount: '12',
    placeOfIssue: 'x'.repeat(51),
    email: '@',
  });
  expect(parseCompanyProfile(typed)).toEqual({
    ok: false,
    error: [
      { path: 'name', code: 'required' },
      { path: 'nip', code: 'nip_repeated_digit' },
      { path: 'postalCode', code: 'postal_code_invalid' },
      { path: 'exemptionBasis', code: 'too_long', limit: '30' },
      { path: 'bankAccount', code: 'bank_account_invalid' },
      { path: 'placeOfIssue', code: 'too_long', limit: '50' },
      { path: 'email', code: 'email_invalid' },
    ],
  });
});

test('the defaults of invoices are read as an invoice reads them', () => {
  const defaults = { paymentMethod: 'cash', priceBasis: 'net' } as const;
  const typed = (paymentTermDays: string, notes: string) =>
    parseCompanyProfile(aCompanyProfile({ invoiceDefaults: { ...defaults, paymentTermDays, notes } }));
  expect(typed(' 021 ', 'Dwa\r\nwiersze ')).toMatchObject({
    ok: true,
    value: { invoiceDefaults: { ...defaults, paymentTermDays: '21', notes: 'Dwa\nwiersze' } },
  });
  expect(typed('366', 'x'.repeat(1001))).toEqual({
    ok: false,
    error: [
      { path: 'invoiceDefaults.paymentTermDays', code: 'out_of_range', limit: '365' },
      { path: 'invoiceDefaults.notes', code: 'too_long', limit: '1000' },
    ],
  });
});
