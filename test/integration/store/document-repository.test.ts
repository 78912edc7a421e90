import { describe, expect, it } from 'vitest';
import type { DocumentRepository } from '../../../electron/ports/repositories/document-repository';
import { aPartyForm } from '../../builders/a-party-form';
import { anExpenseToStore, anInvoiceToStore, NOON } from '../../builders/a-stored-document';
import { anInvoiceLine } from '../../builders/an-invoice-form';
import { idsOf, listInvoices } from './list-invoices';
import { openNewDatabase } from './temp-company';

const LATER = '2026-11-23T12:00:00.000Z';

function queue(documents: DocumentRepository, documentId: string, at = NOON) {
  documents.move({ documentId, from: ['draft'], to: 'queued', at });
}

describe('a document that was saved', () => {
  it('is found with its form and what the form says', () => {
    const { documents } = openNewDatabase();
    const stored = anInvoiceToStore('a');
    documents.insert(stored);
    expect(documents.find('a')).toEqual({
      documentId: 'a',
      kind: 'invoice',
      state: 'draft',
      revision: 1,
      pinnedRevision: null,
      content: stored.content,
      facts: stored.facts,
      ksefState: 'not_applicable',
      ksef: { number: null, reason: null, changedAt: null, readAt: null, wishedAt: null },
      accepted: null,
      paidAtIfirmaMinor: null,
      wasMailedByIfirma: null,
      sentProfile: null,
      pdfFetchedAt: null,
      lastError: null,
      isTouched: true,
      createdAt: NOON,
      updatedAt: NOON,
      queuedAt: null,
      deletedAt: null,
    });
  });

  it('is null when nobody saved it', () => {
    expect(openNewDatabase().documents.find('nobody')).toBeNull();
  });

  it('gets a new revision at every save and keeps the old content', () => {
    const { documents } = openNewDatabase();
    const first = anInvoiceToStore('a');
    const second = anInvoiceToStore('a', { notes: 'Dziękujemy' });
    documents.insert({ ...first, isTouched: false });
    const isSaved = documents.saveContent({
      ...second,
      baseRevision: 1,
      from: ['draft'],
      to: 'draft',
      at: LATER,
    });
    expect(isSaved).toBe(true);
    expect(documents.find('a')).toMatchObject({
      revision: 2,
      content: second.content,
      isTouched: true,
      updatedAt: LATER,
    });
    expect(documents.contentAt('a', 1)).toEqual(first.content);
    expect(documents.contentAt('a', 3)).toBeNull();
  });

  it('is not changed by a save that starts from an old revision', () => {
    const { documents } = openNewDatabase();
    const stored = anInvoiceToStore('a');
    documents.insert(stored);
    const save = { ...stored, from: ['draft'], to: 'draft', at: LATER } as const;
    expect(documents.saveContent({ ...save, baseRevision: 1 })).toBe(true);
    const before = documents.find('a');
    expect(documents.saveContent({ ...save, baseRevision: 1 })).toBe(false);
    expect(documents.find('a')).toEqual(before);
  });

  it('is not changed by a save while it is being sent', () => {
    const { documents } = openNewDatabase();
    const stored = anInvoiceToStore('a');
    documents.insert(stored);
    queue(documents, 'a');
    documents.move({ documentId: 'a', from: ['queued'], to: 'sending', at: LATER });
    const isSaved = documents.saveContent({
      ...stored,
      baseRevision: 1,
      from: ['draft', 'ready', 'queued'],
      to: 'draft',
      at: LATER,
    });
    expect(isSaved).toBe(false);
    expect(documents.find('a')?.state).toBe('sending');
  });

  it('keeps the last thirty revisions', () => {
    const { documents } = openNewDatabase();
    const stored = anInvoiceToStore('a');
    documents.insert(stored);
    const save = { ...stored, from: ['draft'], to: 'draft', at: LATER } as const;
    for (let revision = 1; revision <= 40; revision += 1)
      documents.saveContent({ ...save, baseRevision: revision });
    const kept = Array.from({ length: 41 }, (_, index) => index + 1).filter(
      (revision) => documents.contentAt('a', revision) !== null,
    );
    expect([kept.length, kept[0], kept.at(-1)]).toEqual([30, 12, 41]);
  });
});

describe('a step from state to state', () => {
  it('changes nothing unless the document is in a state it may start from', () => {
    const { documents } = openNewDatabase();
    documents.insert(anInvoiceToStore('a'));
    const before = documents.find('a');
    expect(documents.move({ documentId: 'a', from: ['queued'], to: 'sending', at: LATER })).toBe(false);
    expect(documents.move({ documentId: 'nobody', from: ['draft'], to: 'ready', at: LATER })).toBe(false);
    expect(documents.find('a')).toEqual(before);
  });

  it('into the queue pins the revision and remembers since when, and out of it forgets both', () => {
    const { documents } = openNewDatabase();
    documents.insert(anInvoiceToStore('a'));
    documents.move({ documentId: 'a', from: ['draft'], to: 'queued', at: LATER });
    expect(documents.find('a')).toMatchObject({ pinnedRevision: 1, queuedAt: LATER });
    documents.move({ documentId: 'a', from: ['queued'], to: 'draft', at: LATER });
    expect(documents.find('a')).toMatchObject({ pinnedRevision: null, queuedAt: null });
  });

  it('back to the queue after a failed connection keeps the pinned revision and the place in the queue', () => {
    const { documents } = openNewDatabase();
    documents.insert(anInvoiceToStore('a'));
    queue(documents, 'a');
    documents.move({ documentId: 'a', from: ['queued'], to: 'sending', at: LATER });
    documents.move({
      documentId: 'a',
      from: ['sending'],
      to: 'queued',
      at: LATER,
      lastError: { code: 'offline' },
    });
    expect(documents.find('a')).toMatchObject({
      pinnedRevision: 1,
      queuedAt: NOON,
      lastError: { code: 'offline' },
    });
  });

  it('keeps the last error until a step says otherwise', () => {
    const { documents } = openNewDatabase();
    documents.insert(anInvoiceToStore('a'));
    documents.move({
      documentId: 'a',
      from: ['draft'],
      to: 'rejected',
      at: NOON,
      lastError: { code: 'offline' },
    });
    documents.move({ documentId: 'a', from: ['rejected'], to: 'draft', at: LATER });
    expect(documents.find('a')?.lastError).toEqual({ code: 'offline' });
    documents.move({ documentId: 'a', from: ['draft'], to: 'ready', at: LATER, lastError: null });
    expect(documents.find('a')?.lastError).toBeNull();
  });

  it('does not touch a document in the bin', () => {
    const { documents } = openNewDatabase();
    documents.insert(anInvoiceToStore('a'));
    documents.setDeleted('a', LATER);
    expect(documents.move({ documentId: 'a', from: ['draft'], to: 'queued', at: LATER })).toBe(false);
  });

  it('a confirmed issue date is a new revision of a document that stays queued', () => {
    const { documents } = openNewDatabase();
    documents.insert(anInvoiceToStore('a'));
    queue(documents, 'a');
    const dated = anInvoiceToStore('a', { issuedOn: '2026-11-24' });
    documents.saveContent({ ...dated, baseRevision: 1, from: ['queued'], to: 'queued', at: LATER });
    expect(documents.find('a')).toMatchObject({
      state: 'queued',
      revision: 2,
      pinnedRevision: 2,
      queuedAt: NOON,
    });
  });
});

describe('an accepted document', () => {
  const accepted = {
    acceptedAt: LATER,
    ifirmaId: '4711',
    number: null,
    netMinor: null,
    vatMinor: null,
    grossMinor: null,
    readAt: null,
    confirmedText: 'Faktura dodana',
    lines: null,
  };

  function accept(documents: DocumentRepository, documentId: string) {
    documents.move({
      documentId,
      from: ['draft'],
      to: 'accepted',
      at: LATER,
      accepted,
      ksefState: 'not_sent',
    });
  }

  it('is listed with what wants a hand when KSeF turned it down, or may never have got it', () => {
    const { documents } = openNewDatabase();
    for (const documentId of ['refused', 'fine', 'draft']) documents.insert(anInvoiceToStore(documentId));
    for (const documentId of ['refused', 'fine']) accept(documents, documentId);
    documents.recordKsef('refused', { state: 'refused' });
    const query = {
      states: ['rejected', 'unknown', 'needs_person'],
      orKsefStates: ['refused', 'unknown'],
    } as const;
    expect(idsOf(listInvoices(documents, query))).toEqual(['refused']);
    expect(idsOf(listInvoices(documents, { ...query, orKsefStates: [] }))).toEqual([]);
  });

  it('is found by its identifier at iFirma and counted since the last reading of the limit', () => {
    const { documents } = openNewDatabase();
    documents.insert(anInvoiceToStore('a'));
    documents.insert(anInvoiceToStore('b'));
    accept(documents, 'a');
    expect(documents.findByIfirmaId('4711')?.documentId).toBe('a');
    expect(documents.findByIfirmaId('4712')).toBeNull();
    expect(documents.boundIfirmaIds()).toEqual(new Set(['4711']));
    expect(documents.countAcceptedInvoicesSince(NOON, LATER)).toBe(1);
    expect(documents.countAcceptedInvoicesSince(LATER, LATER)).toBe(0);
    // Accepted by a clock that was ahead: known to a reading by the right one, not to one by the same clock.
    expect(documents.countAcceptedInvoicesSince('2026-11-01T09:00:00.000Z', NOON)).toBe(0);
    expect(documents.countAcceptedInvoicesSince(NOON, '2026-11-01T09:00:00.000Z')).toBe(1);
  });

  it('takes over number and totals as iFirma has them, in the list too', () => {
    const { documents } = openNewDatabase();
    const stored = anInvoiceToStore('a');
    documents.insert(stored);
    accept(documents, 'a');
    const grossMinor = stored.facts.grossMinor;
    const readBack = { ...accepted, number: '12/2026', grossMinor, readAt: LATER };
    documents.recordReadBack('a', readBack);
    expect(documents.find('a')).toMatchObject({ accepted: readBack, ksefState: 'not_sent' });
    expect(idsOf(listInvoices(documents, { foldedSearch: '12/2026' }))).toEqual(['a']);
    expect(listInvoices(documents).totals.grossMinor).toBe(grossMinor);
  });
});

describe('the same expense twice', () => {
  const find = (documents: DocumentRepository, other: ReturnType<typeof anExpenseToStore>) =>
    documents.findSameExpense(other.documentId, other.facts);

  it('is seen by seller, number and issue date, however they are spelled', () => {
    const { documents } = openNewDatabase();
    documents.insert(anExpenseToStore('first'));
    const seller = aPartyForm({ name: 'Biuro Plus', nip: '8981647572' });
    expect(find(documents, anExpenseToStore('second', { seller, documentNumber: 'fv/2026/11/0042 ' }))).toBe(
      'first',
    );
    const withoutNip = aPartyForm({ name: 'BIURO  PLUS sa', nip: '' });
    expect(find(documents, anExpenseToStore('second', { seller: withoutNip }))).toBe('first');
  });

  it('is not seen in another number, date or seller, in itself, or in the bin', () => {
    const { documents } = openNewDatabase();
    const first = anExpenseToStore('first');
    documents.insert(first);
    expect(find(documents, first)).toBeNull();
    expect(find(documents, anExpenseToStore('second', { documentNumber: 'FV/2026/11/0043' }))).toBeNull();
    expect(find(documents, anExpenseToStore('second', { documentNumber: '' }))).toBeNull();
    expect(find(documents, anExpenseToStore('second', { issuedOn: '2026-11-19' }))).toBeNull();
    expect(find(documents, anExpenseToStore('second', { seller: aPartyForm() }))).toBeNull();
    documents.setDeleted('first', LATER);
    expect(find(documents, anExpenseToStore('second'))).toBeNull();
  });
});

describe('the bin', () => {
  it('takes a document once and gives it back once', () => {
    const { documents } = openNewDatabase();
    documents.insert(anInvoiceToStore('a'));
    expect(documents.setDeleted('a', null)).toBe(false);
    expect(documents.setDeleted('a', LATER)).toBe(true);
    expect(documents.setDeleted('a', LATER)).toBe(false);
    expect(documents.find('a')?.deletedAt).toBe(LATER);
    expect(documents.setDeleted('a', null)).toBe(true);
    expect(documents.find('a')?.deletedAt).toBeNull();
  });

  it('for ever goes only a draft that nobody typed into', () => {
    const { documents } = openNewDatabase();
    documents.insert({ ...anInvoiceToStore('blank'), isTouched: false });
    documents.insert(anInvoiceToStore('typed'));
    documents.appendEvent('blank', { at: NOON, what: 'created', detail: null });
    for (const id of ['blank', 'typed']) documents.deleteForever(id);
    expect(documents.find('blank')).toBeNull();
    expect(documents.events('blank')).toEqual([]);
    expect(documents.contentAt('blank', 1)).toBeNull();
    expect(documents.find('typed')).not.toBeNull();
  });
});

it('what was left open and untouched when the program ended goes, and nothing else does', () => {
  const { documents } = openNewDatabase();
  documents.insert({ ...anInvoiceToStore('blank'), isTouched: false });
  documents.insert(anInvoiceToStore('typed'));
  documents.deleteUntouched();
  expect(documents.find('blank')).toBeNull();
  expect(documents.find('typed')).not.toBeNull();
});

describe('the history of a document', () => {
  it('is told in the order in which it happened', () => {
    const { documents } = openNewDatabase();
    documents.insert(anInvoiceToStore('a'));
    const events = [
      { at: NOON, what: 'created', detail: null },
      { at: NOON, what: 'rejected', detail: 'Podany kontrahent nie istnieje' },
    ] as const;
    for (const event of events) documents.appendEvent('a', event);
    expect(documents.events('a')).toEqual(events);
  });
});

describe('amounts', () => {
  it('a total beyond the safe range is refused by the database itself', () => {
    const { documents } = openNewDatabase();
    const stored = anInvoiceToStore('a', { lines: [anInvoiceLine()] });
    // A stand-in for a bug that gets past the branded type.
    const tooMuch = (2 ** 52) as typeof stored.facts.grossMinor;
    const insert = () => {
      documents.insert({ ...stored, facts: { ...stored.facts, grossMinor: tooMuch } });
    };
    expect(insert).toThrow(/CHECK/);
    expect(documents.find('a')).toBeNull();
  });
});
