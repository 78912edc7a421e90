import type { PartyForm } from './party';
import { buildSearchText } from '../document/search-text';

/** The folded text in which a remembered contractor is found: name, tax number, town, e-mail, phone (F-03). */
export function partySearchText(party: PartyForm): string {
  return buildSearchText({
    texts: [party.name, party.city, party.email, party.phone],
    nip: party.nip,
    amounts: [],
  });
}
