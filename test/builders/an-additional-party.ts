import type { AdditionalParty } from '../../shared/domain/sales/additional-party';

/** The town that pays for an invoice to one of its schools. */
export function anAdditionalParty(overrides: Partial<AdditionalParty> = {}): AdditionalParty {
  const party: AdditionalParty = {
    name: 'Gmina Łódź',
    street: 'Piotrkowska 104',
    postalCode: '90-926',
    city: 'Łódź',
    countryCode: 'PL',
    nip: '7250028902',
    euPrefix: null,
    internalId: null,
    role: 'local_government_unit',
  };
  // An override of the role brings its name along.
  return { ...party, ...overrides } as AdditionalParty;
}
