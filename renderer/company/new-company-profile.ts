import type { CompanyProfile } from '../../shared/domain/company';

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
};
