import type { OtherExpense } from '../../shared/domain/expense/other-expense';
import { minor } from '../../shared/domain/money/money';
import { anExpense } from './an-expense';

/** A train ticket. */
export function anOtherExpense(overrides: Partial<OtherExpense> = {}): OtherExpense {
  return {
    document: 'ticket',
    seller: anExpense().seller,
    documentNumber: 'B/2026/118',
    issuedOn: '2026-11-20',
    receivedOn: null,
    dueOn: '2026-11-20',
    name: 'Przejazd do klienta',
    grossMinor: minor(8_950),
    ...overrides,
  };
}
