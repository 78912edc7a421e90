import type { CompanyProfile } from '../company/company';
import type { ExpenseForm } from './expense-form';
import { newPartyForm } from '../party/new-party-form';

/**
 * An expense nobody has typed into. The dates are printed on the supplier's document, so none is assumed, and
 * neither is the KSeF mark (T-07).
 */
export function newExpenseForm(company: CompanyProfile): ExpenseForm {
  const nothing = () => ({ net: '', vat: '' });
  return {
    version: 1,
    seller: newPartyForm(),
    documentNumber: '',
    issuedOn: '',
    receivedOn: '',
    dueOn: '',
    name: '',
    amounts: { '23': nothing(), '8': nothing(), '5': nothing(), '0': nothing(), zw: nothing() },
    saleKind: company.vatStatus === 'exempt' ? 'exempt' : 'taxable',
    ksefAnswer: '',
    ksefNumber: '',
    importedFromKsef: '',
  };
}
