import { describe, expect, it } from 'vitest';
import { IFIRMA_DIALECT } from '../../../../../electron/ifirma/dialect';
import { daysInMonthOf } from '../../../../../electron/ifirma/month-days';
import { OPERATIONS } from '../../../../../electron/ifirma/operations';
import { makePlan } from '../../../../../electron/sync/plan/plan';
import type { PlanInput } from '../../../../../electron/sync/plan/plan-input';
import { parseDocument, type QueuedDocument } from '../../../../../electron/sync/plan/read-queue';
import { twinKeyOf } from '../../../../../electron/sync/plan/twins';
import { API_KEY_NAMES } from '../../../../../shared/app-error';
import { DOCUMENTS_PER_PLAN } from '../../../../../shared/domain/sending/documents-per-plan';
import type { ExpenseForm } from '../../../../../shared/domain/expense/expense-form';
import type { InvoiceForm } from '../../../../../shared/domain/invoice/invoice-form';
import type { KeyStatus } from '../../../../../shared/ipc/contracts/keys.contract';
import { syncContract, type SyncSnapshot } from '../../../../../shared/ipc/contracts/sync.contract';
import { aCompanyProfile } from '../../../../builders/a-company-profile';
import { aDocumentRecord } from '../../../../builders/a-document-record';
import { aWorkingKey } from '../../../../builders/a-key-overview';
import { anExpenseForm } from '../../../../builders/an-expense-form';
import { anInvoiceForm, anInvoiceLine } from '../../../../builders/an-invoice-form';

const READ_AT = '2026-11-23T09:00:00.000Z';

const aSnapshot = (overrides: Partial<SyncSnapshot> = {}): SyncSnapshot => ({
  readAt: READ_AT,
  accountingMonth: { year: 2026, month: 11 },
  limit: { granted: 100, used: 10 },
  newestIssuedOn: '2026-11-18',
  newestDocument: { number: '7/11/2026', partyName: 'Stary Klient' },
  ...overrides,
});

const anInvoice = (documentId: string, overrides: Partial<InvoiceForm> = {}): QueuedDocument => {
  const record = aDocumentRecord(documentId, { kind: 'invoice', form: anInvoiceForm(overrides) });
  return { record, parsed: parseDocument(record.content, aCompanyProfile()) };
};

const anExpense = (documentId: string, overrides: Partial<ExpenseForm> = {}): QueuedDocument => {
  const record = aDocumentRecord(documentId, { kind: 'expense', form: anExpenseForm(overrides) });
  return { record, parsed: parseDocument(record.content, aCompanyProfile()) };
};

const planOf = (queue: readonly QueuedDocument[], overrides: Partial<PlanInput> = {}) =>
  makePlan({
    company: { name: 'Anna Nowak', kind: 'real', login: 'anna@example.com' },
    isVatPayer: true,
    factsOf: (operation) => OPERATIONS[operation],
    daysInMonthOf: (kind) => daysInMonthOf(kind, IFIRMA_DIALECT),
    phase: 'open',
    today: '2026-11-23',
    snapshot: aSnapshot(),
    now: '2026-11-23T09:00:00.000Z',
    isSnapshotFresh: true,
    acceptedSinceSnapshot: 0,
    queue,
    keys: API_KEY_NAMES.map((keyName) => aWorkingKey(keyName)),
    unsettled: [],
    pause: null,
    monthConsent: { booksKeptBy: null, mayMoveMonth: false },
    isMonthMoving: false,
    ...overrides,
  });

const blocksOf = (plan: ReturnType<typeof planOf>) =>
  plan.blocked.map(({ documentId, block, detail }) => [documentId, block, detail]);

describe('what the plan says', () => {
  it('lists invoices by issue date and then expenses, with totals, requests and what is left', () => {
    const plan = planOf([
      anExpense('expense'),
      anInvoice('today'),
      anInvoice('earlier', { issuedOn: '2026-11-20', soldOn: '2026-11-20' }),
    ]);
    expect(plan.items.map((item) => item.documentId)).toEqual(['earlier', 'today', 'expense']);
    expect(plan.grossMinorTotal).toBe(2 * 265_680 + 24_600);
    expect(plan.documentsLeftAfter).toBe(88);
    // Two writes, their read-backs and PDFs, two complete list reads of two pages, one expense.
    expect(plan.requestCount).toBe(11);
    expect(plan.requestsPerHandOver).toBe(2);
    expect(plan.canConfirm).toBe(true);
  });

  it('shows no number for an invoice and the supplier’s number for an expense', () => {
    const plan = planOf([anInvoice('invoice'), anExpense('expense')]);
    expect(plan.items.map((item) => item.number)).toEqual([null, 'FV/2026/11/0042']);
  });

  it('cannot be confirmed from an old snapshot, without one, or with nothing to send', () => {
    const queue = [anInvoice('invoice')];
    expect(planOf(queue, { isSnapshotFresh: false }).canConfirm).toBe(false);
    expect(planOf(queue, { snapshot: null }).canConfirm).toBe(false);
    expect(planOf([]).canConfirm).toBe(false);
  });

  it('has another identity as soon as anything it says changes', () => {
    const base = planOf([anInvoice('invoice')]).planId;
    expect(base).toMatch(/^[A-Za-z0-9_-]{22}$/u);
    expect(planOf([anInvoice('invoice')]).planId).toBe(base);
    const others = [
      planOf([anInvoice('invoice'), anExpense('expense')]),
      planOf([anInvoice('invoice')], { today: '2026-11-24' }),
      planOf([anInvoice('invoice')], { snapshot: aSnapshot({ readAt: '2026-11-23T09:30:00.000Z' }) }),
      planOf([anInvoice('invoice')], { company: { name: 'Anna Nowak', kind: 'real', login: 'inna' } }),
    ].map((plan) => plan.planId);
    expect(new Set([base, ...others]).size).toBe(5);
  });
});

describe('issue dates', () => {
  const choicesOf = (overrides: Partial<InvoiceForm>, input: Partial<PlanInput> = {}) => {
    const plan = planOf([anInvoice('invoice', overrides)], input);
    return plan.items[0]?.issueDateChoices ?? plan.blocked[0]?.block;
  };

  it('offers nothing to choose when the draft is dated today', () => {
    expect(choicesOf({})).toEqual(['2026-11-23']);
  });

  it('offers today and the typed day', () => {
    expect(choicesOf({ issuedOn: '2026-11-20', soldOn: '2026-11-19' })).toEqual(['2026-11-23', '2026-11-20']);
  });

  it('takes the typed day as long as it equals the newest one', () => {
    expect(choicesOf({ issuedOn: '2026-11-18', soldOn: '2026-11-18' })).toEqual(['2026-11-23', '2026-11-18']);
  });

  it('proposes no day that would move a month of the books', () => {
    const plan = planOf([anInvoice('invoice', { issuedOn: '2026-11-30', soldOn: '2026-11-30' })], {
      today: '2026-12-01',
    });
    expect(plan.items[0]).toMatchObject({
      issueDateChoices: ['2026-11-30', '2026-12-01'],
      pastDay: { ksefBy: '2026-12-01', isPastKsef: false },
    });
    expect(plan.items[0]?.pastDay?.changes).toContainEqual({
      what: 'buyer_month',
      from: '2026-11',
      to: '2026-12',
    });
  });

  it('keeps the typed day alone when today is past the 15th, and says that KSeF has waited too long', () => {
    const plan = planOf([anInvoice('invoice', { issuedOn: '2026-11-20', soldOn: '2026-11-20' })], {
      today: '2026-12-16',
    });
    expect(plan.items[0]).toMatchObject({
      issueDateChoices: ['2026-11-20'],
      pastDay: { changes: [], ksefBy: '2026-11-23', isPastKsef: true },
    });
  });

  const problemOf = (overrides: Partial<InvoiceForm>, input: Partial<PlanInput> = {}) => {
    const plan = planOf([anInvoice('invoice', overrides)], input);
    expect(plan.items).toEqual([]);
    const [blocked] = plan.blocked;
    return { block: blocked?.block, detail: blocked?.detail, ...blocked?.dateProblem };
  };

  it('names the document that a date would go back behind, and proposes today with what that changes', () => {
    expect(problemOf({ issuedOn: '2026-11-17', soldOn: '2026-11-17' })).toEqual({
      block: 'issue_date_before_newest',
      detail: '2026-11-18',
      blocking: { issuedOn: '2026-11-18', number: '7/11/2026', partyName: 'Stary Klient' },
      todayBreaks: null,
      proposal: {
        revision: 2,
        issuedOn: '2026-11-23',
        changes: [
          { what: 'issue_day', from: '2026-11-17', to: '2026-11-23' },
          { what: 'due_day', from: '2026-12-01', to: '2026-12-07' },
          { what: 'vat_month', from: '2026-11', to: '2026-11' },
          { what: 'income_month', from: '2026-11', to: '2026-11' },
        ],
      },
    });
  });

  it('does not go back behind an invoice whose own fate is open', () => {
    const lost = aDocumentRecord('lost', { kind: 'invoice', form: anInvoiceForm() }, { state: 'unknown' });
    const unsettled = [{ key: { ...twinKeyOf(lost), contractor: 'inny' }, partyName: 'Zagubiona' }];
    expect(problemOf({ issuedOn: '2026-11-20', soldOn: '2026-11-20' }, { unsettled })).toMatchObject({
      block: 'issue_date_before_newest',
      blocking: { issuedOn: '2026-11-23', number: null, partyName: 'Zagubiona' },
      proposal: { issuedOn: '2026-11-23' },
    });
  });

  it('proposes today for a day that is still to come', () => {
    expect(problemOf({ issuedOn: '2026-11-30', soldOn: '2026-11-23' })).toMatchObject({
      block: 'issue_date_in_future',
      detail: '2026-11-30',
      proposal: { issuedOn: '2026-11-23' },
    });
  });

  it.each([
    [
      'the sale is still to come',
      { soldOn: '2026-11-28', issuedOn: '2026-11-28' },
      {},
      { block: 'sale_in_future', detail: '2026-11-28', todayBreaks: 'sale_in_future' },
    ],
    [
      'somebody issued one for tomorrow',
      {},
      { snapshot: aSnapshot({ newestIssuedOn: '2026-11-24' }) },
      { block: 'issue_date_before_newest', detail: '2026-11-24', todayBreaks: 'before_newest' },
    ],
    [
      'the typed day is behind the newest one and today is past the 15th',
      { soldOn: '2026-11-10', issuedOn: '2026-11-12' },
      { today: '2026-12-20', snapshot: aSnapshot({ newestIssuedOn: '2026-12-14' }) },
      { block: 'issue_date_before_newest', detail: '2026-12-14', todayBreaks: 'too_late' },
    ],
  ] as const)('proposes nothing when %s', (_, form, input, expected) => {
    expect(problemOf(form, input)).toMatchObject({ ...expected, proposal: null });
  });

  it('does not take a form that was typed past the 15th', () => {
    const plan = planOf([anInvoice('invoice', { soldOn: '2026-11-10', issuedOn: '2026-12-16' })]);
    expect(blocksOf(plan)).toEqual([['invoice', 'no_longer_valid', null]]);
  });
});

describe('the accounting month set in iFirma', () => {
  it.each([
    ['an invoice by its sale date', anInvoice('document', { soldOn: '2026-10-31', issuedOn: '2026-11-02' })],
    [
      'an expense by its issue date',
      anExpense('document', { issuedOn: '2026-10-31', receivedOn: '2026-11-02' }),
    ],
    [
      'an expense by its receipt date',
      anExpense('document', { issuedOn: '2026-11-30', receivedOn: '2026-12-01' }),
    ],
  ])('keeps back %s', (_, queued) => {
    const snapshot = aSnapshot({ newestIssuedOn: null });
    expect(blocksOf(planOf([queued], { snapshot }))).toEqual([
      ['document', 'outside_accounting_month', '2026-11'],
    ]);
  });

  it('does not look at the issue date of an invoice', () => {
    const queued = anInvoice('invoice', { soldOn: '2026-10-31', issuedOn: '2026-11-02' });
    const snapshot = aSnapshot({ accountingMonth: { year: 2026, month: 10 }, newestIssuedOn: null });
    const plan = planOf([queued], { today: '2026-11-10', snapshot });
    expect(plan.items.map((item) => item.issueDateChoices)).toEqual([['2026-11-10', '2026-11-02']]);
  });
});

describe('keys', () => {
  const withKey = (state: KeyStatus['state'], overrides: Partial<KeyStatus> = {}) => ({
    keys: [aWorkingKey('faktura', { state, ...overrides }), aWorkingKey('wydatek')],
  });

  it.each([
    ['missing', 'key_missing'],
    ['refused', 'key_refused'],
    ['unavailable', 'key_unavailable'],
    ['blocked', 'account_blocked'],
  ] as const)('a key that is %s keeps back only its own documents', (state, block) => {
    const plan = planOf([anInvoice('invoice'), anExpense('expense')], withKey(state, { checkedAt: READ_AT }));
    expect(blocksOf(plan)).toEqual([['invoice', block, 'faktura']]);
    expect(plan.items.map((item) => item.documentId)).toEqual(['expense']);
  });

  it.each(['not_checked', 'working', 'memory_only'] as const)('a key that is %s sends', (state) => {
    expect(planOf([anInvoice('invoice')], withKey(state)).items).toHaveLength(1);
  });

  it('a block of the account is over once a later read went through', () => {
    const before = withKey('blocked', { checkedAt: '2026-11-23T08:00:00.000Z' });
    expect(planOf([anInvoice('invoice')], before).items).toHaveLength(1);
  });
});

describe('the document limit', () => {
  it('keeps back the invoices that do not fit and lets expenses go', () => {
    const snapshot = aSnapshot({ limit: { granted: 12, used: 10 } });
    const queue = ['a', 'b', 'c'].map((documentId) => anInvoice(documentId));
    const plan = planOf([...queue, anExpense('expense')], { snapshot, acceptedSinceSnapshot: 1 });
    expect(plan.items.map((item) => item.documentId)).toEqual(['a', 'expense']);
    expect(blocksOf(plan)).toEqual([
      ['b', 'limit_reached', null],
      ['c', 'limit_reached', null],
    ]);
    expect(plan.documentsLeftAfter).toBe(0);
  });

  it('is not guessed when iFirma did not say it', () => {
    const plan = planOf([anInvoice('invoice')], { snapshot: aSnapshot({ limit: null }) });
    expect(plan.documentsLeftAfter).toBeNull();
    expect(plan.items).toHaveLength(1);
  });
});

describe('a queue of more than one round', () => {
  const idOf = (index: number) => String(index).padStart(22, '0');
  const many = (count: number) => {
    const invoice = anInvoice('any');
    return Array.from({ length: count }, (_, index) => ({
      ...invoice,
      record: { ...invoice.record, documentId: idOf(index) },
    }));
  };

  it('sends the first of them in the order of sending, and leaves the rest for the next round', () => {
    const earlier = anInvoice('earlier', { issuedOn: '2026-11-20', soldOn: '2026-11-20' });
    const snapshot = aSnapshot({ limit: { granted: 2000, used: 0 } });
    const plan = planOf([...many(DOCUMENTS_PER_PLAN), anExpense('expense'), earlier], { snapshot });
    expect(plan.items).toHaveLength(DOCUMENTS_PER_PLAN);
    expect(plan.items[0]?.documentId).toBe('earlier');
    expect(plan.canConfirm).toBe(true);
    expect(blocksOf(plan)).toEqual([
      [idOf(DOCUMENTS_PER_PLAN - 1), 'next_round', null],
      ['expense', 'next_round', null],
    ]);
    // What is said of a plan is said of what it sends.
    const alone = planOf([earlier, ...many(DOCUMENTS_PER_PLAN - 1)], { snapshot });
    expect(plan).toMatchObject({
      requestCount: alone.requestCount,
      documentsLeftAfter: 2000 - DOCUMENTS_PER_PLAN,
      grossMinorTotal: alone.grossMinorTotal,
    });
  });

  it('can be confirmed whole, in one message', () => {
    const { planId, items } = planOf(many(DOCUMENTS_PER_PLAN + 1), { snapshot: aSnapshot({ limit: null }) });
    const documents = items.map(({ documentId, issuedOn }) => ({ documentId, issuedOn }));
    const message = { planId, documents, handOverToKsef: items.map(({ documentId }) => documentId) };
    expect(syncContract['sync.confirm'].input.safeParse(message).success).toBe(true);
  });

  it('promises the next round only to as many as the document limit lets go', () => {
    const snapshot = aSnapshot({ limit: { granted: DOCUMENTS_PER_PLAN + 1, used: 0 } });
    const plan = planOf([...many(DOCUMENTS_PER_PLAN + 2), anExpense('expense')], { snapshot });
    expect(plan.documentsLeftAfter).toBe(1);
    expect(blocksOf(plan).map(([documentId, block]) => [documentId, block])).toEqual([
      [idOf(DOCUMENTS_PER_PLAN), 'next_round'],
      [idOf(DOCUMENTS_PER_PLAN + 1), 'limit_reached'],
      // No document limit counts an expense.
      ['expense', 'next_round'],
    ]);
  });
});

describe('how far the account is open', () => {
  const queue = [anInvoice('first'), anInvoice('second', { notes: 'druga' }), anExpense('expense')];

  it('sends nothing while it is read-only or the first document is not looked at', () => {
    expect(blocksOf(planOf(queue, { phase: 'read_only' })).map(([, block]) => block)).toEqual(
      Array(3).fill('sending_not_enabled'),
    );
    expect(blocksOf(planOf(queue, { phase: 'look_at_first' })).map(([, block]) => block)).toEqual(
      Array(3).fill('look_at_first'),
    );
  });

  it('sends one document first, and no other while its fate is unknown', () => {
    const plan = planOf(queue, { phase: 'first_document' });
    expect(plan.items.map((item) => item.documentId)).toEqual(['first']);
    expect(blocksOf(plan).map(([, block]) => block)).toEqual(['first_document_only', 'first_document_only']);

    const lost = aDocumentRecord(
      'lost',
      { kind: 'expense', form: anExpenseForm() },
      { state: 'needs_person' },
    );
    const unsettled = [{ key: twinKeyOf(lost), partyName: 'Biuro Plus SA' }];
    expect(planOf(queue, { phase: 'first_document', unsettled }).items).toEqual([]);
  });
});

describe('a twin of a document whose fate is unknown', () => {
  const lost = aDocumentRecord('lost', undefined, { state: 'unknown' });
  const unsettled = [{ key: twinKeyOf(lost), partyName: lost.facts.partyName }];

  it('waits, and says for whom', () => {
    expect(blocksOf(planOf([anInvoice('twin')], { unsettled }))).toEqual([
      ['twin', 'twin_of_unknown', 'Żółw i Synowie sp. z o.o.'],
    ]);
  });

  it('is one also when only the offered issue date makes it one', () => {
    const queued = anInvoice('twin', { issuedOn: '2026-11-20', soldOn: '2026-11-20' });
    expect(planOf([queued], { unsettled }).items).toEqual([]);
  });

  it('is none with another amount, another contractor or another kind', () => {
    const queue = [
      anInvoice('amount', { lines: [anInvoiceLine({ quantity: '11' })] }),
      anInvoice('contractor', { buyer: { ...anInvoiceForm().buyer, nip: '8981647572' } }),
      anExpense('kind'),
    ];
    expect(planOf(queue, { unsettled }).items).toHaveLength(3);
  });
});
