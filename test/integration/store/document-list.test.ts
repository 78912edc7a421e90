import { describe, expect, it } from 'vitest';
import type { DocumentRepository } from '../../../electron/ports/repositories/document-repository';
import { foldForSearch } from '../../../shared/domain/document/search-fold';
import { aPartyForm } from '../../builders/a-party-form';
import { anExpenseToStore, anInvoiceToStore, NOON } from '../../builders/a-stored-document';
import { idsOf, listInvoices } from './list-invoices';
import { openNewDatabase } from './temp-company';

const LATER = '2026-11-23T12:00:00.000Z';

function queue(documents: DocumentRepository, documentId: string, at = NOON) {
  documents.move({ documentId, from: ['draft'], to: 'queued', at });
}

describe('the list', () => {
  it('puts the newest issue date first and a draft without a date where it was created', () => {
    const { documents } = openNewDatabase();
    documents.insert(anInvoiceToStore('old', { issuedOn: '2026-11-01' }));
    documents.insert(anInvoiceToStore('dateless', { issuedOn: '' }));
    documents.insert(anInvoiceToStore('future', { issuedOn: '2026-12-01' }));
    expect(idsOf(listInvoices(documents))).toEqual(['future', 'dateless', 'old']);
  });

  it('finds Żółw by zolw, a NIP with dashes, an amount, and needs every word', () => {
    const { documents } = openNewDatabase();
    documents.insert(anInvoiceToStore('turtle'));
    documents.insert(
      anInvoiceToStore('other', { buyer: aPartyForm({ name: 'Kot SA', nip: '' }), lines: [] }),
    );
    const search = (typed: string) => idsOf(listInvoices(documents, { foldedSearch: foldForSearch(typed) }));
    expect(search('ZOLW')).toEqual(['turtle']);
    expect(search('726-112-03-85')).toEqual(['turtle']);
    expect(search('2656,80')).toEqual(['turtle']);
    expect(search('żółw program')).toEqual(['turtle']);
    expect(search('żółw kot')).toEqual([]);
  });

  it('takes the wildcards of SQL for what they are', () => {
    const { documents } = openNewDatabase();
    documents.insert(anInvoiceToStore('a', { notes: 'rabat 100%' }));
    documents.insert(anInvoiceToStore('b', { notes: 'rabat 1000' }));
    documents.insert(anInvoiceToStore('c', { notes: String.raw`plik_1\2` }));
    const search = (folded: string) => idsOf(listInvoices(documents, { foldedSearch: folded }));
    expect(search('100%')).toEqual(['a']);
    expect(search('k_1')).toEqual(['c']);
    expect(search('rabat_')).toEqual([]);
    expect(search(String.raw`1\2`)).toEqual(['c']);
    expect(search(`' OR 1=1 --`)).toEqual([]);
  });

  it('sums everything that matches, not only the page that is shown', () => {
    const { documents } = openNewDatabase();
    const count = 7;
    for (let index = 0; index < count; index += 1) documents.insert(anInvoiceToStore(`d${String(index)}`));
    const page = listInvoices(documents, { offset: 5, limit: 5 });
    expect(page.rows).toHaveLength(2);
    expect(page.totals).toEqual({
      count,
      netMinor: 216_000 * count,
      vatMinor: 49_680 * count,
      grossMinor: 265_680 * count,
    });
  });

  it('keeps kinds, states and the bin apart', () => {
    const { documents } = openNewDatabase();
    for (const id of ['draft', 'queued', 'binned']) documents.insert(anInvoiceToStore(id));
    documents.insert(anExpenseToStore('expense'));
    queue(documents, 'queued');
    documents.setDeleted('binned', LATER);
    expect(idsOf(listInvoices(documents, { states: ['draft'] }))).toEqual(['draft']);
    expect(idsOf(listInvoices(documents, { states: ['draft', 'queued'] })).sort()).toEqual([
      'draft',
      'queued',
    ]);
    expect(idsOf(listInvoices(documents, { inBin: true }))).toEqual(['binned']);
    expect(idsOf(listInvoices(documents, { kind: 'expense' }))).toEqual(['expense']);
    expect(documents.countInStates(['draft', 'queued'])).toBe(3);
    expect(documents.countInStates(['draft', 'queued'], 'invoice')).toBe(2);
  });

  it('pages without repeating or losing a document of the same day', () => {
    const { documents } = openNewDatabase();
    const ids = Array.from({ length: 20 }, (_, index) => `d${String(index).padStart(2, '0')}`);
    for (const id of ids) documents.insert(anInvoiceToStore(id));
    const pages = [0, 7, 14].flatMap((offset) => idsOf(listInvoices(documents, { offset, limit: 7 })));
    expect(pages.sort()).toEqual(ids);
  });
});

describe('the queue', () => {
  it('is in the order of sending: issue date, then since when it waits', () => {
    const { documents } = openNewDatabase();
    documents.insert(anInvoiceToStore('today-second'));
    documents.insert(anInvoiceToStore('today-first'));
    documents.insert(anInvoiceToStore('yesterday', { issuedOn: '2026-11-22' }));
    queue(documents, 'today-second', LATER);
    queue(documents, 'today-first', NOON);
    queue(documents, 'yesterday', LATER);
    expect(documents.inStates(['queued']).map((document) => document.documentId)).toEqual([
      'yesterday',
      'today-first',
      'today-second',
    ]);
  });
});

describe('ten thousand documents', () => {
  const MANY = 10_000;

  it('are searched and summed as a whole, page by page', () => {
    const { documents, unitOfWork } = openNewDatabase();
    const stored = anInvoiceToStore('any');
    unitOfWork.transaction(() => {
      for (let index = 0; index < MANY; index += 1) {
        const day = String(1 + (index % 28)).padStart(2, '0');
        const facts = { ...stored.facts, issuedOn: `2026-11-${day}` };
        documents.insert({ ...stored, documentId: `d${String(index)}`, facts });
      }
    });
    const queries = [{}, { foldedSearch: 'zolw 2656,80' }, { states: ['draft'], offset: 9000 }] as const;
    for (const query of queries) {
      const listed = listInvoices(documents, query);
      expect([listed.rows.length, listed.totals.count]).toEqual([50, MANY]);
    }
  });
});
