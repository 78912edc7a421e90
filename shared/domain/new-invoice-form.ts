import type { CalendarDay } from './calendar-day';
import type { CompanyProfile } from './company';
import type { InvoiceForm, InvoiceLineForm } from './invoice-form';
import { newPartyForm } from './new-party-form';

/** Gives each new line its id; randomness stays with the caller. */
export type LineIds = { readonly newId: () => string };

const DEFAULT_TERM_DAYS = '14';
const DEFAULT_UNIT = 'szt.';

/** An invoice nobody has typed into: today, one empty line, 14 days, transfer to the company's account. */
export function newInvoiceForm(company: CompanyProfile, today: CalendarDay, ids: LineIds): InvoiceForm {
  return {
    version: 1,
    buyer: newPartyForm(),
    priceBasis: company.vatStatus === 'exempt' ? 'gross' : 'net',
    lines: [newInvoiceLine(company, ids.newId())],
    issuedOn: today,
    soldOn: today,
    saleDateFormat: 'day',
    paymentTermDays: DEFAULT_TERM_DAYS,
    dueOn: '',
    paymentMethod: 'transfer',
    paid: '',
    bankAccount: company.bankAccount,
    splitPayment: false,
    placeOfIssue: company.placeOfIssue,
    notes: '',
  };
}

export function newInvoiceLine(company: CompanyProfile, lineId: string): InvoiceLineForm {
  return {
    lineId,
    name: '',
    quantity: '1',
    unit: DEFAULT_UNIT,
    unitPrice: '',
    vatRate: company.vatStatus === 'exempt' ? 'zw' : '23',
    exemptionBasis: company.vatStatus === 'exempt' ? company.exemptionBasis : '',
    discountPercent: '',
    ryczaltRate: null,
  };
}
