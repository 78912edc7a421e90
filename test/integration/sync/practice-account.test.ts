import { describe, expect, it } from 'vitest';
import type { WriteFault } from '../../fakes/faulty-practice-account';
import { anInvoiceLine } from '../../builders/an-invoice-form';
import { aPartyForm } from '../../builders/a-party-form';
import { openAccountRig } from './account-rig';
import { createRig, expectOk, MINUTE_MS, queueExpense, queueInvoice, stateOf, synchronise } from './sync-rig';

function openRig() {
  const { account, rig, clock } = openAccountRig();
  return { account, clock, session: rig.start() };
}

describe('against the practice iFirma, signed and checked', () => {
  it('books what was entered and reads number and total back', async () => {
    const { account, session } = openRig();
    const invoiceId = queueInvoice(session, {
      lines: [
        anInvoiceLine(),
        anInvoiceLine({
          lineId: 'b',
          name: 'Książka',
          vatRate: '5',
          unitPrice: '89,90',
          discountPercent: '10',
        }),
      ],
    });
    const expenseId = queueExpense(session);

    const { run } = await synchronise(session);

    expect(run?.items.map((item) => item.state)).toEqual(['accepted', 'accepted']);
    const [booked] = account.state().documents;
    const document = session.deps.documents.find(invoiceId);
    expect(document?.accepted).toMatchObject({
      number: booked?.number,
      grossMinor: booked?.grossMinor,
      ifirmaId: String(booked?.documentId),
    });
    expect(document?.accepted?.grossMinor).toBe(document?.facts.grossMinor);
    expect(account.state().expenses).toHaveLength(1);
    expect(stateOf(session, expenseId)).toBe('accepted');
  });

  it.each<[string, WriteFault]>([
    ['is lost', { kind: 'answer_lost' }],
    ['is a page of HTML', { kind: 'answer_is_html' }],
    ['is Kod 100', { kind: 'answer_is_trouble' }],
    ['comes nine minutes late', { kind: 'late', minutes: 9 }],
  ])(
    'binds an invoice whose answer %s, also one for a private person with exempt lines',
    async (_, fault) => {
      const { account, clock, session } = openRig();
      const buyer = aPartyForm({ kind: 'person', nip: '', name: 'Łucja Ćwik' });
      const lines = [
        anInvoiceLine({ quantity: '1,5' }),
        anInvoiceLine({ lineId: 'b', name: 'Kurs', vatRate: 'zw', exemptionBasis: 'Art. 43 ust. 1 pkt 29' }),
      ];
      const documentId = queueInvoice(session, { buyer, lines });
      account.faults.push(fault);
      await synchronise(session);
      expect(stateOf(session, documentId)).toBe('unknown');

      clock.advanceMs(11 * MINUTE_MS);
      expectOk(await session.engine.prepare());

      expect(stateOf(session, documentId)).toBe('accepted');
      expect(account.state().documents).toHaveLength(1);
    },
  );

  it('keeps an invoice queued that never left, and sends it once later', async () => {
    const { account, clock, session } = openRig();
    const documentId = queueInvoice(session);
    account.faults.push({ kind: 'offline' });
    await synchronise(session);
    expect(session.deps.documents.find(documentId)).toMatchObject({
      state: 'queued',
      lastError: { code: 'offline' },
    });
    clock.advanceMs(MINUTE_MS);
    await synchronise(session);
    expect(account.state().documents).toHaveLength(1);
    expect(session.deps.documents.find(documentId)).toMatchObject({ state: 'accepted', lastError: null });
  });

  it('says why reading failed and leaves everything as it was', async () => {
    const { account, session } = openRig();
    const documentId = queueInvoice(session);
    account.failReads = true;
    expect(await session.engine.prepare()).toMatchObject({ ok: false });
    expect(stateOf(session, documentId)).toBe('queued');
    expect(session.engine.overview().plan.canConfirm).toBe(false);
  });
});

describe('an invoice that is like another but for one thing on its line', () => {
  const line = anInvoiceLine({ quantity: '1', unitPrice: '1,00' });
  const exempt = { ...line, vatRate: 'zw', exemptionBasis: 'Art. 43 ust. 1' } as const;

  it('is not taken for the one of the same run that arrived when both answers are lost', async () => {
    const { account, clock, session } = openRig();
    const lost = queueInvoice(session, { lines: [{ ...line, discountPercent: '50' }] });
    clock.advanceMs(1000);
    const booked = queueInvoice(session, { lines: [line] });
    account.faults.push({ kind: 'request_lost' }, { kind: 'answer_lost' });
    await synchronise(session);
    expect(account.state().documents).toHaveLength(1);

    clock.advanceMs(11 * MINUTE_MS);
    expectOk(await session.engine.prepare());

    expect(session.deps.documents.find(lost)).toMatchObject({ state: 'needs_person', accepted: null });
    expect(session.deps.documents.find(booked)).toMatchObject({
      state: 'accepted',
      accepted: { number: '1/11/2026', grossMinor: 123 },
    });
  });

  it.each([
    ['discount', { ...line, discountPercent: '50' }, line],
    ['discount, of less than rounding', line, { ...line, discountPercent: '1' }],
    ['unit', { ...line, unit: 'szt.' }, line],
    ['legal basis', { ...exempt, exemptionBasis: 'Art. 113 ust. 1' }, exempt],
  ])('is not taken for what somebody issued in the panel meanwhile: %s', async (_what, mine, theirs) => {
    const { account, clock, session } = openRig();
    const documentId = queueInvoice(session, { lines: [mine] });
    account.faults.push({ kind: 'request_lost' });
    await synchronise(session);
    const panel = createRig(account.api, { clock });
    const bySomebodyElse = panel.start();
    queueInvoice(bySomebodyElse, { lines: [theirs] });
    await synchronise(bySomebodyElse);
    panel.dispose();
    expect(account.state().documents).toHaveLength(1);

    clock.advanceMs(11 * MINUTE_MS);
    expectOk(await session.engine.prepare());
    expect(stateOf(session, documentId)).toBe('needs_person');
  });

  it.each([
    ['a discount', { ...line, quantity: '3', unitPrice: '10,01', discountPercent: '33,3333' }],
    ['a legal basis', exempt],
  ])('is bound by itself when it is its own, with %s', async (_what, mine) => {
    const { account, clock, session } = openRig();
    const documentId = queueInvoice(session, { lines: [mine] });
    account.faults.push({ kind: 'answer_lost' });
    await synchronise(session);
    clock.advanceMs(11 * MINUTE_MS);
    expectOk(await session.engine.prepare());
    expect(stateOf(session, documentId)).toBe('accepted');
  });
});
