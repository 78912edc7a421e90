import { isCalendarDay, type CalendarDay } from '../days/calendar-day';
import type { CompanyProfile } from '../company/company';
import type { DocumentFacts } from './document-facts';
import type { DocumentForm } from './document-form';
import { effectivePartyOf } from '../party/effective-party';
import { hasTypedAmount, readExpenseAmounts, sumExpense } from '../expense/expense-amounts';
import type { ExpenseForm } from '../expense/expense-form';
import { computeFormTotals } from './form-totals';
import type { InvoiceForm } from '../invoice/invoice-form';
import { dueDayOf } from '../invoice/invoice-form-dates';
import { filledLines } from '../invoice/invoice-lines';
import type { Minor } from '../money/money';
import { parseNip } from '../party/nip';
import { parseAmount } from '../money/parse-amount';
import type { PartyForm } from '../party/party';
import { buildSearchText } from './search-text';

/** Facts of a form that may be incomplete. Never fails: what cannot be read is null or empty. */
export function summariseDocument(content: DocumentForm, company: CompanyProfile): DocumentFacts {
  switch (content.kind) {
    case 'invoice':
      return summariseInvoice(content.form, effectivePartyOf(content), company);
    case 'expense':
      return summariseExpense(content.form, effectivePartyOf(content));
  }
}

type Amounts = Pick<DocumentFacts, 'netMinor' | 'vatMinor' | 'grossMinor'>;

const NO_AMOUNTS: Amounts = { netMinor: null, vatMinor: null, grossMinor: null };

function summariseInvoice(form: InvoiceForm, buyer: PartyForm, company: CompanyProfile): DocumentFacts {
  const lines = filledLines(form).map(({ line }) => line);
  const amounts = totalInvoice(form, company);
  const paid = parseAmount(form.paid);
  return {
    ...describeParty(buyer),
    documentNumber: '',
    title: lines.find((line) => line.name.trim() !== '')?.name.trim() ?? '',
    issuedOn: dayOrNull(form.issuedOn),
    dueOn: dueDayOf(form),
    ...amounts,
    paidMinor: paid.ok ? paid.value : null,
    searchText: buildSearchText({
      texts: [buyer.name, ...lines.map((line) => line.name), form.notes],
      nip: buyer.nip,
      amounts: knownAmounts(amounts),
    }),
  };
}

function totalInvoice(form: InvoiceForm, company: CompanyProfile): Amounts {
  const { totals, leftOutLineIds } = computeFormTotals(form, company);
  if (leftOutLineIds.length > 0 || totals.lineValuesMinor.length === 0) return NO_AMOUNTS;
  return { netMinor: totals.netMinor, vatMinor: totals.vatMinor, grossMinor: totals.grossMinor };
}

function summariseExpense(form: ExpenseForm, seller: PartyForm): DocumentFacts {
  const read = readExpenseAmounts(form);
  const amounts = read.ok && hasTypedAmount(form) ? sumExpense(read.value) : NO_AMOUNTS;
  return {
    ...describeParty(seller),
    documentNumber: form.documentNumber.trim(),
    title: form.name.trim(),
    issuedOn: dayOrNull(form.issuedOn),
    dueOn: dayOrNull(form.dueOn),
    ...amounts,
    paidMinor: null,
    searchText: buildSearchText({
      texts: [seller.name, form.documentNumber, form.name, form.ksefNumber],
      nip: seller.nip,
      amounts: knownAmounts(amounts),
    }),
  };
}

function describeParty(party: PartyForm): Pick<DocumentFacts, 'partyName' | 'partyNip'> {
  const nip = parseNip(party.nip);
  return { partyName: party.name.trim(), partyNip: nip.ok ? nip.value : party.nip.trim() };
}

function knownAmounts({ netMinor, grossMinor }: Amounts): readonly Minor[] {
  return [...new Set([netMinor, grossMinor])].filter((amount) => amount !== null);
}

function dayOrNull(typed: string): CalendarDay | null {
  const text = typed.trim();
  return isCalendarDay(text) ? text : null;
}
