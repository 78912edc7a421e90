import type { Correction } from '../../shared/domain/sales/correction';
import { anInvoice } from './an-invoice';

/** Of the invoice of `anInvoice`: two hours fewer, because twelve were a mistake. */
export function aCorrection(overrides: Partial<Correction> = {}): Correction {
  const { lines, bankAccount, placeOfIssue } = anInvoice();
  return {
    reason: 'mistakes',
    isReasonPrinted: true,
    areConditionsMet: true,
    issuedOn: '2026-11-23',
    dueOn: null,
    paymentMethod: null,
    paidMinor: null,
    splitPayment: null,
    bankAccount,
    placeOfIssue,
    notes: null,
    lines: lines.map(({ discountPercent: _none, ...line }) => ({ ...line, quantity: '10' })),
    ...overrides,
  };
}
