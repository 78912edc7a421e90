import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { completeDocument } from '../../../../electron/documents/complete-document';
import { createDraft } from '../../../../electron/documents/create-draft';
import { discardIfUntouched } from '../../../../electron/documents/discard-if-untouched';
import { duplicateDocument } from '../../../../electron/documents/duplicate-document';
import { enqueueDocument } from '../../../../electron/documents/enqueue-document';
import { getDocument } from '../../../../electron/documents/get-document';
import { listDocuments } from '../../../../electron/documents/list-documents';
import { moveToBin } from '../../../../electron/documents/move-to-bin';
import { restoreDocument } from '../../../../electron/documents/restore-document';
import { saveForm } from '../../../../electron/documents/save-form';
import { takeBackDocument } from '../../../../electron/documents/take-back-document';
import type { DocumentState } from '../../../../shared/domain/document/document';
import type { DocumentForm } from '../../../../shared/domain/document/document-form';
import { anExpenseForm } from '../../../builders/an-expense-form';
import { anInvoiceForm, anInvoiceLine } from '../../../builders/an-invoice-form';
import { openTestCompany, type OpenTestCompany } from '../../../builders/an-open-company';
import { aPartyForm } from '../../../builders/a-party-form';

let company: OpenTestCompany;
beforeEach(() => {
  company = openTestCompany();
});
afterEach(() => {
  company.dispose();
});

const invoice = (overrides: Parameters<typeof anInvoiceForm>[0] = {}): DocumentForm => ({
  kind: 'invoice',
  form: anInvoiceForm(overrides),
});
const expense = (overrides: Parameters<typeof anExpenseForm>[0] = {}): DocumentForm => ({
  kind: 'expense',
  form: anExpenseForm(overrides),
});

function expectOk<T>(result: { ok: true; value: T } | { ok: false; error: unknown }): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** A document with this content, typed once. */
function type(content: DocumentForm): string {
  const { summary } = expectOk(createDraft(company, { kind: content.kind }));
  expectOk(saveForm(company, { documentId: summary.documentId, baseRevision: summary.revision, content }));
  return summary.documentId;
}

const stateOf = (documentId: string) => company.documents.find(documentId)?.state;
const eventsOf = (documentId: string) => company.documents.events(documentId).map((event) => event.what);

function forceState(documentId: string, to: DocumentState): void {
  const accepted = {
    acceptedAt: company.clock.now(),
    ifirmaId: null,
    number: null,
    netMinor: null,
    vatMinor: null,
    grossMinor: null,
    readAt: null,
    confirmedText: null,
    lines: null,
  };
  const from: DocumentState[] = ['draft', 'ready', 'queued'];
  const isMoved = company.documents.move({
    documentId,
    from,
    to,
    at: company.clock.now(),
    pinnedRevision: company.documents.find(documentId)?.revision ?? 1,
    ...(to === 'accepted' ? { accepted } : {}),
  });
  expect(isMoved).toBe(true);
}

describe('a new draft', () => {
  it('has the company’s defaults and today, and is dropped while nobody typed into it', () => {
    const { summary, content } = expectOk(createDraft(company, { kind: 'invoice' }));
    expect(content).toMatchObject({
      form: { issuedOn: '2026-11-23', bankAccount: '61109010140000071219812874' },
    });
    expect(discardIfUntouched(company, summary)).toEqual({ ok: true, value: { discarded: true } });
    expect(getDocument(company, summary)).toMatchObject({ error: { code: 'not_found' } });
  });

  it('stays once something was typed', () => {
    const documentId = type(invoice({ notes: 'x' }));
    expect(discardIfUntouched(company, { documentId })).toEqual({ ok: true, value: { discarded: false } });
    expect(stateOf(documentId)).toBe('draft');
  });
});

describe('saving a form', () => {
  it('keeps an incomplete form exactly as typed', () => {
    const typed = invoice({ issuedOn: '2026-1', lines: [anInvoiceLine({ unitPrice: '12,' })] });
    const documentId = type(typed);
    expect(expectOk(getDocument(company, { documentId })).content).toEqual(typed);
  });

  it('refuses a save that was typed over an older revision, and keeps the newer one', () => {
    const documentId = type(invoice({ notes: 'pierwsza' }));
    const stale = saveForm(company, {
      documentId,
      baseRevision: 1,
      content: invoice({ notes: 'spóźniona' }),
    });
    expect(stale).toMatchObject({ error: { code: 'stale_revision' } });
    expect(expectOk(getDocument(company, { documentId })).content).toMatchObject({
      form: { notes: 'pierwsza' },
    });
  });

  it('takes one of two saves that race from the same revision', () => {
    const documentId = type(invoice());
    const results = ['a', 'b'].map((notes) =>
      saveForm(company, { documentId, baseRevision: 2, content: invoice({ notes }) }),
    );
    expect(results.map((result) => result.ok)).toEqual([true, false]);
  });

  it('makes no revision when nothing changed, so that looking at a queued document leaves it queued', () => {
    const documentId = type(invoice());
    expectOk(enqueueDocument(company, { documentId, allowDuplicate: false }));
    const { content, summary } = expectOk(getDocument(company, { documentId }));
    const saved = expectOk(saveForm(company, { documentId, baseRevision: summary.revision, content }));
    expect(saved.summary).toMatchObject({ state: 'queued', revision: summary.revision });
  });

  it.each<DocumentState>(['ready', 'queued', 'rejected'])(
    'makes a draft of a document that was %s',
    (state) => {
      const documentId = type(invoice());
      forceState(documentId, state);
      const saved = expectOk(
        saveForm(company, { documentId, baseRevision: 2, content: invoice({ notes: 'inna' }) }),
      );
      expect(saved.summary.state).toBe('draft');
      expect(company.documents.find(documentId)?.pinnedRevision).toBeNull();
      expect(eventsOf(documentId).at(-1)).toBe('edited');
    },
  );

  it.each<DocumentState>(['sending', 'unknown', 'needs_person', 'accepted'])(
    'refuses a document that is %s',
    (state) => {
      const documentId = type(invoice());
      forceState(documentId, state);
      const saved = saveForm(company, { documentId, baseRevision: 2, content: invoice({ notes: 'inna' }) });
      expect(saved).toEqual({ ok: false, error: { code: 'wrong_state', state } });
    },
  );

  it('refuses a form of the other kind and a document in the bin', () => {
    const documentId = type(invoice());
    expect(saveForm(company, { documentId, baseRevision: 2, content: expense() })).toMatchObject({
      ok: false,
    });
    expectOk(moveToBin(company, { documentId }));
    const inBin = saveForm(company, { documentId, baseRevision: 2, content: invoice({ notes: 'x' }) });
    expect(inBin).toMatchObject({ error: { code: 'not_found' } });
  });
});

describe('completing', () => {
  it('names every field that is not right and changes nothing', () => {
    const documentId = type(
      invoice({ buyer: aPartyForm({ nip: '123' }), lines: [anInvoiceLine({ unitPrice: '0' })] }),
    );
    expect(completeDocument(company, { documentId })).toMatchObject({
      error: { code: 'invalid_input', fields: [{ path: 'buyer.nip' }, { path: 'lines.0.unitPrice' }] },
    });
    expect(stateOf(documentId)).toBe('draft');
    expect(company.contractors.list({ foldedSearch: '', inBin: false, limit: 10 }).count).toBe(0);
  });

  it('remembers the contractor and ties the document to it', () => {
    const documentId = type(invoice());
    const { summary, content } = expectOk(completeDocument(company, { documentId }));
    expect(summary.state).toBe('ready');
    const [remembered] = company.contractors.list({ foldedSearch: '', inBin: false, limit: 10 }).rows;
    expect(remembered).toMatchObject({ invoiceCount: 1, party: { name: 'Żółw i Synowie sp. z o.o.' } });
    expect(content).toMatchObject({ form: { buyer: { contractorId: remembered?.contractorId } } });
  });

  it('knows a contractor again by tax number in another spelling, and a person by name and town', () => {
    const person = aPartyForm({ kind: 'person', nip: '', name: 'Jan Łoś', city: 'Łódź' });
    const buyers = [
      aPartyForm(),
      aPartyForm({ nip: '7261120385', email: '' }),
      person,
      { ...person, name: 'JAN ŁOŚ' },
      { ...person, city: 'Gdynia' },
    ];
    for (const buyer of buyers) expectOk(completeDocument(company, { documentId: type(invoice({ buyer })) }));
    const { rows } = company.contractors.list({ foldedSearch: '', inBin: false, limit: 10 });
    expect(rows.map((row) => [row.party.name, row.party.city, row.invoiceCount]).toSorted()).toEqual([
      ['Jan Łoś', 'Gdynia', 1],
      ['Jan Łoś', 'Łódź', 2],
      ['Żółw i Synowie sp. z o.o.', 'Kraków', 2],
    ]);
  });

  it('fills gaps of a remembered contractor but never overwrites it', () => {
    expectOk(completeDocument(company, { documentId: type(invoice({ buyer: aPartyForm({ phone: '' }) })) }));
    const changed = aPartyForm({ street: 'ul. Inna 1', phone: '600' });
    expectOk(completeDocument(company, { documentId: type(invoice({ buyer: changed })) }));
    const [remembered] = company.contractors.list({ foldedSearch: '', inBin: false, limit: 10 }).rows;
    expect(remembered?.party).toMatchObject({ street: 'ul. Świętej Anny 5', phone: '600' });
  });

  it('is done once, however often it is asked for', () => {
    const documentId = type(invoice());
    const first = expectOk(completeDocument(company, { documentId }));
    expect(expectOk(completeDocument(company, { documentId })).summary.revision).toBe(first.summary.revision);
  });
});

describe('queueing', () => {
  it('pins the revision, and takes a finished draft at once', () => {
    const documentId = type(invoice());
    const { summary } = expectOk(enqueueDocument(company, { documentId, allowDuplicate: false }));
    expect(summary.state).toBe('queued');
    expect(company.documents.find(documentId)?.pinnedRevision).toBe(summary.revision);
    expect(eventsOf(documentId)).toEqual(['created', 'completed', 'queued']);
  });

  it('checks again what the company’s data say now', () => {
    const documentId = type(invoice());
    expectOk(completeDocument(company, { documentId }));
    company.company.saveProfile({ ...company.company.profile(), nip: '7261120385' }, company.clock.now());
    expect(enqueueDocument(company, { documentId, allowDuplicate: false })).toMatchObject({
      error: { code: 'invalid_input', fields: [{ path: 'buyer.nip', code: 'nip_same_as_seller' }] },
    });
  });

  it.each([
    ['', 'ksef_import_unanswered'],
    ['yes', 'already_imported_from_ksef'],
  ] as const)(
    'keeps an expense out of the queue with the KSeF question answered %j and says why',
    (importedFromKsef, code) => {
      const documentId = type(expense({ importedFromKsef }));
      expect(enqueueDocument(company, { documentId, allowDuplicate: false })).toEqual({
        ok: false,
        error: { code: 'invalid_input', fields: [{ path: 'importedFromKsef', code }] },
      });
      expect(stateOf(documentId)).toBe('draft');
    },
  );

  it('lets an expense that iFirma has from KSeF be finished: it stays in Kwit', () => {
    const documentId = type(expense({ importedFromKsef: 'yes' }));
    expectOk(completeDocument(company, { documentId }));
    expect(stateOf(documentId)).toBe('ready');
  });

  it('stops at a second expense with the same seller, number and date until told to go on', () => {
    const first = type(expense());
    expectOk(enqueueDocument(company, { documentId: first, allowDuplicate: false }));
    const second = type(expense({ documentNumber: 'fv/2026/11/0042 ' }));
    expect(enqueueDocument(company, { documentId: second, allowDuplicate: false })).toEqual({
      ok: false,
      error: { code: 'duplicate_expense', documentId: first },
    });
    expectOk(enqueueDocument(company, { documentId: second, allowDuplicate: true }));
    expect(stateOf(second)).toBe('queued');
  });

  it('is undone by taking back, which keeps the document ready and unchanged', () => {
    const documentId = type(invoice());
    const queued = expectOk(enqueueDocument(company, { documentId, allowDuplicate: false }));
    const taken = expectOk(takeBackDocument(company, { documentId }));
    expect(taken.summary).toMatchObject({ state: 'ready', revision: queued.summary.revision });
    expect(takeBackDocument(company, { documentId })).toMatchObject({ error: { code: 'wrong_state' } });
  });
});

describe('the bin', () => {
  it('takes what is not queued and gives it back as it was', () => {
    const documentId = type(invoice());
    expectOk(moveToBin(company, { documentId }));
    const query = { kind: 'invoice', search: '', states: [], offset: 0, limit: 10 } as const;
    expect(listDocuments(company, { ...query, inBin: false }).rows).toEqual([]);
    expect(listDocuments(company, { ...query, inBin: true }).rows).toHaveLength(1);
    expect(expectOk(restoreDocument(company, { documentId })).summary).toMatchObject({
      state: 'draft',
      deletedAt: null,
    });
  });

  it.each<DocumentState>(['queued', 'sending', 'unknown', 'needs_person', 'accepted'])(
    'refuses what is %s',
    (state) => {
      const documentId = type(invoice());
      forceState(documentId, state);
      expect(moveToBin(company, { documentId })).toEqual({
        ok: false,
        error: { code: 'wrong_state', state },
      });
    },
  );
});

describe('"Wystaw podobną"', () => {
  it('keeps buyer, lines and notes, begins dates and payment anew, and stays though nobody types', () => {
    const form = { issuedOn: '2026-11-02', soldOn: '2026-11-01', paid: '100', notes: 'uwaga' };
    const documentId = type(invoice(form));
    const { summary, content } = expectOk(duplicateDocument(company, { documentId }));
    expect(content).toMatchObject({
      form: {
        issuedOn: '2026-11-23',
        soldOn: '2026-11-23',
        paid: '',
        notes: 'uwaga',
        buyer: { nip: '726-112-03-85' },
      },
    });
    expect(discardIfUntouched(company, summary)).toEqual({ ok: true, value: { discarded: false } });
  });
});

describe('the list', () => {
  it('finds without diacritics, by tax number and amount, with totals over everything that matches', () => {
    type(invoice());
    type(invoice({ buyer: aPartyForm({ name: 'Acme SA' }), lines: [anInvoiceLine({ quantity: '1' })] }));
    const search = (text: string) =>
      listDocuments(company, {
        kind: 'invoice',
        search: text,
        states: [],
        inBin: false,
        offset: 0,
        limit: 1,
      });
    expect(search('zolw').rows.map((row) => row.partyName)).toEqual(['Żółw i Synowie sp. z o.o.']);
    expect(search('2656,80').totals.count).toBe(1);
    expect(search('7261120385')).toMatchObject({
      totals: { count: 2, netMinor: 234_000, vatMinor: 53_820, grossMinor: 287_820 },
      hasMore: true,
    });
  });

  it('shows no invoice number before iFirma gave one, and calls only issued unpaid invoices overdue', () => {
    const documentId = type(invoice({ issuedOn: '2026-11-02', soldOn: '2026-11-02', paymentTermDays: '7' }));
    expect(expectOk(getDocument(company, { documentId })).summary).toMatchObject({
      number: null,
      isOverdue: false,
    });
    forceState(documentId, 'accepted');
    expect(expectOk(getDocument(company, { documentId })).summary.isOverdue).toBe(true);
  });
});
