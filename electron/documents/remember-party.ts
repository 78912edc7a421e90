import type { DocumentForm } from '../../shared/domain/document/document-form';
import { effectivePartyOf } from '../../shared/domain/party/effective-party';
import { foldForSearch } from '../../shared/domain/document/search-fold';
import { parseNip } from '../../shared/domain/party/nip';
import type { PartyForm } from '../../shared/domain/party/party';
import { partySearchText } from '../../shared/domain/party/party-search-text';
import type { ContractorRecord, ContractorRepository } from '../ports/repositories/contractor-repository';
import type { DocumentRecord } from '../ports/repositories/document-repository';
import type { DocumentDeps } from './document-deps';
import { storeCurrentFacts } from './store-current-facts';

/**
 * Remembers the other party of a completed document and ties the document to it. Known by the contractor it was
 * taken from, by tax number, or by name and town; a remembered one only gains what it lacked, because its own
 * page is where it is changed. Runs inside a transaction.
 */
export function rememberParty(deps: DocumentDeps, record: DocumentRecord, at: string): void {
  const { contractors, ids } = deps;
  const party = effectivePartyOf(record.content);
  const known = findKnown(contractors, party);
  const contractorId = known?.contractorId ?? ids.newId();
  const remembered = { ...(known === null ? party : fillGaps(known.party, party)), contractorId };
  contractors.save({ contractorId, party: remembered, searchText: partySearchText(remembered), at });
  contractors.recordUse(contractorId, at);
  // The same document, now pointing at its contractor: nothing that is sent changes.
  storeCurrentFacts(deps, record, withContractor(record.content, contractorId), at);
}

function findKnown(contractors: ContractorRepository, party: PartyForm): ContractorRecord | null {
  const chosen = party.contractorId === null ? null : contractors.find(party.contractorId);
  if (chosen?.deletedAt === null && isSameParty(chosen.party, party)) return chosen;
  const nip = parseNip(party.nip);
  if (nip.ok) return contractors.findByNip(nip.value);
  const foldedSearch = foldForSearch(party.name);
  return (
    contractors
      .list({ foldedSearch, inBin: false, limit: LOOKED_THROUGH })
      .rows.find((row) => isSameParty(row.party, party)) ?? null
  );
}

const LOOKED_THROUGH = 100;

function isSameParty(a: PartyForm, b: PartyForm): boolean {
  const [nipA, nipB] = [parseNip(a.nip), parseNip(b.nip)];
  if (nipA.ok || nipB.ok) return nipA.ok && nipB.ok && nipA.value === nipB.value;
  return foldForSearch(a.name) === foldForSearch(b.name) && foldForSearch(a.city) === foldForSearch(b.city);
}

function fillGaps(known: PartyForm, typed: PartyForm): PartyForm {
  const fill = (field: 'nip' | 'street' | 'postalCode' | 'city' | 'email' | 'phone') =>
    known[field].trim() === '' ? typed[field] : known[field];
  return {
    ...known,
    nip: fill('nip'),
    street: fill('street'),
    postalCode: fill('postalCode'),
    city: fill('city'),
    email: fill('email'),
    phone: fill('phone'),
  };
}

function withContractor(content: DocumentForm, contractorId: string): DocumentForm {
  return content.kind === 'invoice'
    ? { kind: 'invoice', form: { ...content.form, buyer: { ...content.form.buyer, contractorId } } }
    : { kind: 'expense', form: { ...content.form, seller: { ...content.form.seller, contractorId } } };
}
