import { err, mapOk, ok, type Result } from '../../result';
import { addDays, isCalendarDay, type CalendarDay } from '../days/calendar-day';
import type { FieldRefusal } from '../document/form-reader';
import type { InvoiceForm } from './invoice-form';
import { readOptionalDay } from '../days/read-day';

/** Longer terms are mistakes; the law's own limit for firms is 60 days (domain-rules, section 6). */
const LONGEST_TERM_DAYS = 365;

/** Quick picks of a payment term in days (domain-rules, section 6). */
export const PAYMENT_TERM_PICKS = [7, 14, 21, 30, 60] as const;

/** Reads whole days from 0 to 365; null when there is no term. */
export function readPaymentTerm(typed: string): Result<number | null, FieldRefusal> {
  const text = typed.trim();
  if (text === '') return ok(null);
  if (!/^\d+$/u.test(text)) return err({ code: 'not_a_number' });
  const days = text.length > 3 ? Infinity : Number(text);
  return days > LONGEST_TERM_DAYS
    ? err({ code: 'out_of_range', limit: String(LONGEST_TERM_DAYS) })
    : ok(days);
}

/** Due day: the issue date plus the term, or the typed day when there is no term. `path` says which field decided. */
export function readDueDay(form: Pick<InvoiceForm, 'paymentTermDays' | 'dueOn' | 'issuedOn'>): {
  readonly path: 'paymentTermDays' | 'dueOn';
  readonly day: Result<CalendarDay | null, FieldRefusal>;
} {
  const term = readPaymentTerm(form.paymentTermDays);
  if (term.ok && term.value === null) return { path: 'dueOn', day: readOptionalDay(form.dueOn) };
  const issuedOn = form.issuedOn.trim();
  const day = mapOk(term, (days) =>
    // A wrong issue date is named at its own field.
    days === null || !isCalendarDay(issuedOn) ? null : addDays(issuedOn, days),
  );
  return { path: 'paymentTermDays', day };
}

/** The due day as far as the form says it; null while it does not. */
export function dueDayOf(
  form: Pick<InvoiceForm, 'paymentTermDays' | 'dueOn' | 'issuedOn'>,
): CalendarDay | null {
  const { day } = readDueDay(form);
  return day.ok ? day.value : null;
}

/** The same invoice issued on another day: a term moves the due day, a typed due day and the sale date stay. */
export function withIssueDate(form: InvoiceForm, issuedOn: CalendarDay): InvoiceForm {
  return { ...form, issuedOn };
}
