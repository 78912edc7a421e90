import { minor } from '../../../shared/domain/money';
import { afterEach, describe, expect, it } from 'vitest';
import { takeBackDocument } from '../../../electron/documents/take-back-document';
import { saveForm } from '../../../electron/documents/save-form';
import { advanceSendingPhase } from '../../../electron/companies/advance-sending-phase';
import { anInvoiceForm, anInvoiceLine } from '../../builders/an-invoice-form';
import { aPartyForm } from '../../builders/a-party-form';
import { anAnswer, ScriptedAccountingApi } from '../../fakes/scripted-accounting-api';
import {
  aKeyStatus,
  confirmAll,
  createRig,
  expectOk,
  MINUTE_MS,
  queueExpense,
  queueInvoice,
  stateOf,
  synchronise,
  type Rig,
} from './sync-rig';

let rig: Rig<ScriptedAccountingApi>;
afterEach(() => {
  rig.dispose();
});

describe('sending what was confirmed', () => {
  it('books an invoice and an expense once each and reads the number and total back', async () => {
    rig = createRig(new ScriptedAccountingApi());
    const session = rig.start();
    const invoiceId = queueInvoice(session);
    const expenseId = queueExpense(session);

    const { run } = await synchronise(session);

    expect(rig.api.ledger.map((booked) => booked.content.kind)).toEqual(['invoice', 'expense']);
    expect(run).toMatchObject({
      state: 'finished',
      items: [
        { documentId: invoiceId, state: 'accepted', number: '1/11/2026', ifirmaGrossMinor: 265_680 },
        { documentId: expenseId, state: 'accepted', number: 'FV/2026/11/0042', ifirmaGrossMinor: null },
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

  it('writes the journal line and commits before the request, and the end of it afterwards', async () => {
    rig = createRig(new ScriptedAccountingApi());
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

  it('sends with the issue date that was confirmed, as a new revision, and leaves the sale date alone', async () => {
    rig = createRig(new ScriptedAccountingApi());
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

  it('sends in the order of the confirmed issue dates', async () => {
    rig = createRig(new ScriptedAccountingApi());
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

  it('refuses a plan that changed after it was shown', async () => {
    rig = createRig(new ScriptedAccountingApi());
    const session = rig.start();
    const documentId = queueInvoice(session);
    const shown = expectOk(await session.engine.prepare()).plan;
    expectOk(takeBackDocument(session.documentDeps, { documentId }));

    expect(await session.engine.confirm(confirmAll(shown))).toMatchObject({
      error: { code: 'plan_outdated' },
    });
    expect(rig.api.calls.filter((call) => call.startsWith('write'))).toEqual([]);
  });

  it('refuses a second run while one is going on, and sends each document once', async () => {
    rig = createRig(new ScriptedAccountingApi());
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

  it('leaves out a document that was edited between confirming and its turn', async () => {
    rig = createRig(new ScriptedAccountingApi());
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

  it('stops between two documents when asked to', async () => {
    rig = createRig(new ScriptedAccountingApi());
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

describe('refusals', () => {
  it('shows the text of a rejection and lets the rest go on', async () => {
    rig = createRig(new ScriptedAccountingApi());
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

  it('holds only the invoices when the key for invoices is refused', async () => {
    rig = createRig(new ScriptedAccountingApi());
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

  it.each([401, 499, 500])('stops the whole run at Kod %i', async (kod) => {
    rig = createRig(new ScriptedAccountingApi());
    const session = rig.start();
    const ids = [queueInvoice(session), queueExpense(session)];
    rig.api.script.push({ does: 'answer', reply: anAnswer(kod, { text: 'odmowa' }) });

    await synchronise(session);

    expect(ids.map((documentId) => stateOf(session, documentId))).toEqual(['queued', 'queued']);
    expect(rig.api.ledger).toEqual([]);
  });

  it('puts everything back when there is no network, without trying the rest', async () => {
    rig = createRig(new ScriptedAccountingApi());
    const session = rig.start();
    const ids = [queueInvoice(session), queueInvoice(session, { notes: 'druga' })];
    rig.api.script.push({ does: 'answer', reply: { kind: 'not_sent', reason: 'name_not_found' } });

    await synchronise(session);

    expect(ids.map((documentId) => stateOf(session, documentId))).toEqual(['queued', 'queued']);
    expect(rig.api.calls.filter((call) => call.startsWith('write'))).toHaveLength(1);
  });

  it('plans nothing for a key that is missing and says which', async () => {
    rig = createRig(new ScriptedAccountingApi());
    const session = rig.start();
    queueInvoice(session);
    session.keys.set('faktura', aKeyStatus({ keyName: 'faktura', state: 'missing' }));

    const { plan } = expectOk(await session.engine.prepare());

    expect(plan.blocked).toMatchObject([{ block: 'key_missing', detail: 'faktura' }]);
    expect(plan.canConfirm).toBe(false);
  });
});

describe('a lost answer', () => {
  it('is settled by reading the list after ten minutes; the invoice is bound and never sent again', async () => {
    rig = createRig(new ScriptedAccountingApi());
    const session = rig.start();
    const documentId = queueInvoice(session);
    rig.api.script.push({ does: 'book_and_lose_answer' });
    await synchronise(session);
    expect(stateOf(session, documentId)).toBe('unknown');

    rig.clock.advanceMs(9 * MINUTE_MS);
    expectOk(await session.engine.prepare());
    expect(stateOf(session, documentId)).toBe('unknown');

    rig.clock.advanceMs(2 * MINUTE_MS);
    expectOk(await session.engine.prepare());
    expect(session.deps.documents.find(documentId)).toMatchObject({
      state: 'accepted',
      accepted: { ifirmaId: '1001', number: '1/11/2026', grossMinor: 265_680 },
    });
    expect(rig.api.ledger).toHaveLength(1);
  });

  it('offers sending again only after two complete reads five minutes apart, and only a person decides', async () => {
    rig = createRig(new ScriptedAccountingApi());
    const session = rig.start();
    const documentId = queueInvoice(session);
    rig.api.script.push({ does: 'lose_request' });
    await synchronise(session);
    const notThere = { documentId, answer: { is: 'not_there' } } as const;
    expect(session.engine.answer(notThere)).toMatchObject({ error: { code: 'too_early' } });

    rig.clock.advanceMs(11 * MINUTE_MS);
    const once = expectOk(await session.engine.prepare());
    expect(once.unsettled).toMatchObject([
      { canSendAgain: false, isDecidable: true, reads: [{ candidates: 0 }] },
    ]);
    expect(session.engine.answer(notThere)).toMatchObject({ error: { code: 'too_early' } });

    rig.clock.advanceMs(6 * MINUTE_MS);
    const twice = expectOk(await session.engine.prepare());
    expect(twice.unsettled).toMatchObject([{ canSendAgain: true, state: 'unknown' }]);
    expect(stateOf(session, documentId)).toBe('unknown');

    expectOk(session.engine.answer(notThere));
    expect(stateOf(session, documentId)).toBe('queued');
    await synchronise(session);
    expect(rig.api.ledger).toHaveLength(1);
    expect(session.deps.attempts.attemptsOfDocument(documentId).map((attempt) => attempt.state)).toEqual([
      'settled_absent',
      'accepted',
    ]);
  });

  it('asks a person when another document appeared meanwhile, and binds what they choose', async () => {
    rig = createRig(new ScriptedAccountingApi());
    const session = rig.start();
    const documentId = queueInvoice(session);
    rig.api.script.push({ does: 'book_and_lose_answer' });
    await synchronise(session);
    rig.api.foreign.push(aForeignDocument('77'));

    rig.clock.advanceMs(11 * MINUTE_MS);
    const overview = expectOk(await session.engine.prepare());
    expect(overview.unsettled).toMatchObject([
      { state: 'needs_person', candidates: [{ ifirmaId: '1001' }, { ifirmaId: '77' }] },
    ]);

    session.close();
    const restarted = rig.start();
    expectOk(restarted.engine.answer({ documentId, answer: { is: 'there', ifirmaId: '1001' } }));
    expect(restarted.deps.documents.find(documentId)?.accepted).toMatchObject({ number: '1/11/2026' });
  });

  it('never binds an older document that looks the same', async () => {
    rig = createRig(new ScriptedAccountingApi());
    const session = rig.start();
    queueInvoice(session);
    await synchronise(session);
    rig.clock.advanceMs(MINUTE_MS);
    const twin = queueInvoice(session);
    rig.api.script.push({ does: 'lose_request' });
    await synchronise(session);

    rig.clock.advanceMs(11 * MINUTE_MS);
    const overview = expectOk(await session.engine.prepare());
    expect(overview.unsettled).toMatchObject([{ documentId: twin, reads: [{ candidates: 0 }] }]);
  });

  it('makes a twin of the unknown one wait and lets others go', async () => {
    rig = createRig(new ScriptedAccountingApi());
    const session = rig.start();
    const lost = queueInvoice(session);
    const twin = queueInvoice(session);
    const other = queueInvoice(session, { lines: [anInvoiceLine({ quantity: '1' })] });
    rig.api.script.push({ does: 'lose_request' });

    await synchronise(session);

    expect([lost, twin, other].map((documentId) => stateOf(session, documentId))).toEqual([
      'unknown',
      'queued',
      'accepted',
    ]);
    rig.clock.advanceMs(MINUTE_MS);
    const { plan } = expectOk(await session.engine.prepare());
    expect(plan.blocked).toMatchObject([{ documentId: twin, block: 'twin_of_unknown' }]);
  });

  it('stops the run when not even a harmless read goes through', async () => {
    rig = createRig(new ScriptedAccountingApi());
    const session = rig.start();
    const ids = [queueInvoice(session), queueInvoice(session, { buyer: aPartyForm({ nip: '8981647572' }) })];
    rig.api.script.push({ does: 'lose_request' });
    rig.api.beforeReply = () => {
      rig.api.readError = { code: 'offline' };
    };

    await synchronise(session);

    expect(ids.map((documentId) => stateOf(session, documentId))).toEqual(['unknown', 'queued']);
  });

  it('is for a person to settle when it is an expense, after ten minutes', async () => {
    rig = createRig(new ScriptedAccountingApi());
    const session = rig.start();
    const documentId = queueExpense(session);
    rig.api.script.push({ does: 'book_and_lose_answer' });
    const overview = await synchronise(session);
    expect(overview.unsettled).toMatchObject([
      { state: 'needs_person', isDecidable: false, canSendAgain: false },
    ]);
    const there = { documentId, answer: { is: 'there', ifirmaId: null } } as const;
    expect(session.engine.answer(there)).toMatchObject({ error: { code: 'too_early' } });

    rig.clock.advanceMs(10 * MINUTE_MS);
    expectOk(session.engine.answer(there));
    expect(stateOf(session, documentId)).toBe('accepted');
    expect(rig.api.ledger).toHaveLength(1);
  });

  it('is not concluded earlier because somebody set the wall clock forward', async () => {
    rig = createRig(new ScriptedAccountingApi());
    const session = rig.start();
    const documentId = queueInvoice(session);
    rig.api.script.push({ does: 'land_late' });
    await synchronise(session);

    rig.clock.jumpWallMs(24 * 60 * MINUTE_MS);
    expectOk(await session.engine.prepare());
    expect(session.engine.overview().unsettled).toMatchObject([{ isDecidable: false, reads: [] }]);

    rig.api.landLate();
    rig.clock.advanceMs(11 * MINUTE_MS);
    expectOk(await session.engine.prepare());
    expect(stateOf(session, documentId)).toBe('accepted');
  });
});

describe('a real account', () => {
  it('starts read-only, sends one document first, and opens after it was looked at', async () => {
    rig = createRig(new ScriptedAccountingApi(), { kind: 'real' });
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

function aForeignDocument(ifirmaId: string) {
  return {
    ifirmaId,
    number: '9/11/2026',
    type: 'prz_faktura_kraj',
    issuedOn: '2026-11-23',
    partyName: 'Ktoś inny',
    partyNip: '',
    grossMinor: minor(12_300),
    currency: 'PLN',
  };
}
