import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CompanyProfile } from '../../shared/domain/company/company';
import { documentFormSchema, type DocumentForm } from '../../shared/domain/document/document-form';
import { computeFormTotals } from '../../shared/domain/document/form-totals';
import { PAYMENT_METHODS } from '../../shared/domain/invoice/invoice-form';
import { parseExpenseForm } from '../../shared/domain/expense/parse-expense-form';
import { parseInvoiceForm } from '../../shared/domain/invoice/parse-invoice-form';
import { RYCZALT_RATES } from '../../shared/domain/tax/ryczalt-rate';
import { summariseDocument } from '../../shared/domain/document/summarise-document';
import { computeInvoiceTotals } from '../../shared/domain/tax/vat';
import { VAT_RATES } from '../../shared/domain/tax/vat-rate';
import { aCompanyProfile, anExemptCompanyProfile } from '../builders/a-company-profile';
import { proveRuns, proveSeed } from '../fixtures/prove-runs';

const check = { seed: proveSeed(), numRuns: proveRuns(400) };

/** Mostly right, sometimes what a person gets wrong, now and then anything at all. */
const typed = (right: string, ...wrong: string[]) =>
  fc.oneof(
    { weight: 40, arbitrary: fc.constant(right) },
    { weight: 3, arbitrary: fc.constantFrom(right, ...wrong) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
  );
const oneOf = <T>(usual: T, ...others: T[]) =>
  fc.oneof(
    { weight: 10, arbitrary: fc.constant(usual) },
    { weight: 2, arbitrary: fc.constantFrom(...others) },
  );

const party = fc.record({
  contractorId: fc.constant(null),
  kind: fc.constantFrom('firm', 'person'),
  name: typed('Żółw', 'ACME sp. z o.o.', ''),
  nip: typed('726-112-03-85', '8981647572', 'DE123456789', ''),
  street: typed('ul. Długa 7', ''),
  postalCode: typed('31-008', '31008', ''),
  city: typed('Kraków', ''),
  countryCode: oneOf('PL', 'DE'),
  email: typed('a@b.pl', ''),
  phone: typed('600100200', ''),
});
const line = fc.record({
  lineId: fc.uuid(),
  name: typed('Programowanie', 'Dojazd', ''),
  quantity: typed('37,25', '1', '1/3', '0'),
  unit: typed('szt.', 'godz.', ''),
  unitPrice: typed('180', '99,99', '12*15', '99999999', ''),
  vatRate: oneOf('zw', ...VAT_RATES),
  exemptionBasis: typed('Art. 43 ust. 1', ''),
  discountPercent: typed('', '10', '12,5', '100'),
  ryczaltRate: fc.option(fc.constantFrom(...RYCZALT_RATES)),
});
const day = typed('2026-11-23', '2026-11-20', '2026-12-16', '23.11', '');
const invoice = fc.record({
  version: fc.constant(1),
  buyer: party,
  priceBasis: fc.constantFrom('net', 'gross'),
  lines: fc.array(line, { maxLength: 6 }),
  issuedOn: day,
  soldOn: day,
  saleDateFormat: fc.constantFrom('day', 'month'),
  paymentTermDays: typed('14', '', '400'),
  dueOn: day,
  paymentMethod: fc.constantFrom(...PAYMENT_METHODS),
  paid: typed('', '0', '100', '-1'),
  bankAccount: typed('61109010140000071219812874', ''),
  splitPayment: fc.boolean(),
  placeOfIssue: typed('Kraków', ''),
  notes: typed('Dziękuję', ''),
});
const amountPair = fc.record({ net: typed('100', '', '0,01', '-1'), vat: typed('', '23', '0,01') });
const expense = fc.record({
  version: fc.constant(1),
  seller: party,
  documentNumber: typed('FV/1', ''),
  issuedOn: day,
  receivedOn: day,
  dueOn: day,
  name: typed('Paliwo', ''),
  amounts: fc.record({ '23': amountPair, '8': amountPair, '5': amountPair, '0': amountPair, zw: amountPair }),
  saleKind: fc.constantFrom('taxable', 'exempt', 'mixed'),
  ksefAnswer: oneOf('numbered', '', 'outside', 'other', 'failure'),
  ksefNumber: typed('8981647572-20261120-0123456789AB-4F', ''),
  importedFromKsef: fc.constantFrom('', 'no', 'yes'),
});
const company: fc.Arbitrary<CompanyProfile> = fc.constantFrom(
  aCompanyProfile(),
  aCompanyProfile({ taxForm: 'ryczalt', ryczaltRate: '12', nip: '7261120385' }),
  anExemptCompanyProfile(),
);

/** Through the schema that guards the bridge: only what can arrive is tried. */
const asForm = (kind: DocumentForm['kind']) => (form: unknown) => documentFormSchema.parse({ kind, form });
const document = fc.oneof(invoice.map(asForm('invoice')), expense.map(asForm('expense')));

function parse(content: DocumentForm, profile: CompanyProfile) {
  return content.kind === 'invoice'
    ? parseInvoiceForm(content.form, profile)
    : parseExpenseForm(content.form, profile);
}

describe('any form that can be typed', () => {
  test('is either sent as it is or refused with a field and a reason; nothing throws', () => {
    const accepted = { invoice: 0, expense: 0 };
    fc.assert(
      fc.property(document, company, (content, profile) => {
        const parsed = parse(content, profile);
        if (parsed.ok) accepted[content.kind] += 1;
        else expect(parsed.error.length).toBeGreaterThan(0);
        expect(summariseDocument(content, profile)).toBeDefined();
      }),
      check,
    );
    // A generator that never makes a good form would prove nothing about good forms.
    expect(Math.min(accepted.invoice, accepted.expense)).toBeGreaterThan(10);
  });

  test('gets an answer that does not depend on what was asked before', () => {
    fc.assert(
      fc.property(document, company, (content, profile) => {
        expect(parse(content, profile)).toEqual(parse(structuredClone(content), profile));
      }),
      check,
    );
  });

  test('shows the total that will be sent', () => {
    fc.assert(
      fc.property(invoice.map(asForm('invoice')), company, (content, profile) => {
        if (content.kind !== 'invoice') return;
        const parsed = parseInvoiceForm(content.form, profile);
        if (!parsed.ok) return;
        const sent = computeInvoiceTotals(parsed.value.lines, parsed.value.priceBasis);
        expect(computeFormTotals(content.form, profile).totals).toEqual(sent);
        expect(summariseDocument(content, profile)).toMatchObject({
          netMinor: sent.netMinor,
          vatMinor: sent.vatMinor,
          grossMinor: sent.grossMinor,
        });
      }),
      check,
    );
  });

  test('never claims a KSeF failure that the user did not claim (T-07)', () => {
    fc.assert(
      fc.property(expense.map(asForm('expense')), company, (content, profile) => {
        if (content.kind !== 'expense') return;
        const parsed = parseExpenseForm(content.form, profile);
        if (parsed.ok && parsed.value.ksefMark.kind === 'failure')
          expect(content.form.ksefAnswer).toBe('failure');
      }),
      check,
    );
  });
});
