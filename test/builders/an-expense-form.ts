import type { ExpenseForm } from '../../shared/domain/expense/expense-form';
import { aPartyForm } from './a-party-form';

/** A complete expense of 20 November 2026: 200.00 + 46.00 at 23 %, from outside KSeF. */
export function anExpenseForm(overrides: Partial<ExpenseForm> = {}): ExpenseForm {
  const nothing = { net: '', vat: '' };
  return {
    version: 1,
    seller: aPartyForm({
      name: 'Biuro Plus SA',
      nip: '898-16-47-572',
      postalCode: '53-238',
      city: 'Wrocław',
    }),
    documentNumber: 'FV/2026/11/0042',
    issuedOn: '2026-11-20',
    receivedOn: '2026-11-21',
    dueOn: '2026-12-04',
    name: 'Materiały biurowe',
    amounts: { '23': { net: '200,00', vat: '46,00' }, '8': nothing, '5': nothing, '0': nothing, zw: nothing },
    saleKind: 'taxable',
    ksefAnswer: 'outside',
    ksefNumber: '',
    importedFromKsef: 'no',
    ...overrides,
  };
}
