import { describe, expect } from 'vitest';
import { minor } from '../../../shared/domain/money/money';
import { anInvoiceLine } from '../../builders/an-invoice-form';
import { aPartyForm } from '../../builders/a-party-form';
import { anAnswer } from '../../fakes/scripted-accounting-api';
import { createRig, expectOk, MINUTE_MS, queueExpense, queueInvoice, stateOf, synchronise } from './sync-rig';
import { it } from './sync-test';

describe('a lost answer', () => {
  it('is settled by reading the list after ten minutes; the invoice is bound and never sent again', async ({
    rig,
  }) => {
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

  it('offers sending again only after two complete reads five minutes apart, and only a person decides', async ({
    rig,
  }) => {
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
    expect(session.engine.history(1)).toMatchObject([{ items: [{ state: 'settled_absent' }] }]);
    await synchronise(session);
    expect(rig.api.ledger).toHaveLength(1);
    expect(session.deps.attempts.attemptsOfDocument(documentId).map((attempt) => attempt.state)).toEqual([
      'settled_absent',
      'accepted',
    ]);
  });

  it('asks a person when another document appeared meanwhile, and binds what they choose', async ({
    rig,
  }) => {
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

  it('asks a person when the only new document has other lines, or cannot be read', async ({ rig }) => {
    const session = rig.start();
    const documentId = queueInvoice(session);
    rig.api.script.push({ does: 'lose_request' });
    await synchronise(session);
    const panel = createRig(rig.api, { clock: rig.clock });
    const bySomebodyElse = panel.start();
    queueInvoice(bySomebodyElse, { lines: [anInvoiceLine({ unitPrice: '180,01' })] });
    await synchronise(bySomebodyElse);
    panel.dispose();

    rig.clock.advanceMs(11 * MINUTE_MS);
    expectOk(await session.engine.prepare());

    expect(session.engine.overview().unsettled).toMatchObject([
      { documentId, state: 'needs_person', candidates: [{ ifirmaId: '1001', grossMinor: 265_695 }] },
    ]);
    const taken = { documentId, answer: { is: 'there', ifirmaId: '4711' } } as const;
    expect(session.engine.answer(taken)).toEqual({ ok: false, error: { code: 'not_found' } });
  });

  it('is an answer that names the identifier of another document here', async ({ rig }) => {
    const session = rig.start();
    queueInvoice(session);
    await synchronise(session);
    const documentId = queueInvoice(session, { lines: [anInvoiceLine({ quantity: '1' })] });
    rig.api.script.push({ does: 'answer', reply: anAnswer(0, { identifier: '1001' }) });
    rig.clock.advanceMs(MINUTE_MS);
    await synchronise(session);
    expect(stateOf(session, documentId)).toBe('unknown');
  });

  it('never waits for ever for a candidate that iFirma does not show', async ({ rig }) => {
    const session = rig.start();
    const documentId = queueInvoice(session);
    rig.api.script.push({ does: 'lose_request' });
    await synchronise(session);
    rig.api.foreign.push(aForeignDocument('77'));

    rig.clock.advanceMs(11 * MINUTE_MS);
    expectOk(await session.engine.prepare());
    expect(stateOf(session, documentId)).toBe('needs_person');
    const notThere = { documentId, answer: { is: 'not_there' } } as const;
    expect(session.engine.answer(notThere)).toMatchObject({ error: { code: 'too_early' } });
    rig.clock.advanceMs(6 * MINUTE_MS);
    expectOk(await session.engine.prepare());
    expectOk(session.engine.answer(notThere));
    expect(stateOf(session, documentId)).toBe('queued');
  });

  it('never binds an older document that looks the same', async ({ rig }) => {
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

  it('makes a twin of the unknown one wait and lets others go', async ({ rig }) => {
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

  it('knows a twin of a private person by name, also with a NIP left over from a firm', async ({ rig }) => {
    const session = rig.start();
    const jan = aPartyForm({ kind: 'person', name: 'Jan Kowalski', nip: '' });
    queueInvoice(session, { buyer: jan });
    rig.api.script.push({ does: 'lose_request' });
    await synchronise(session);
    const twin = queueInvoice(session, { buyer: { ...jan, nip: '8981647572' } });

    rig.clock.advanceMs(MINUTE_MS);
    const { plan } = expectOk(await session.engine.prepare());
    expect(plan.items).toEqual([]);
    expect(plan.blocked).toMatchObject([{ documentId: twin, block: 'twin_of_unknown' }]);
  });

  it('stops the run when not even a harmless read goes through', async ({ rig }) => {
    const session = rig.start();
    const ids = [queueInvoice(session), queueInvoice(session, { buyer: aPartyForm({ nip: '8981647572' }) })];
    rig.api.script.push({ does: 'lose_request' });
    rig.api.beforeReply = () => {
      rig.api.readError = { code: 'offline' };
    };

    await synchronise(session);

    expect(ids.map((documentId) => stateOf(session, documentId))).toEqual(['unknown', 'queued']);
  });

  it('is for a person to settle when it is an expense, after ten minutes', async ({ rig }) => {
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

  it('is not concluded earlier because somebody set the wall clock forward', async ({ rig }) => {
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

  it('is not shown absent by two reads that only a wall clock set forward keeps apart', async ({ rig }) => {
    const session = rig.start();
    const documentId = queueInvoice(session);
    rig.api.script.push({ does: 'land_late' });
    await synchronise(session);
    rig.clock.advanceMs(11 * MINUTE_MS);
    expectOk(await session.engine.prepare());

    rig.clock.advanceMs(1000);
    rig.clock.jumpWallMs(6 * MINUTE_MS);
    const twice = expectOk(await session.engine.prepare());
    const availableAt = new Date(Date.parse(rig.clock.now()) + 5 * MINUTE_MS - 1000).toISOString();
    expect(twice.unsettled).toMatchObject([{ canSendAgain: false, nextReadAt: availableAt }]);
    expect(session.engine.answer({ documentId, answer: { is: 'not_there' } })).toEqual({
      ok: false,
      error: { code: 'too_early', availableAt },
    });

    rig.clock.advanceMs(5 * MINUTE_MS);
    const apart = expectOk(await session.engine.prepare());
    expect(apart.unsettled).toMatchObject([{ canSendAgain: true, nextReadAt: null }]);
  });

  it('is shown absent by two reads far enough apart, also when the wall clock was set back between them', async ({
    rig,
  }) => {
    const session = rig.start();
    queueInvoice(session);
    rig.api.script.push({ does: 'lose_request' });
    await synchronise(session);
    rig.clock.advanceMs(11 * MINUTE_MS);
    expectOk(await session.engine.prepare());
    rig.clock.advanceMs(6 * MINUTE_MS);
    rig.clock.jumpWallMs(-60 * MINUTE_MS);
    expect(expectOk(await session.engine.prepare()).unsettled).toMatchObject([{ canSendAgain: true }]);
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
