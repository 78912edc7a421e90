import { describe, expect, it } from 'vitest';
import type { ContractorRepository } from '../../../electron/ports/repositories/contractor-repository';
import { foldForSearch } from '../../../shared/domain/document/search-fold';
import { aPartyForm } from '../../builders/a-party-form';
import { anExpenseToStore, anInvoiceToStore, NOON } from '../../builders/a-stored-document';
import { openNewDatabase } from './temp-company';

const LATER = '2026-11-23T12:00:00.000Z';

function save(contractors: ContractorRepository, contractorId: string, name: string, nip = '') {
  contractors.save({
    contractorId,
    party: aPartyForm({ contractorId, name, nip }),
    searchText: foldForSearch(`${name} ${nip}`),
    at: NOON,
  });
}
const list = (contractors: ContractorRepository, typed = '', inBin = false) =>
  contractors
    .list({ foldedSearch: foldForSearch(typed), inBin, limit: 100 })
    .rows.map((contractor) => contractor.contractorId);

describe('contractors', () => {
  it('are remembered as typed and changed in place', () => {
    const { contractors } = openNewDatabase();
    save(contractors, 'a', 'Kot');
    save(contractors, 'a', 'Kot i Wspólnicy');
    expect(contractors.find('a')).toEqual({
      contractorId: 'a',
      party: aPartyForm({ contractorId: 'a', name: 'Kot i Wspólnicy', nip: '' }),
      invoiceCount: 0,
      expenseCount: 0,
      lastUsedAt: null,
      deletedAt: null,
    });
    expect(contractors.list({ foldedSearch: '', inBin: false, limit: 1 }).count).toBe(1);
    expect(contractors.find('nobody')).toBeNull();
  });

  it('come with the most recently used first and the unused by name', () => {
    const { contractors } = openNewDatabase();
    save(contractors, 'z', 'Żuk');
    save(contractors, 'a', 'Antek');
    save(contractors, 'u', 'Ula');
    contractors.recordUse('u', NOON);
    contractors.recordUse('z', LATER);
    expect(list(contractors)).toEqual(['z', 'u', 'a']);
  });

  it('are found without diacritics', () => {
    const { contractors } = openNewDatabase();
    save(contractors, 'turtle', 'Żółw sp. z o.o.', '7261120385');
    save(contractors, 'cat', 'Kot');
    expect(list(contractors, 'zolw')).toEqual(['turtle']);
    expect(list(contractors, '72611')).toEqual(['turtle']);
  });

  it('are found by NIP however it was typed, unless they are in the bin', () => {
    const { contractors } = openNewDatabase();
    save(contractors, 'a', 'Żółw', 'PL 726-112-03-85');
    expect(contractors.findByNip('7261120385')?.contractorId).toBe('a');
    expect(contractors.findByNip('')).toBeNull();
    expect(contractors.setDeleted('a', LATER)).toBe(true);
    expect(contractors.setDeleted('a', LATER)).toBe(false);
    expect(contractors.findByNip('7261120385')).toBeNull();
    expect([list(contractors), list(contractors, '', true)]).toEqual([[], ['a']]);
    expect(contractors.setDeleted('a', null)).toBe(true);
    expect(list(contractors)).toEqual(['a']);
  });

  it('count their documents, without those in the bin', () => {
    const { contractors, documents } = openNewDatabase();
    save(contractors, 'a', 'Żółw');
    const party = aPartyForm({ contractorId: 'a' });
    documents.insert(anInvoiceToStore('one', { buyer: party }));
    documents.insert(anInvoiceToStore('binned', { buyer: party }));
    documents.insert(anInvoiceToStore('foreign', { buyer: aPartyForm() }));
    documents.insert(anExpenseToStore('expense', { seller: party }));
    documents.setDeleted('binned', LATER);
    expect(contractors.find('a')).toMatchObject({ invoiceCount: 1, expenseCount: 1 });
  });
});
