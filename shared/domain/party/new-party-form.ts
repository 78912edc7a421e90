import type { PartyForm } from './party';

/** An empty Polish firm: what most buyers and every seller of an expense are. */
export function newPartyForm(): PartyForm {
  return {
    contractorId: null,
    kind: 'firm',
    name: '',
    nip: '',
    street: '',
    postalCode: '',
    city: '',
    countryCode: 'PL',
    email: '',
    phone: '',
  };
}
