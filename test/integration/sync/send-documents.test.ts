import { describe, expect } from 'vitest';
import type { SalesListItem } from '../../../electron/ports/ifirma/accounting-api';
import { minor } from '../../../shared/domain/money/money';
import { anExemptCompanyProfile } from '../../builders/a-company-profile';
import { enqueueDocument } from '../../../electron/documents/enqueue-document';
import { takeBackDocument } from '../../../electron/documents/take-back-document';
import { saveForm } from '../../../electron/documents/save-form';
import { advanceSendingPhase } from '../../../electron/companies/advance-sending-phase';
import { aKeyStatus } from '../../builders/a-key-overview';
import { anInvoiceForm } from '../../builders/an-invoice-form';
import { anAnswer } from '../../fakes/scripted-accounting-api';
import {
  confirmAll,
  expectOk,
  MINUTE_MS,
  queueExpense,
  queueInvoice,
  stateOf,
  synchronise,
} from './sync-rig';
import { it } from './sync-test';

describe('sending what was confirmed', () => {
  it('books an invoice and an expense once each and reads the number and total back', async ({ rig }) => {
    const session = rig.start();
    const invoiceId = queueInvoice(session);
    const expenseId = queueExpense(session);

    const { run } = await synchronise(session);

    expect(rig.api.ledger.map((booked) => booked.content.kind)).toEqual(['invoice', 'expense']);
    expect(run).toMatchObject({
      state: 'finished',
      items: [
        {
          role: 'document',
          document: { documentId: invoiceId },
          state: 'accepted',
          number: '1/11/2026',
          ifirmaGrossMinor: 265_680,
        },
        {
          role: 'document',
          document: { documentId: expenseId },
          state: 'accepted',
          number: 'FV/2026/11/0042',
          ifirmaGrossMinor: null,
        },
      ],
    });
    const accepted = session.deps.documents.find(invoiceId);
    expect(accepted).toMatchObject({ state: 'accepted', ksefState: 'not_sent' });
    expect(accepted?.accepted).toMatchObject({ number: '1/11/2026', grossMinor: 265_680, ifirmaId: '1001' });
    expect(session.deps.documents.find(expenseId)?.accepted).toMatchObject({
      ifirmaId: null,
      confirmedText: 'Dodano wydatek.',
    });
  });

  it('writes the journal line and commits before the request, and the end of it afterwards', async ({
    rig,
  }) => {
    const session = rig.start();
    const documentId = queueInvoice(session);
    const seen: string[] = [];
    rig.api.beforeReply = () => {
      seen.push(...session.journal.readAll().entries.map((entry) => entry.event));
      seen.push(String(stateOf(session, documentId)));
    };

    await synchronise(session);

    expect(seen).toEqual(['sending', 'sending']);
    expect(session.journal.readAll().entries.map((entry) => entry.event)).toEqual(['sending', 'accepted']);
    const [attempt] = session.deps.attempts.attemptsOfDocument(documentId);
    const [booked] = rig.api.ledger;
    expect(new TextDecoder().decode(attempt?.prepared.body)).toBe(booked?.body);
  });

  it('sends with the issue date that was confirmed, as a new revision, and leaves the sale date alone', async ({
    rig,
  }) => {
    const session = rig.start();
    const documentId = queueInvoice(session, { issuedOn: '2026-11-20', soldOn: '2026-11-18' });
    const prepared = expectOk(await session.engine.prepare());
    expect(prepared.plan.items[0]?.issueDateChoices).toEqual(['2026-11-23', '2026-11-20']);

    expectOk(await session.engine.confirm(confirmAll(prepared.plan)));
    await session.engine.whenIdle();

    expect(rig.api.ledger[0]?.content).toMatchObject({
      invoice: { issuedOn: '2026-11-23', soldOn: '2026-11-18', dueOn: '2026-12-07' },
    });
    expect(session.deps.documents.events(documentId).map((event) => event.what)).toContain('edited');
  });

  it('sends in the order of the confirmed issue dates', async ({ rig }) => {
    const session = rig.start();
    const first = queueInvoice(session, { issuedOn: '2026-11-19', soldOn: '2026-11-18' });
    const second = queueInvoice(session, { issuedOn: '2026-11-20', soldOn: '2026-11-18' });
    const { plan } = expectOk(await session.engine.prepare());

    expectOk(
      await session.engine.confirm({
        planId: plan.planId,
        documents: [
          { documentId: first, issuedOn: '2026-11-23' },
          { documentId: second, issuedOn: '2026-11-20' },
        ],
      }),
    );
    await session.engine.whenIdle();

    const dates = rig.api.ledger.map(
      (booked) => booked.content.kind === 'invoice' && booked.content.invoice.issuedOn,
    );
    expect(dates).toEqual(['2026-11-20', '2026-11-23']);
  });

  it('refuses a plan that changed after it was shown', async ({ rig }) => {
    const session = rig.start();
    const documentId = queueInvoice(session);
    const shown = expectOk(await session.engine.prepare()).plan;
    expectOk(takeBackDocument(session.documentDeps, { documentId }));

    expect(await session.engine.confirm(confirmAll(shown))).toMatchObject({
      error: { code: 'plan_outdated' },
    });
    expect(rig.api.calls.filter((call) => call.startsWith('write'))).toEqual([]);
  });

  it('refuses a plan when one of its documents got another content since', async ({ rig }) => {
    const session = rig.start();
    const documentId = queueInvoice(session);
    const shown = expectOk(await session.engine.prepare()).plan;
    const baseRevision = session.deps.documents.find(documentId)?.revision ?? 0;
    const content = { kind: 'invoice', form: anInvoiceForm({ notes: 'inaczej' }) } as const;
    expectOk(saveForm(session.documentDeps, { documentId, baseRevision, content }));
    expectOk(enqueueDocument(session.documentDeps, { documentId, allowDuplicate: false }));

    expect(await session.engine.confirm(confirmAll(shown))).toMatchObject({
      error: { code: 'plan_outdated' },
    });
    expect(rig.api.ledger).toEqual([]);
  });

  it('refuses a date or a document that the plan did not offer', async ({ rig }) => {
    const session = rig.start();
    const documentId = queueInvoice(session, { issuedOn: '2026-11-20', soldOn: '2026-11-18' });
    const { planId } = expectOk(await session.engine.prepare()).plan;
    for (const document of [
      { documentId, issuedOn: '2026-11-21' },
      { documentId: 'x'.repeat(22), issuedOn: '2026-11-23' },
    ]) {
      const refused = await session.engine.confirm({ planId, documents: [document] });
      expect(refused).toEqual({ ok: false, error: { code: 'plan_outdated' } });
    }
    expect(session.deps.attempts.runs(10)).toEqual([]);
  });

  it('refuses a second run while one is going on, and sends each document once', async ({ rig }) => {
    const session = rig.start();
    queueInvoice(session);
    const { plan } = expectOk(await session.engine.prepare());

    const [first, second] = await Promise.all([
      session.engine.confirm(confirmAll(plan)),
      session.engine.confirm(confirmAll(plan)),
    ]);
    await session.engine.whenIdle();

    expect([first.ok, second.ok].toSorted()).toEqual([false, true]);
    expect(rig.api.ledger).toHaveLength(1);
  });

  it('leaves out a document that was edited between confirming and its turn', async ({ rig }) => {
    const session = rig.start();
    queueInvoice(session, { issuedOn: '2026-11-20', soldOn: '2026-11-20' });
    const edited = queueInvoice(session);
    rig.api.beforeReply = () => {
      const revision = session.deps.documents.find(edited)?.revision ?? 0;
      const form = anInvoiceForm({ notes: 'inaczej' });
      saveForm(session.documentDeps, {
        documentId: edited,
        baseRevision: revision,
        content: { kind: 'invoice', form },
      });
    };

    const { run } = await synchronise(session);

    expect(rig.api.ledger).toHaveLength(1);
    expect(stateOf(session, edited)).toBe('draft');
    expect(run?.items.map((item) => item.state)).toEqual(['accepted', 'stopped']);
  });

  it('never sends the old content of one that was changed and queued again before its turn', async ({
    rig,
  }) => {
    const session = rig.start();
    queueInvoice(session, { issuedOn: '2026-11-20', soldOn: '2026-11-20' });
    const changed = queueInvoice(session);
    rig.api.beforeReply = () => {
      rig.api.beforeReply = null;
      const baseRevision = session.deps.documents.find(changed)?.revision ?? 0;
      const content = { kind: 'invoice', form: anInvoiceForm({ notes: 'inaczej' }) } as const;
      expectOk(saveForm(session.documentDeps, { documentId: changed, baseRevision, content }));
      expectOk(enqueueDocument(session.documentDeps, { documentId: changed, allowDuplicate: false }));
    };

    await synchronise(session);
    expect(rig.api.ledger).toHaveLength(1);
    expect(stateOf(session, changed)).toBe('queued');

    rig.clock.advanceMs(MINUTE_MS);
    await synchronise(session);
    expect(rig.api.ledger[1]?.content).toMatchObject({ invoice: { notes: 'inaczej' } });
  });

  it('stops between two documents when asked to', async ({ rig }) => {
    const session = rig.start();
    const ids = [queueInvoice(session), queueInvoice(session, { notes: 'druga' })];
    rig.api.beforeReply = () => {
      session.engine.stop();
    };

    const { run } = await synchronise(session);

    expect(ids.map((documentId) => stateOf(session, documentId))).toEqual(['accepted', 'queued']);
    expect(run).toMatchObject({ state: 'finished', items: [{ state: 'accepted' }, { state: 'stopped' }] });
  });
});

describe('what was queued under other data of the company', () => {
  it('stays in the queue with the reason when it does not pass any more', async ({ rig }) => {
    const session = rig.start();
    const withVat = queueInvoice(session);
    session.deps.company.saveProfile(anExemptCompanyProfile(), rig.clock.now());

    const { plan } = expectOk(await session.engine.prepare());

    expect(plan.blocked).toMatchObject([
      {
        documentId: withVat,
        block: 'no_longer_valid',
        problem: { path: 'lines.0.vatRate', code: 'vat_not_allowed_for_exempt_seller' },
      },
    ]);
  });
});

describe('documents that others made at iFirma', () => {
  const foreign = (ifirmaId: string): SalesListItem => ({
    ifirmaId,
    number: '9/11/2026',
    type: 'prz_faktura_kraj',
    issuedOn: '2026-11-20',
    partyName: 'Ktoś inny',
    partyNip: '',
    grossMinor: minor(12_300),
    currency: 'PLN',
  });

  it('are no news at the first read, and counted when they appear later', async ({ rig }) => {
    const session = rig.start();
    rig.api.foreign.push(foreign('1'));
    expect(expectOk(await session.engine.prepare())).toMatchObject({
      unboundAtIfirma: 0,
      plan: { snapshot: { newestIssuedOn: '2026-11-20' } },
    });
    rig.api.foreign.push(foreign('2'));
    rig.clock.advanceMs(MINUTE_MS);
    expect(expectOk(await session.engine.prepare()).unboundAtIfirma).toBe(1);
  });

  it('do not include our own lost invoice once it was found and bound', async ({ rig }) => {
    const session = rig.start();
    rig.api.foreign.push(foreign('1'));
    queueInvoice(session);
    rig.api.script.push({ does: 'book_and_lose_answer' });
    await synchronise(session);
    rig.clock.advanceMs(11 * MINUTE_MS);
    expect(expectOk(await session.engine.prepare()).unboundAtIfirma).toBe(0);
  });
});

describe('refusals', () => {
  it('shows the text of a rejection and lets the rest go on', async ({ rig }) => {
    const session = rig.start();
    const rejected = queueInvoice(session);
    const accepted = queueInvoice(session, { notes: 'druga' });
    rig.api.script.push({ does: 'answer', reply: anAnswer(201, { text: 'Pole jest wymagane' }) });

    await synchronise(session);

    expect(session.deps.documents.find(rejected)).toMatchObject({
      state: 'rejected',
      lastError: { code: 'refused_by_ifirma', serverText: 'Pole jest wymagane' },
    });
    expect(stateOf(session, accepted)).toBe('accepted');
  });

  it('holds only the invoices when the key for invoices is refused', async ({ rig }) => {
    const session = rig.start();
    const invoices = [queueInvoice(session), queueInvoice(session, { notes: 'druga' })];
    const expense = queueExpense(session);
    rig.api.script.push({ does: 'answer', reply: anAnswer(403, { text: 'Niepoprawny hash' }) });

    const { run } = await synchronise(session);

    expect(invoices.map((documentId) => stateOf(session, documentId))).toEqual(['queued', 'queued']);
    expect(stateOf(session, expense)).toBe('accepted');
    expect(run?.items.map((item) => [item.state, item.error?.code ?? null])).toEqual([
      ['not_sent', 'key_refused'],
      ['stopped', 'queue_paused'],
      ['accepted', null],
    ]);
  });

  it.for([401, 499, 500])('stops the whole run at Kod %i', async (kod, { rig }) => {
    const session = rig.start();
    const ids = [queueInvoice(session), queueExpense(session)];
    rig.api.script.push({ does: 'answer', reply: anAnswer(kod, { text: 'odmowa' }) });

    await synchronise(session);

    expect(ids.map((documentId) => stateOf(session, documentId))).toEqual(['queued', 'queued']);
    expect(rig.api.ledger).toEqual([]);
  });

  it('puts everything back when there is no network, without trying the rest', async ({ rig }) => {
    const session = rig.start();
    const ids = [queueInvoice(session), queueInvoice(session, { notes: 'druga' })];
    rig.api.script.push({ does: 'answer', reply: { kind: 'not_sent', reason: 'name_not_found' } });

    await synchronise(session);

    expect(ids.map((documentId) => stateOf(session, documentId))).toEqual(['queued', 'queued']);
    expect(rig.api.calls.filter((call) => call.startsWith('write'))).toHaveLength(1);
  });

  it('plans nothing for a key that is missing and says which', async ({ rig }) => {
    const session = rig.start();
    queueInvoice(session);
    session.keys.set('faktura', aKeyStatus('faktura'));

    const { plan } = expectOk(await session.engine.prepare());

    expect(plan.blocked).toMatchObject([{ block: 'key_missing', detail: 'faktura' }]);
    expect(plan.canConfirm).toBe(false);
  });
});

describe('a real account', () => {
  it.override('companyKind', 'real');

  it('starts read-only, sends one document first, and opens after it was looked at', async ({ rig }) => {
    const session = rig.start();
    const companyDeps = { ...session.deps, companyId: 'c'.repeat(22), kind: 'real' } as const;
    const ids = [queueInvoice(session), queueInvoice(session, { notes: 'druga' })];
    const readOnly = expectOk(await session.engine.prepare()).plan;
    expect(readOnly.blocked.map((item) => item.block)).toEqual([
      'sending_not_enabled',
      'sending_not_enabled',
    ]);

    expectOk(advanceSendingPhase(companyDeps, { to: 'first_document' }));
    const { plan } = expectOk(await session.engine.prepare());
    expect(plan.items.map((item) => item.documentId)).toEqual([ids[0]]);
    expect(plan.blocked).toMatchObject([{ block: 'first_document_only' }]);
    expectOk(await session.engine.confirm(confirmAll(plan)));
    await session.engine.whenIdle();

    expect(session.engine.overview().plan.blocked).toMatchObject([{ block: 'look_at_first' }]);
    expectOk(advanceSendingPhase(companyDeps, { to: 'open' }));
    rig.clock.advanceMs(MINUTE_MS);
    await synchronise(session);
    expect(rig.api.ledger).toHaveLength(2);
  });
});
