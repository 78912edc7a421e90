import type { ContractorRecord } from './contractor-record';
import { effectiveParty } from './effective-party';
import { parsePartyForm } from './parse-party-form';
import type { PartyForm } from './party';

/**
 * A record with what Kwit's own form says laid over it. Everything that the form does not know stays as it is beneath,
 * so that a comparison never takes it for a change (product R-04).
 */
export function applyParty(beneath: ContractorRecord, form: PartyForm): ContractorRecord {
  const parsed = parsePartyForm(form);
  // What does not parse is compared as typed; it is refused before anything is sent.
  const party = parsed.ok ? parsed.value : effectiveParty(form);
  const isSameKind = kindOf(beneath) === form.kind;
  return {
    ...beneath,
    name: party.name.trim(),
    nip: (party.nip ?? '').trim(),
    street: party.street.trim(),
    postalCode: party.postalCode.trim(),
    city: party.city.trim(),
    countryCode: party.countryCode,
    email: party.email.trim(),
    phone: party.phone.trim(),
    isPerson: isSameKind ? beneath.isPerson : form.kind === 'person',
  };
}

/** The form with what a record says; its tie to the remembered contractor stays. */
export function takeRecord(form: PartyForm, record: ContractorRecord): PartyForm {
  return {
    ...form,
    kind: kindOf(record),
    name: record.name,
    nip: record.nip,
    street: record.street,
    postalCode: record.postalCode,
    city: record.city,
    // Kwit's form always has a country; iFirma's records of Poles often have none.
    countryCode: record.countryCode === '' ? form.countryCode : record.countryCode,
    email: record.email,
    phone: record.phone,
  };
}

/** Kwit's private person is one without NIP; iFirma marks sole traders as natural persons too. */
function kindOf({ isPerson, nip }: Pick<ContractorRecord, 'isPerson' | 'nip'>): PartyForm['kind'] {
  return isPerson === true && nip === '' ? 'person' : 'firm';
}
