import { describe, expect, test } from 'vitest';
import type { CompanyProfile } from '../../../../../shared/domain/company/company';
import type { InvoiceForm, InvoiceLineForm } from '../../../../../shared/domain/invoice/invoice-form';
import { parseInvoiceForm } from '../../../../../shared/domain/invoice/parse-invoice-form';
import { aCompanyProfile, anExemptCompanyProfile } from '../../../../builders/a-company-profile';
import { aPartyForm } from '../../../../builders/a-party-form';
import { anInvoiceForm, anInvoiceLine } from '../../../../builders/an-invoice-form';

function problemsOf(overrides: Partial<InvoiceForm>, company: CompanyProfile = aCompanyProfile()) {
  const parsed = parseInvoiceForm(anInvoiceForm(overrides), company);
  return parsed.ok ? [] : parsed.error;
}
const lineProblemsOf = (line: Partial<InvoiceLineForm>, company?: CompanyProfile) =>
  problemsOf({ lines: [anInvoiceLine(line)] }, company);

function invoiceOf(overrides: Partial<InvoiceForm>, company: CompanyProfile = aCompanyProfile()) {
  const parsed = parseInvoiceForm(anInvoiceForm(overrides), company);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
}

describe('a complete invoice', () => {
  test('of a VAT payer is read as it will be sent', () => {
    expect(invoiceOf({ paid: '1 000,00', notes: ' Dziękuję\r\nza współpracę ' })).toEqual({
      buyer: {
        contractorId: null,
        kind: 'firm',
        name: 'Żółw i Synowie sp. z o.o.',
        nip: '7261120385',
        street: 'ul. Świętej Anny 5',
        postalCode: '31-008',
        city: 'Kraków',
        countryCode: 'PL',
        email: 'biuro@example.com',
        phone: '12 345 67 89',
      },
      priceBasis: 'net',
      lines: [
        {
          name: 'Programowanie',
          quantity: '12',
          unit: 'godz.',
          unitPrice: '180',
          discountPercent: null,
          vatRate: '23',
          exemptionBasis: null,
          ryczaltRate: null,
        },
      ],
      issuedOn: '2026-11-23',
      soldOn: '2026-11-23',
      saleDateFormat: 'day',
      dueOn: '2026-12-07',
      paymentMethod: 'transfer',
      paidMinor: 100_000,
      bankAccount: '61109010140000071219812874',
      splitPayment: false,
      placeOfIssue: 'Kraków',
      notes: 'Dziękuję\nza współpracę',
    });
  });

  test('may leave out term, account, place and notes', () => {
    const invoice = invoiceOf({
      paymentTermDays: '',
      dueOn: '',
      bankAccount: ' ',
      placeOfIssue: '',
      notes: ' ',
    });
    expect(invoice).toMatchObject({ dueOn: null, bankAccount: null, placeOfIssue: null, notes: null });
    expect(invoice.paidMinor).toBe(0);
  });

  test('does not count a line that Tab opened and nobody filled', () => {
    const blank = anInvoiceLine({ lineId: 'line-2', name: ' ', unitPrice: '', quantity: '1' });
    expect(invoiceOf({ lines: [anInvoiceLine(), blank] }).lines).toHaveLength(1);
  });

  test('keeps the mark of split payment for a VAT payer only', () => {
    expect(invoiceOf({ splitPayment: true }).splitPayment).toBe(true);
    const zw = anInvoiceLine({ vatRate: 'zw' });
    expect(invoiceOf({ splitPayment: true, lines: [zw] }, anExemptCompanyProfile()).splitPayment).toBe(false);
  });
});

describe('buyer', () => {
  test('problems are named inside the buyer', () => {
    expect(problemsOf({ buyer: aPartyForm({ name: '', nip: '123' }) })).toEqual([
      { path: 'buyer.name', code: 'required' },
      { path: 'buyer.nip', code: 'nip_length' },
    ]);
  });

  test.each([
    ['country', { countryCode: 'DE' }, 'buyer.countryCode'],
    ['tax number', { nip: 'DE 123456789' }, 'buyer.nip'],
  ])('that is a firm abroad by its %s is refused there', (_, buyer, path) => {
    expect(problemsOf({ buyer: aPartyForm(buyer) })).toEqual([{ path, code: 'foreign_buyer' }]);
  });

  test('that is a private person may live abroad', () => {
    const person = aPartyForm({ kind: 'person', countryCode: 'DE', nip: 'DE123456789', postalCode: '10115' });
    expect(invoiceOf({ buyer: person }).buyer).toMatchObject({ countryCode: 'DE', nip: null });
  });

  test('and seller cannot be the same firm (X-03)', () => {
    const company = aCompanyProfile({ nip: '726-112-03-85' });
    expect(problemsOf({}, company)).toEqual([{ path: 'buyer.nip', code: 'nip_same_as_seller' }]);
    expect(problemsOf({ buyer: aPartyForm({ kind: 'person' }) }, company)).toEqual([]);
  });
});

describe('lines', () => {
  test('there must be one', () => {
    expect(problemsOf({ lines: [] })).toEqual([{ path: 'lines', code: 'line_required' }]);
    const blank = anInvoiceLine({ name: '', unitPrice: '' });
    expect(problemsOf({ lines: [blank, blank] })).toEqual([{ path: 'lines.0.name', code: 'line_required' }]);
  });

  test('problems name the place of the line in the form, blank lines counted', () => {
    const blank = anInvoiceLine({ name: '', unitPrice: '' });
    expect(problemsOf({ lines: [blank, anInvoiceLine({ unitPrice: 'x' })] })).toEqual([
      { path: 'lines.1.unitPrice', code: 'not_a_number' },
    ]);
  });

  test.each([
    [{ name: '' }, 'name', 'required', undefined],
    [{ name: 'x'.repeat(301) }, 'name', 'too_long', '300'],
    [{ unit: '' }, 'unit', 'required', undefined],
    [{ unit: 'x'.repeat(11) }, 'unit', 'too_long', '10'],
    [{ quantity: '' }, 'quantity', 'required', undefined],
    [{ quantity: '0' }, 'quantity', 'not_positive', undefined],
    [{ quantity: '-1' }, 'quantity', 'not_positive', undefined],
    [{ quantity: '0,1234567' }, 'quantity', 'too_many_decimals', '6'],
    [{ unitPrice: '0' }, 'unitPrice', 'not_positive', undefined],
    [{ unitPrice: '0,00' }, 'unitPrice', 'not_positive', undefined],
    [{ unitPrice: '1,005' }, 'unitPrice', 'too_many_decimals', '2'],
    [{ unitPrice: '100000000', quantity: '1' }, 'unitPrice', 'out_of_range', '99999999.99'],
    [{ quantity: '100000000', unitPrice: '1' }, 'quantity', 'out_of_range', '99999999.99'],
    [{ quantity: '10000', unitPrice: '10000' }, 'unitPrice', 'out_of_range', '99999999.99'],
    [{ discountPercent: '100' }, 'discountPercent', 'discount_out_of_range', undefined],
    [{ discountPercent: '-1' }, 'discountPercent', 'discount_out_of_range', undefined],
    [{ discountPercent: 'x' }, 'discountPercent', 'not_a_number', undefined],
  ] as const)('%j is refused', (overrides, field, code, limit) => {
    expect(lineProblemsOf(overrides)).toEqual([
      limit === undefined ? { path: `lines.0.${field}`, code } : { path: `lines.0.${field}`, code, limit },
    ]);
  });

  test('take the longest texts and the finest numbers that iFirma takes', () => {
    const line = anInvoiceLine({
      name: 'ą'.repeat(300),
      unit: 'ą'.repeat(10),
      quantity: '0,333333',
      unitPrice: '99999999,99',
      discountPercent: '99,9999',
    });
    expect(invoiceOf({ lines: [line] }).lines).toMatchObject([
      { quantity: '0.333333', unitPrice: '99999999.99', discountPercent: '99.9999' },
    ]);
  });

  test('a typed calculation goes out as its result, and no discount as none', () => {
    const line = anInvoiceLine({ quantity: '3*4', unitPrice: '2160/12', discountPercent: '0' });
    expect(invoiceOf({ lines: [line] }).lines).toMatchObject([
      { quantity: '12', unitPrice: '180', discountPercent: null },
    ]);
  });

  test('together stay within what iFirma takes as a total', () => {
    const half = anInvoiceLine({ quantity: '1', unitPrice: '50000000', vatRate: '0' });
    const blank = anInvoiceLine({ name: '', unitPrice: '' });
    expect(problemsOf({ lines: [blank, half, half] })).toEqual([
      { path: 'lines.1.unitPrice', code: 'out_of_range', limit: '99999999.99' },
    ]);
  });
});

describe('VAT exemption', () => {
  test('a zw line of a VAT payer names its own legal basis', () => {
    const company = aCompanyProfile({ exemptionBasis: 'Art. 113 ust. 1' });
    expect(lineProblemsOf({ vatRate: 'zw' }, company)).toEqual([
      { path: 'lines.0.exemptionBasis', code: 'exemption_basis_required' },
    ]);
    const line = anInvoiceLine({ vatRate: 'zw', exemptionBasis: 'Art. 43 ust. 1 pkt 29' });
    expect(invoiceOf({ lines: [line] }).lines[0]?.exemptionBasis).toBe('Art. 43 ust. 1 pkt 29');
    expect(lineProblemsOf({ vatRate: 'zw', exemptionBasis: 'x'.repeat(31) })).toEqual([
      { path: 'lines.0.exemptionBasis', code: 'too_long', limit: '30' },
    ]);
  });

  test('a line with VAT carries no legal basis, even when one was typed before', () => {
    const line = anInvoiceLine({ vatRate: '23', exemptionBasis: 'Art. 43 ust. 1 pkt 29' });
    expect(invoiceOf({ lines: [line] }).lines[0]?.exemptionBasis).toBeNull();
  });

  test('an exempt seller counts from gross, has zw lines only, and takes the basis of the company', () => {
    const company = anExemptCompanyProfile();
    const invoice = invoiceOf({ priceBasis: 'net', lines: [anInvoiceLine({ vatRate: 'zw' })] }, company);
    expect(invoice.priceBasis).toBe('gross');
    expect(invoice.lines[0]?.exemptionBasis).toBe('Art. 113 ust. 1');
    expect(lineProblemsOf({ vatRate: '0' }, company)).toEqual([
      { path: 'lines.0.vatRate', code: 'vat_not_allowed_for_exempt_seller' },
    ]);
    expect(lineProblemsOf({ vatRate: 'zw' }, anExemptCompanyProfile({ exemptionBasis: '' }))).toEqual([
      { path: 'lines.0.exemptionBasis', code: 'exemption_basis_required' },
    ]);
  });
});

describe('ryczałt', () => {
  const ryczalt = aCompanyProfile({ taxForm: 'ryczalt', ryczaltRate: '12' });

  test('each line has a rate: its own, else the one of the company', () => {
    const lines = [anInvoiceLine(), anInvoiceLine({ lineId: 'line-2', ryczaltRate: '8.5' })];
    expect(invoiceOf({ lines }, ryczalt).lines.map((line) => line.ryczaltRate)).toEqual(['12', '8.5']);
  });

  test('no rate is ever guessed', () => {
    expect(lineProblemsOf({}, aCompanyProfile({ taxForm: 'ryczalt', ryczaltRate: null }))).toEqual([
      { path: 'lines.0.ryczaltRate', code: 'ryczalt_rate_required' },
    ]);
  });

  test('does not concern a seller with KPiR', () => {
    const line = anInvoiceLine({ ryczaltRate: '12' });
    expect(invoiceOf({ lines: [line] }).lines[0]?.ryczaltRate).toBeNull();
  });
});

describe('dates', () => {
  test('issue date lies between the sale and the 15th of the next month', () => {
    expect(problemsOf({ soldOn: '2026-11-23', issuedOn: '2026-12-15' })).toEqual([]);
    expect(problemsOf({ soldOn: '2026-11-23', issuedOn: '2026-12-16' })).toEqual([
      { path: 'issuedOn', code: 'issue_date_too_late', limit: '2026-12-15' },
    ]);
    expect(problemsOf({ soldOn: '2026-11-24', issuedOn: '2026-11-23' })).toEqual([
      { path: 'issuedOn', code: 'before_sale_date', limit: '2026-11-24' },
    ]);
  });

  test('must be days', () => {
    expect(problemsOf({ soldOn: '', issuedOn: '2026-02-30' })).toEqual([
      { path: 'soldOn', code: 'required' },
      { path: 'issuedOn', code: 'not_a_date' },
    ]);
  });

  test('the term counts from the issue date and wins over an older typed day', () => {
    const dates = {
      soldOn: '2026-11-30',
      issuedOn: '2026-12-01',
      paymentTermDays: '30',
      dueOn: '2026-12-02',
    };
    expect(invoiceOf(dates).dueOn).toBe('2026-12-31');
    expect(invoiceOf({ ...dates, paymentTermDays: '' }).dueOn).toBe('2026-12-02');
    expect(invoiceOf({ paymentTermDays: '0' }).dueOn).toBe('2026-11-23');
  });

  test('due day is not before the sale', () => {
    expect(problemsOf({ paymentTermDays: '', dueOn: '2026-11-22' })).toEqual([
      { path: 'dueOn', code: 'before_sale_date', limit: '2026-11-23' },
    ]);
  });

  test.each([
    ['366', { path: 'paymentTermDays', code: 'out_of_range', limit: '365' }],
    ['99999999999', { path: 'paymentTermDays', code: 'out_of_range', limit: '365' }],
    ['-1', { path: 'paymentTermDays', code: 'not_a_number' }],
    ['14,5', { path: 'paymentTermDays', code: 'not_a_number' }],
  ])('a term of %j days is refused', (paymentTermDays, problem) => {
    expect(problemsOf({ paymentTermDays })).toEqual([problem]);
  });
});

describe('payment and texts', () => {
  test('nobody has paid more than the total', () => {
    expect(problemsOf({ paid: '2656,80' })).toEqual([]);
    expect(problemsOf({ paid: '2656,81' })).toEqual([
      { path: 'paid', code: 'paid_above_total', limit: '2656.80' },
    ]);
    expect(problemsOf({ paid: '-1' })).toEqual([{ path: 'paid', code: 'negative' }]);
    expect(problemsOf({ paid: 'NaN' })).toEqual([{ path: 'paid', code: 'not_a_number' }]);
  });

  test('while a line is wrong the total is not known, so what was paid is not judged by it', () => {
    const problems = problemsOf({ paid: '5', lines: [anInvoiceLine({ unitPrice: '' })] });
    expect(problems.map(({ path }) => path)).toEqual(['lines.0.unitPrice']);
  });

  test.each([
    [{ bankAccount: '123' }, { path: 'bankAccount', code: 'bank_account_invalid' }],
    [{ placeOfIssue: 'x'.repeat(51) }, { path: 'placeOfIssue', code: 'too_long', limit: '50' }],
    [{ notes: 'x'.repeat(1001) }, { path: 'notes', code: 'too_long', limit: '1000' }],
    [{ notes: 'a\u0007' }, { path: 'notes', code: 'control_character' }],
  ])('%j is refused', (overrides, problem) => {
    expect(problemsOf(overrides)).toEqual([problem]);
  });

  test('everything that is wrong is said at once', () => {
    const problems = problemsOf({
      buyer: aPartyForm({ name: '' }),
      lines: [anInvoiceLine({ quantity: '0' })],
      issuedOn: '',
      paid: 'x',
      notes: 'x'.repeat(1001),
    });
    expect(problems.map(({ path }) => path)).toEqual([
      'buyer.name',
      'lines.0.quantity',
      'issuedOn',
      'paid',
      'notes',
    ]);
  });
});
