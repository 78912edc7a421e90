import type { CompanyProfile } from '../../../shared/domain/company/company';
import { USUAL_INVOICE_DEFAULTS } from '../../../shared/domain/invoice/invoice-defaults';

/** The firm of the demo account: invented, with a NIP and an account number that pass every check and belong to nobody. */
export const DEMO_PROFILE: CompanyProfile = {
  name: 'Pracownia Demo Anna Zielińska',
  street: 'ul. Próbna 12/4',
  postalCode: '50-001',
  city: 'Wrocław',
  nip: '1234563218',
  vatStatus: 'payer',
  exemptionBasis: '',
  taxForm: 'kpir',
  ryczaltRate: null,
  bankAccount: '61109010140000071219812874',
  placeOfIssue: 'Wrocław',
  email: 'anna@pracownia-demo.example',
  phone: '',
  invoiceDefaults: USUAL_INVOICE_DEFAULTS,
};
