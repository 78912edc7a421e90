import type { PartyForm } from '../../shared/domain/party/party';

export function aPartyForm(overrides: Partial<PartyForm> = {}): PartyForm {
  return {
    contractorId: null,
    kind: 'firm',
    name: 'Żółw i Synowie sp. z o.o.',
    nip: '726-112-03-85',
    street: 'ul. Świętej Anny 5',
    postalCode: '31-008',
    city: 'Kraków',
    countryCode: 'PL',
    email: 'biuro@example.com',
    phone: '12 345 67 89',
    ...overrides,
  };
}
