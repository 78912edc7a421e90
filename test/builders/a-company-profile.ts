import type { CompanyProfile } from '../../shared/domain/company/company';
import { USUAL_INVOICE_DEFAULTS } from '../../shared/domain/invoice/invoice-defaults';

/** A VAT payer with KPiR who has filled in everything. */
export function aCompanyProfile(overrides: Partial<CompanyProfile> = {}): CompanyProfile {
  return {
    name: 'Anna Nowak Programowanie',
    street: 'ul. Długa 7/3',
    postalCode: '31-147',
    city: 'Kraków',
    nip: '1234563218',
    vatStatus: 'payer',
    exemptionBasis: '',
    taxForm: 'kpir',
    ryczaltRate: null,
    bankAccount: '61109010140000071219812874',
    placeOfIssue: 'Kraków',
    email: 'anna@example.com',
    phone: '600 100 200',
    invoiceDefaults: USUAL_INVOICE_DEFAULTS,
    ...overrides,
  };
}

/** Exempt under article 113, taxed by ryczałt at 12 %: the other common freelancer. */
export function anExemptCompanyProfile(overrides: Partial<CompanyProfile> = {}): CompanyProfile {
  return aCompanyProfile({
    vatStatus: 'exempt',
    exemptionBasis: 'Art. 113 ust. 1',
    taxForm: 'ryczalt',
    ryczaltRate: '12',
    ...overrides,
  });
}
