import type { FieldProblem } from '../../field-problem';
import { err, ok, type Result } from '../../result';
import { readBankAccount } from '../party/bank-account';
import type { CompanyProfile } from '../company/company';
import { effectivePartyOf, findForeign } from '../party/effective-party';
import { createFormReader, type FormReader } from '../document/form-reader';
import type { Invoice, InvoiceLine } from './invoice';
import type { InvoiceForm } from './invoice-form';
import { readDueDay } from './invoice-form-dates';
import { effectivePriceBasis, filledLines } from './invoice-lines';
import { lastDayToIssue } from '../sending/issue-deadline';
import { ZERO, type Minor } from '../money/money';
import { stripNip } from '../party/nip';
import { exceedsAmountLimit, LARGEST_AMOUNT } from '../money/parse-amount';
import { parseInvoiceLine } from './parse-invoice-line';
import { parsePartyForm } from '../party/parse-party-form';
import type { Party } from '../party/party';
import { readAmount } from '../money/read-amount';
import { readDay } from '../days/read-day';
import { effectiveSplitPayment } from '../tax/split-payment';
import { readText } from '../document/text-limits';
import { toWireAmount } from '../money/format-amount';
import { computeInvoiceTotals, type PriceBasis } from '../tax/vat';

/**
 * Checks a typed domestic invoice against the law and the limits of iFirma (ifirma-api 7.2 to 7.6, domain-rules 6).
 * The page and the main process run this same function.
 *
 * @returns the invoice that goes on the wire, or every problem in the order of the form; paths are form fields such
 * as `lines.0.unitPrice`, days in `limit` are `YYYY-MM-DD` and amounts plain decimals.
 */
export function parseInvoiceForm(
  form: InvoiceForm,
  company: CompanyProfile,
): Result<Invoice, FieldProblem[]> {
  const reader = createFormReader();
  const buyer = readBuyer(form, company, reader);
  const priceBasis = effectivePriceBasis(form, company);
  const lines = readLines(form, company, reader);
  const { issuedOn, soldOn, dueOn } = readDates(form, reader);
  const paidMinor = readPaid(form, readTotal(form, lines, priceBasis, reader), reader);
  const bankAccount =
    form.bankAccount.trim() === '' ? null : reader.read('bankAccount', readBankAccount(form.bankAccount));
  const placeOfIssue = reader.read('placeOfIssue', readText(form.placeOfIssue, { max: 50, optional: true }));
  const notes = reader.read('notes', readText(form.notes, { max: 1000, optional: true, multiline: true }));

  const problems = reader.problems();
  if (problems.length > 0 || buyer === null || issuedOn === null || soldOn === null || paidMinor === null) {
    return err([...problems]);
  }
  return ok({
    buyer,
    priceBasis,
    lines,
    issuedOn,
    soldOn,
    saleDateFormat: form.saleDateFormat,
    dueOn,
    paymentMethod: form.paymentMethod,
    paidMinor,
    bankAccount,
    splitPayment: effectiveSplitPayment(form, company),
    placeOfIssue: emptyToNull(placeOfIssue),
    notes: emptyToNull(notes),
  });
}

function readBuyer(form: InvoiceForm, company: CompanyProfile, reader: FormReader): Party | null {
  const typed = effectivePartyOf({ kind: 'invoice', form });
  // A firm abroad is billed on another kind of invoice; a consumer there can get a domestic one.
  const foreign = typed.kind === 'firm' ? findForeign(typed) : null;
  if (foreign !== null) {
    reader.refuse(`buyer.${foreign}`, { code: 'foreign_buyer' });
    return null;
  }
  const buyer = parsePartyForm(typed);
  if (!buyer.ok) {
    reader.include('buyer', buyer.error);
    return null;
  }
  // An invoice to oneself.
  if (buyer.value.nip !== null && buyer.value.nip === stripNip(company.nip)) {
    reader.refuse('buyer.nip', { code: 'nip_same_as_seller' });
  }
  return buyer.value;
}

function readLines(form: InvoiceForm, company: CompanyProfile, reader: FormReader): readonly InvoiceLine[] {
  const filled = filledLines(form);
  if (filled.length === 0) {
    reader.refuse(form.lines.length === 0 ? 'lines' : 'lines.0.name', { code: 'line_required' });
  }
  return filled.flatMap(({ index, line }) => {
    const parsed = parseInvoiceLine(line, company);
    if (parsed.ok) return [parsed.value];
    reader.include(`lines.${String(index)}`, parsed.error);
    return [];
  });
}

/** Gross of the lines that passed; a total that iFirma has no room for is refused at the first of them. */
function readTotal(
  form: InvoiceForm,
  lines: readonly InvoiceLine[],
  priceBasis: PriceBasis,
  reader: FormReader,
): Minor {
  const { grossMinor } = computeInvoiceTotals(lines, priceBasis);
  if (exceedsAmountLimit(grossMinor)) {
    const firstIndex = filledLines(form)[0]?.index ?? 0;
    reader.refuse(`lines.${String(firstIndex)}.unitPrice`, { code: 'out_of_range', limit: LARGEST_AMOUNT });
  }
  return grossMinor;
}

function readDates(form: InvoiceForm, reader: FormReader) {
  const soldOn = reader.read('soldOn', readDay(form.soldOn));
  const issuedOn = reader.read('issuedOn', readDay(form.issuedOn));
  const due = readDueDay(form);
  const dueOn = reader.read(due.path, due.day);
  if (soldOn !== null && issuedOn !== null) {
    const lastDay = lastDayToIssue(soldOn);
    if (issuedOn < soldOn) reader.refuse('issuedOn', { code: 'before_sale_date', limit: soldOn });
    if (issuedOn > lastDay) reader.refuse('issuedOn', { code: 'issue_date_too_late', limit: lastDay });
  }
  if (soldOn !== null && dueOn !== null && dueOn < soldOn) {
    reader.refuse(due.path, { code: 'before_sale_date', limit: soldOn });
  }
  return { soldOn, issuedOn, dueOn };
}

function readPaid(form: InvoiceForm, grossMinor: Minor, reader: FormReader): Minor | null {
  const isTotalKnown = reader.problems().every((problem) => !problem.path.startsWith('lines'));
  const paidMinor = reader.read('paid', readAmount(form.paid));
  if (isTotalKnown && (paidMinor ?? ZERO) > grossMinor) {
    reader.refuse('paid', { code: 'paid_above_total', limit: toWireAmount(grossMinor) });
  }
  return paidMinor;
}

function emptyToNull(text: string | null): string | null {
  return text === '' ? null : text;
}
