import type { InvoiceForm, InvoiceLineForm } from '../../shared/domain/invoice/invoice-form';
import { aPartyForm } from './a-party-form';

export function anInvoiceLine(overrides: Partial<InvoiceLineForm> = {}): InvoiceLineForm {
  return {
    lineId: 'line-1',
    name: 'Programowanie',
    quantity: '12',
    unit: 'godz.',
    unitPrice: '180,00',
    vatRate: '23',
    exemptionBasis: '',
    discountPercent: '',
    ryczaltRate: null,
    ...overrides,
  };
}

/** A complete invoice of 23 November 2026: 12 h at 180.00 net, 2 656.80 gross. */
export function anInvoiceForm(overrides: Partial<InvoiceForm> = {}): InvoiceForm {
  return {
    version: 1,
    buyer: aPartyForm(),
    priceBasis: 'net',
    lines: [anInvoiceLine()],
    issuedOn: '2026-11-23',
    soldOn: '2026-11-23',
    saleDateFormat: 'day',
    paymentTermDays: '14',
    dueOn: '',
    paymentMethod: 'transfer',
    paid: '',
    bankAccount: '61 1090 1014 0000 0712 1981 2874',
    splitPayment: false,
    placeOfIssue: 'Kraków',
    notes: '',
    ...overrides,
  };
}
