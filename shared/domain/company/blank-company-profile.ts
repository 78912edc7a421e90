import type { CompanyProfile } from './company';
import { USUAL_INVOICE_DEFAULTS } from '../invoice/invoice-defaults';

/** A seller that nobody described yet: the most common freelancer, everything else still to be typed. */
export const BLANK_COMPANY_PROFILE: CompanyProfile = {
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
