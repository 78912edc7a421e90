import type { CalendarDay } from '../days/calendar-day';
import type { CompanyProfile } from '../company/company';
import type { InvoiceForm, InvoiceLineForm } from './invoice-form';
import { newPartyForm } from '../party/new-party-form';

/** Gives each new line its id; randomness stays with the caller. */
export type LineIds = { readonly newId: () => string };

const DEFAULT_UNIT = 'szt.';

/** An invoice nobody has typed into: today, one empty line, and what the company's settings say of the rest. */
export function newInvoiceForm(company: CompanyProfile, today: CalendarDay, ids: LineIds): InvoiceForm {
  const { paymentTermDays, paymentMethod, priceBasis, notes } = company.invoiceDefaults;
  return {
    version: 1,
    buyer: newPartyForm(),
    priceBasis: priceBasis === 'by_vat_status' ? usualPriceBasis(company) : priceBasis,
    lines: [newInvoiceLine(company, ids.newId())],
    issuedOn: today,
    soldOn: today,
    saleDateFormat: 'day',
    paymentTermDays,
    dueOn: '',
    paymentMethod,
    paid: '',
    bankAccount: company.bankAccount,
    splitPayment: false,
    placeOfIssue: company.placeOfIssue,
    notes,
  };
}

function usualPriceBasis({ vatStatus }: CompanyProfile): InvoiceForm['priceBasis'] {
  return vatStatus === 'exempt' ? 'gross' : 'net';
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
