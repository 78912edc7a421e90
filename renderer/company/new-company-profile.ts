import type { CompanyProfile } from '../../shared/domain/company';
import { USUAL_INVOICE_DEFAULTS } from '../../shared/domain/invoice-defaults';

/** An empty seller: the most common freelancer, everything else still to be typed. */
export const NEW_COMPANY_PROFILE: CompanyProfile = {
  name: '',
  street: '',
  postalCode: '',
  city: '',
  nip: '',
  vatStatus: 'payer',
  exemptionBasis: '',
  taxForm: 'kpir',
  ryczaltRate: null,
  bankAccount: '',
  placeOfIssue: '',
  email: '',
  phone: '',
  invoiceDefaults: USUAL_INVOICE_DEFAULTS,
};
