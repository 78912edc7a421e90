import { describe, expect, test } from 'vitest';
import { foldForSearch } from '../../../../../shared/domain/document/search-fold';
import { summariseDocument } from '../../../../../shared/domain/document/summarise-document';
import { newExpenseForm } from '../../../../../shared/domain/expense/new-expense-form';
import { newInvoiceForm } from '../../../../../shared/domain/invoice/new-invoice-form';
import { aCompanyProfile, anExemptCompanyProfile } from '../../../../builders/a-company-profile';
import { aPartyForm } from '../../../../builders/a-party-form';
import { anExpenseForm } from '../../../../builders/an-expense-form';
import { anInvoiceForm, anInvoiceLine } from '../../../../builders/an-invoice-form';
import { sequenceIds } from '../../../../fakes/sequence-ids';

const company = aCompanyProfile();

describe('an invoice at a glance', () => {
  test('says party, title, days and totals', () => {
    const facts = summariseDocument({ kind: 'invoice', form: anInvoiceForm({ paid: '100' }) }, company);
    expect(facts).toMatchObject({
      partyName: 'Żółw i Synowie sp. z o.o.',
      partyNip: '7261120385',
      documentNumber: '',
      title: 'Programowanie',
      issuedOn: '2026-11-23',
      dueOn: '2026-12-07',
      netMinor: 216_000,
      vatMinor: 49_680,
      grossMinor: 265_680,
      paidMinor: 10_000,
    });
  });

  test('has no total while one of its lines cannot be counted', () => {
    const lines = [anInvoiceLine(), anInvoiceLine({ lineId: 'line-2', unitPrice: 'x' })];
    const facts = summariseDocument({ kind: 'invoice', form: anInvoiceForm({ lines }) }, company);
    expect(facts).toMatchObject({ netMinor: null, vatMinor: null, grossMinor: null });
  });

  test('of an exempt seller has a total and no VAT', () => {
    const form = anInvoiceForm({ lines: [anInvoiceLine({ vatRate: 'zw' })] });
    expect(summariseDocument({ kind: 'invoice', form }, anExemptCompanyProfile())).toMatchObject({
      vatMinor: null,
      grossMinor: 216_000,
    });
  });

  test('that is empty says nothing and breaks nothing', () => {
    const form = newInvoiceForm(company, '2026-11-23', sequenceIds());
    expect(
      summariseDocument({ kind: 'invoice', form: { ...form, issuedOn: '23.11' } }, company),
    ).toMatchObject({
      partyName: '',
      title: '',
      issuedOn: null,
      dueOn: null,
      grossMinor: null,
      paidMinor: null,
      searchText: '',
    });
  });

  test('of a private person has no NIP, also where one was left over from a firm', () => {
    const facts = summariseDocument(
      { kind: 'invoice', form: anInvoiceForm({ buyer: aPartyForm({ kind: 'person' }) }) },
      company,
    );
    expect(facts.partyNip).toBe('');
    expect(facts.searchText).not.toContain('7261120385');
  });

  test('keeps a NIP that is no NIP as it was typed', () => {
    const form = anInvoiceForm({ buyer: aPartyForm({ nip: ' 726-112 ' }) });
    expect(summariseDocument({ kind: 'invoice', form }, company).partyNip).toBe('726-112');
  });
});

describe('an expense at a glance', () => {
  test('says number, name, days and the sum of all rates', () => {
    const amounts = {
      '23': { net: '200', vat: '46' },
      '8': { net: '100', vat: '8' },
      '5': { net: '', vat: '' },
      '0': { net: '10', vat: '' },
      zw: { net: '5,50', vat: '' },
    };
    expect(summariseDocument({ kind: 'expense', form: anExpenseForm({ amounts }) }, company)).toMatchObject({
      partyName: 'Biuro Plus SA',
      documentNumber: 'FV/2026/11/0042',
      title: 'Materiały biurowe',
      issuedOn: '2026-11-20',
      dueOn: '2026-12-04',
      netMinor: 31_550,
      vatMinor: 5_400,
      grossMinor: 36_950,
      paidMinor: null,
    });
  });

  test('has no total before an amount is typed', () => {
    const facts = summariseDocument({ kind: 'expense', form: newExpenseForm(company) }, company);
    expect(facts).toMatchObject({ netMinor: null, grossMinor: null });
  });
});

describe('search (F-07)', () => {
  const invoice = summariseDocument(
    { kind: 'invoice', form: anInvoiceForm({ notes: 'Umowa 7/2026' }) },
    company,
  );
  const expense = summariseDocument({ kind: 'expense', form: anExpenseForm() }, company);
  const finds = (searchText: string, query: string) => searchText.includes(foldForSearch(query));

  test.each([
    'zolw',
    'ŻÓŁW',
    'programowanie',
    'umowa 7/2026',
    '7261120385',
    'PL7261120385',
    '726-112-03-85',
    '726-112',
    '726 112 03 85',
    '726-11-20-385',
    '2656,80',
    '2656.80',
    '2 656,80',
    '2\u00a0656,80',
    '2160,00',
  ])('finds the invoice by %j', (query) => {
    expect(finds(invoice.searchText, query)).toBe(true);
  });

  test.each(['biuro plus', 'FV/2026/11/0042', 'materialy', '898-16-47-572', '246,00'])(
    'finds the expense by %j',
    (query) => {
      expect(finds(expense.searchText, query)).toBe(true);
    },
  );

  test('does not find across two fields, or what is not there', () => {
    expect(finds(invoice.searchText, 'sp. z o.o. programowanie')).toBe(false);
    expect(finds(invoice.searchText, '8981647572')).toBe(false);
  });
});
