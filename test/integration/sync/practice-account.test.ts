import { afterEach, describe, expect, it } from 'vitest';
import { createFaultyPracticeAccount, type WriteFault } from '../../fakes/faulty-practice-account';
import { fixedClock } from '../../fakes/fixed-clock';
import { anInvoiceLine } from '../../builders/an-invoice-form';
import { aPartyForm } from '../../builders/a-party-form';
import {
  createRig,
  expectOk,
  MINUTE_MS,
  queueExpense,
  queueInvoice,
  stateOf,
  synchronise,
  type Rig,
} from './sync-rig';

let rig: Rig<ReturnType<typeof createFaultyPracticeAccount>['api']>;
afterEach(() => {
  rig.dispose();
});

function openRig() {
  const clock = fixedClock();
  const account = createFaultyPracticeAccount(clock);
  rig = createRig(account.api, { clock });
  return { account, session: rig.start() };
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
      const { account, session } = openRig();
      const buyer = aPartyForm({ kind: 'person', nip: '', name: 'Łucja Ćwik' });
      const lines = [
        anInvoiceLine({ quantity: '1,5' }),
        anInvoiceLine({ lineId: 'b', name: 'Kurs', vatRate: 'zw', exemptionBasis: 'Art. 43 ust. 1 pkt 29' }),
      ];
      const documentId = queueInvoice(session, { buyer, lines });
      account.faults.push(fault);
      await synchronise(session);
      expect(stateOf(session, documentId)).toBe('unknown');

      rig.clock.advanceMs(11 * MINUTE_MS);
      expectOk(await session.engine.prepare());

      expect(stateOf(session, documentId)).toBe('accepted');
      expect(account.state().documents).toHaveLength(1);
    },
  );

  it('keeps an invoice queued that never left, and sends it once later', async () => {
    const { account, session } = openRig();
    const documentId = queueInvoice(session);
    account.faults.push({ kind: 'offline' });
    await synchronise(session);
    expect(session.deps.documents.find(documentId)).toMatchObject({
      state: 'queued',
      lastError: { code: 'offline' },
    });
    rig.clock.advanceMs(MINUTE_MS);
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
