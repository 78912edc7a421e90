import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { moveContractorToBin, restoreContractor } from '../../../../electron/contractors/bin-contractor';
import { getContractor } from '../../../../electron/contractors/get-contractor';
import { listContractors } from '../../../../electron/contractors/list-contractors';
import { saveContractor } from '../../../../electron/contractors/save-contractor';
import type { PartyForm } from '../../../../shared/domain/party/party';
import { openTestCompany, type OpenTestCompany } from '../../../builders/an-open-company';
import { aPartyForm } from '../../../builders/a-party-form';

let company: OpenTestCompany;
beforeEach(() => {
  company = openTestCompany();
});
afterEach(() => {
  company.dispose();
});

function save(party: PartyForm, contractorId: string | null = null) {
  const saved = saveContractor(company, { contractorId, party });
  if (!saved.ok) throw new Error(JSON.stringify(saved.error));
  return saved.value;
}

const search = (text: string) =>
  listContractors(company, { search: text, inBin: false, limit: 50 }).rows.map((row) => row.party.name);

describe('contractors', () => {
  it.each(['zolw', 'ŻÓŁW', '7261120385', '726-112', 'krakow', 'biuro@'])('are found by %s', (text) => {
    save(aPartyForm());
    save(aPartyForm({ name: 'Acme', nip: '8981647572', city: 'Gdynia', email: '' }));
    expect(search(text)).toEqual(['Żółw i Synowie sp. z o.o.']);
  });

  it('with the same tax number are warned about and kept, as branches share one', () => {
    const first = save(aPartyForm());
    const second = save(aPartyForm({ name: 'Żółw – oddział Gdynia' }));
    expect(first.sameNipAs).toBeNull();
    expect(second.sameNipAs).toBe(first.contractor.contractorId);
    expect(search('')).toHaveLength(2);
  });

  it('keep the tax number and the postal code as they are written, however they were typed', () => {
    const { contractor } = save(aPartyForm({ name: ' Acme ', nip: 'PL 898-164-75-72', postalCode: '00116' }));
    expect(contractor.party).toMatchObject({ name: 'Acme', nip: '8981647572', postalCode: '00-116' });
    const person = save(aPartyForm({ kind: 'person', nip: 'PL 898-164-75-72' }));
    expect(person.contractor.party.nip).toBe('');
  });

  it('are changed in place, without a warning about themselves', () => {
    const { contractor } = save(aPartyForm());
    const changed = save(aPartyForm({ name: 'Żółw SA' }), contractor.contractorId);
    expect(changed).toMatchObject({ sameNipAs: null, contractor: { party: { name: 'Żółw SA' } } });
    expect(search('')).toEqual(['Żółw SA']);
  });

  it('are refused with the fields that are wrong, or when there is none to change', () => {
    const wrong = saveContractor(company, {
      contractorId: null,
      party: aPartyForm({ nip: '726-112-03-86' }),
    });
    expect(wrong).toMatchObject({ error: { code: 'invalid_input', fields: [{ path: 'nip' }] } });
    const gone = saveContractor(company, { contractorId: 'x'.repeat(22), party: aPartyForm() });
    expect(gone).toEqual({ ok: false, error: { code: 'not_found' } });
  });

  it('in the bin are not offered, and come back as they were', () => {
    const { contractorId } = save(aPartyForm()).contractor;
    expect(moveContractorToBin(company, { contractorId })).toEqual({ ok: true, value: null });
    expect(search('')).toEqual([]);
    expect(getContractor(company, { contractorId })).toMatchObject({
      value: { deletedAt: company.clock.now() },
    });
    expect(restoreContractor(company, { contractorId })).toMatchObject({ value: { deletedAt: null } });
    expect(search('')).toHaveLength(1);
  });
});
