import { expect, test } from 'vitest';
import { dueDayOf, withIssueDate } from '../../../../../shared/domain/invoice/invoice-form-dates';
import { isIssueDateAllowed, lastDayToIssue } from '../../../../../shared/domain/sending/issue-deadline';
import { anInvoiceForm } from '../../../../builders/an-invoice-form';

test('a sale of the last day of January may be invoiced until 15 February', () => {
  expect(lastDayToIssue('2027-01-31')).toBe('2027-02-15');
});

test('an invoice is never older than the newest one at iFirma, but may be of the same day', () => {
  const sale = { soldOn: '2026-11-01', newestIssuedOn: '2026-11-20' };
  expect(isIssueDateAllowed({ ...sale, issuedOn: '2026-11-19' })).toBe(false);
  expect(isIssueDateAllowed({ ...sale, issuedOn: '2026-11-20' })).toBe(true);
});

test('an invoice issued later is due later when it has a term, and keeps its sale date (R-01)', () => {
  const later = withIssueDate(anInvoiceForm(), '2026-11-26');
  expect(later).toMatchObject({ issuedOn: '2026-11-26', soldOn: '2026-11-23' });
  expect(dueDayOf(later)).toBe('2026-12-10');
});

test('a due day typed by hand stays when the issue date moves', () => {
  const form = anInvoiceForm({ paymentTermDays: '', dueOn: '2026-12-01' });
  expect(dueDayOf(withIssueDate(form, '2026-11-26'))).toBe('2026-12-01');
});

test('the due day is not known while term or issue date cannot be read', () => {
  expect(dueDayOf(anInvoiceForm({ paymentTermDays: 'x' }))).toBeNull();
  expect(dueDayOf(anInvoiceForm({ issuedOn: '' }))).toBeNull();
  expect(dueDayOf(anInvoiceForm({ paymentTermDays: '', dueOn: '' }))).toBeNull();
});
