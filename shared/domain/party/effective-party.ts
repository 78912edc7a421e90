import type { DocumentForm } from '../document/document-form';
import { hasForeignVatPrefix } from './nip';
import type { PartyForm } from './party';

/**
 * The party that a form means: a private person has no NIP, and one left over from a firm, which the form no longer
 * shows, is not theirs. What is sent, printed, listed and compared is this one.
 */
export function effectiveParty<P extends Pick<PartyForm, 'kind' | 'nip'>>(party: P): P {
  return party.kind === 'person' ? { ...party, nip: '' } : party;
}

/** The other side of a document as it counts: a supplier's VAT invoice always comes from a firm. */
export function effectivePartyOf(content: DocumentForm): PartyForm {
  return content.kind === 'invoice'
    ? effectiveParty(content.form.buyer)
    : { ...content.form.seller, kind: 'firm' };
}

/** The field that says that a firm is abroad; null for a Polish one. */
export function findForeign({ countryCode, nip }: PartyForm): 'countryCode' | 'nip' | null {
  if (countryCode !== 'PL') return 'countryCode';
  return hasForeignVatPrefix(nip) ? 'nip' : null;
}
