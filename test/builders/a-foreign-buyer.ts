import type { EuBuyer } from '../../shared/domain/sales/foreign-buyer';

/** A firm in Vienna with a VAT number of the EU. */
export function aForeignBuyer(overrides: Partial<EuBuyer> = {}): EuBuyer {
  return {
    contractorId: null,
    kind: 'firm',
    name: 'Müller & Söhne GmbH',
    taxNumber: { euPrefix: 'AT', number: 'U12345678' },
    street: 'Mariahilfer Straße 10',
    postalCode: '1070',
    city: 'Wien',
    countryCode: 'AT',
    email: 'office@example.at',
    phone: '',
    ...overrides,
  };
}
