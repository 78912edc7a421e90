import { describe, expect, test } from 'vitest';
import { duplicateForm } from '../../../../shared/domain/document/duplicate-form';
import { findFormProblems } from '../../../../shared/domain/document/find-form-problems';
import type { InvoiceForm } from '../../../../shared/domain/invoice/invoice-form';
import { newExpenseForm } from '../../../../shared/domain/expense/new-expense-form';
import { newInvoiceForm } from '../../../../shared/domain/invoice/new-invoice-form';
import { parseExpenseForm } from '../../../../shared/domain/expense/parse-expense-form';
import { parseInvoiceForm } from '../../../../shared/domain/invoice/parse-invoice-form';
import { documentFormSchema } from '../../../../shared/domain/document/document-form';
import { aCompanyProfile, anExemptCompanyProfile } from '../../../builders/a-company-profile';
import { aPartyForm } from '../../../builders/a-party-form';
import { anExpenseForm } from '../../../builders/an-expense-form';
import { anInvoiceForm, anInvoiceLine } from '../../../builders/an-invoice-form';
import { sequenceIds } from '../../../fakes/sequence-ids';

const today = '2026-11-23';

describe('a new invoice', () => {
  test('begins with today, 14 days, transfer and the account of the company', () => {
    const form = newInvoiceForm(aCompanyProfile(), today, sequenceIds());
    expect(form).toMatchObject({
      issuedOn: today,
      soldOn: today,
      paymentTermDays: '14',
      paymentMethod: 'transfer',
      bankAccount: '61109010140000071219812874',
      placeOfIssue: 'Kraków',
      priceBasis: 'net',
      splitPayment: false,
      lines: [{ quantity: '1', vatRate: '23', exemptionBasis: '' }],
    });
    expect(documentFormSchema.parse({ kind: 'invoice', form })).toEqual({ kind: 'invoice', form });
  });

  test('begins as the settings say', () => {
    const invoiceDefaults = {
      paymentTermDays: '',
      paymentMethod: 'cash',
      priceBasis: 'gross',
      notes: 'Dziękuję',
    } as const;
    expect(newInvoiceForm(aCompanyProfile({ invoiceDefaults }), today, sequenceIds())).toMatchObject(
      invoiceDefaults,
    );
  });

  test('of an exempt seller is zw from gross with the basis of the company', () => {
    expect(newInvoiceForm(anExemptCompanyProfile(), today, sequenceIds())).toMatchObject({
      priceBasis: 'gross',
      lines: [{ vatRate: 'zw', exemptionBasis: 'Art. 113 ust. 1' }],
    });
  });

  test('lacks only the buyer and what is sold', () => {
    const form = newInvoiceForm(aCompanyProfile(), today, sequenceIds());
    const [line] = form.lines;
    if (line === undefined) throw new Error('no line');
    const filled = {
      ...form,
      buyer: aPartyForm(),
      lines: [{ ...line, name: 'Konsultacja', unitPrice: '200' }],
    };
    expect(parseInvoiceForm(filled, aCompanyProfile()).ok).toBe(true);
  });
});

describe('a new expense', () => {
  test('assumes no date and no KSeF mark (T-07)', () => {
    const form = newExpenseForm(aCompanyProfile());
    expect(form).toMatchObject({ issuedOn: '', receivedOn: '', ksefAnswer: '', saleKind: 'taxable' });
    const parsed = parseExpenseForm(form, aCompanyProfile());
    expect(parsed.ok ? [] : parsed.error).toContainEqual({ path: 'ksefAnswer', code: 'ksef_mark_required' });
    expect(documentFormSchema.safeParse({ kind: 'expense', form }).success).toBe(true);
  });
});

describe('"wystaw podobną" (F-05)', () => {
  test('keeps buyer, lines and notes of an invoice and begins anew with dates and payment', () => {
    const original = anInvoiceForm({
      issuedOn: '2026-10-05',
      soldOn: '2026-09-30',
      paymentTermDays: '',
      dueOn: '2026-10-20',
      paid: '100',
      notes: 'Dziękuję',
      lines: [anInvoiceLine(), anInvoiceLine({ lineId: 'line-2', name: 'Dojazd' })],
    });
    const copy = duplicateForm({ kind: 'invoice', form: original }, aCompanyProfile(), today, sequenceIds());
    if (copy.kind !== 'invoice') throw new Error(copy.kind);
    expect(copy.form).toMatchObject({
      issuedOn: today,
      soldOn: today,
      dueOn: '',
      paid: '',
      notes: 'Dziękuję',
    });
    expect(copy.form.buyer).toEqual(original.buyer);
    expect(copy.form.lines.map((line) => line.name)).toEqual(['Programowanie', 'Dojazd']);
    expect(copy.form.lines.map((line) => line.lineId)).toEqual([
      'id00000000000000000001',
      'id00000000000000000002',
    ]);
    expect(original.paid).toBe('100');
  });

  test('takes what is the seller’s as it is today, and keeps what is agreed with the buyer', () => {
    const company = aCompanyProfile({ bankAccount: '50102055581111123443300009', placeOfIssue: 'Gdynia' });
    const original = anInvoiceForm({ paymentTermDays: '30', paymentMethod: 'card', splitPayment: true });
    const copyOf = (form: InvoiceForm) =>
      duplicateForm({ kind: 'invoice', form }, company, today, sequenceIds()).form;
    expect(copyOf(original)).toMatchObject({
      bankAccount: company.bankAccount,
      placeOfIssue: 'Gdynia',
      paymentTermDays: '30',
      paymentMethod: 'card',
      splitPayment: true,
    });
    const chosenDay = { ...original, paymentTermDays: '', dueOn: '2026-10-20' };
    expect(copyOf(chosenDay)).toMatchObject({ paymentTermDays: '14', dueOn: '' });
    const noTerm = { ...original, paymentTermDays: '', dueOn: '' };
    expect(copyOf(noTerm)).toMatchObject({ paymentTermDays: '', dueOn: '' });
  });

  test('takes the one rate of a seller who became exempt, under the basis of the company', () => {
    const original = anInvoiceForm({
      lines: [
        anInvoiceLine(),
        anInvoiceLine({ lineId: 'line-2', vatRate: 'zw', exemptionBasis: 'Art. 43 ust. 1 pkt 29' }),
      ],
    });
    const exempt = anExemptCompanyProfile();
    const copy = duplicateForm({ kind: 'invoice', form: original }, exempt, today, sequenceIds());
    expect(copy.form).toMatchObject({
      lines: [
        { vatRate: 'zw', exemptionBasis: exempt.exemptionBasis },
        { vatRate: 'zw', exemptionBasis: 'Art. 43 ust. 1 pkt 29' },
      ],
    });
    expect(findFormProblems(copy, exempt)).toEqual([]);
  });

  test('keeps seller, name and amounts of an expense, but no number, date or KSeF data', () => {
    const original = anExpenseForm({ ksefAnswer: 'numbered', ksefNumber: 'x', importedFromKsef: 'no' });
    const copy = duplicateForm({ kind: 'expense', form: original }, aCompanyProfile(), today, sequenceIds());
    expect(copy.form).toEqual({
      ...original,
      documentNumber: '',
      issuedOn: '',
      receivedOn: '',
      dueOn: '',
      ksefAnswer: '',
      ksefNumber: '',
      importedFromKsef: '',
    });
  });
});
