import { afterEach, describe, expect, it } from 'vitest';
import type { DocumentState } from '../../../shared/domain/document/document';
import { cutOffAt } from '../../fakes/cut-off';
import { ScriptedAccountingApi, type WriteScript } from '../../fakes/scripted-accounting-api';
import {
  confirmAll,
  createRig,
  expectOk,
  MINUTE_MS,
  queueExpense,
  queueInvoice,
  stateOf,
  synchronise,
  type Rig,
  type Session,
} from './sync-rig';

let rig: Rig<ScriptedAccountingApi>;
afterEach(() => {
  rig.dispose();
});

/** From a queue of one invoice and one expense: everything that happens until the report, cut off somewhere. */
async function runUntilCut(cut: ReturnType<typeof cutOffAt>): Promise<void> {
  try {
    const session = rig.start(cut.wrap);
    try {
      const prepared = await session.engine.prepare();
      if (prepared.ok) await session.engine.confirm(confirmAll(prepared.value.plan));
      await session.engine.whenIdle();
    } finally {
      session.close();
    }
  } catch {
    // The program is dead; only what it left on disk counts from here.
  }
}

function queueBoth(): { readonly invoiceId: string; readonly expenseId: string } {
  const session = rig.start();
  const ids = { invoiceId: queueInvoice(session), expenseId: queueExpense(session) };
  session.close();
  return ids;
}

function countBooked(kind: 'invoice' | 'expense'): number {
  return rig.api.ledger.filter((booked) => booked.content.kind === kind).length;
}

/** What a user does until everything is through: synchronise, wait, look into iFirma and answer. */
async function finishAsUser(session: Session, documentIds: readonly string[]): Promise<void> {
  for (let round = 0; round < 6; round += 1) {
    if (documentIds.every((documentId) => stateOf(session, documentId) === 'accepted')) return;
    rig.clock.advanceMs(11 * MINUTE_MS);
    const { unsettled, plan } = expectOk(await session.engine.prepare());
    for (const document of unsettled) {
      const isBooked = countBooked(document.kind) > 0;
      const ifirmaId = document.candidates[0]?.ifirmaId ?? null;
      const answer = isBooked ? ({ is: 'there', ifirmaId } as const) : ({ is: 'not_there' } as const);
      if (document.state === 'needs_person' || document.canSendAgain) {
        expectOk(session.engine.answer({ documentId: document.documentId, answer }));
      }
    }
    if (plan.canConfirm && unsettled.length === 0) {
      expectOk(await session.engine.confirm(confirmAll(plan)));
      await session.engine.whenIdle();
    }
  }
}

const SAFE_AFTER_A_CUT: readonly DocumentState[] = ['queued', 'accepted', 'unknown', 'needs_person'];

describe.each<{ readonly name: string; readonly script: readonly WriteScript[] }>([
  { name: 'everything is booked', script: [] },
  { name: 'the answer to the invoice is lost', script: [{ does: 'book_and_lose_answer' }] },
  { name: 'the answer to the expense is lost', script: [{ does: 'book' }, { does: 'book_and_lose_answer' }] },
])('cut off before every lasting call while $name', ({ script }) => {
  it('loses nothing, doubles nothing, and comes to an end', async () => {
    rig = createRig(new ScriptedAccountingApi());
    const template = rig;
    const ids = queueBoth();
    try {
      const calls = await countCalls(template.folder, script);
      expect(calls).toBeGreaterThan(25);
      for (let call = 1; call <= calls; call += 1) await checkCut(template.folder, ids, call, script);
    } finally {
      template.dispose();
    }
  }, 120_000);
});

async function countCalls(template: string, script: readonly WriteScript[]): Promise<number> {
  rig = createRig(new ScriptedAccountingApi(), { template });
  rig.api.script.push(...script);
  const uncut = cutOffAt(Number.POSITIVE_INFINITY);
  await runUntilCut(uncut);
  rig.dispose();
  return uncut.calls();
}

async function checkCut(
  template: string,
  { invoiceId, expenseId }: ReturnType<typeof queueBoth>,
  call: number,
  script: readonly WriteScript[],
): Promise<void> {
  rig = createRig(new ScriptedAccountingApi(), { template });
  const cut = cutOffAt(call);
  rig.api.script.push(...script);
  await runUntilCut(cut);
  const where = `before call ${String(call)}`;
  expect(cut.isDead(), where).toBe(true);

  const session = rig.start();
  for (const [kind, documentId] of [
    ['invoice', invoiceId],
    ['expense', expenseId],
  ] as const) {
    const state = stateOf(session, documentId);
    expect(SAFE_AFTER_A_CUT, where).toContain(state);
    // Back in the queue is only what certainly was not booked; accepted only what was.
    if (state === 'queued') expect(countBooked(kind), where).toBe(0);
    if (state === 'accepted') expect(countBooked(kind), where).toBe(1);
  }
  expect(session.deps.attempts.attemptsInStates(['prepared', 'sending']), where).toEqual([]);
  expect(session.deps.attempts.openRun(), where).toBeNull();

  rig.api.script.length = 0;
  await finishAsUser(session, [invoiceId, expenseId]);
  expect([stateOf(session, invoiceId), stateOf(session, expenseId)], where).toEqual(['accepted', 'accepted']);
  expect([countBooked('invoice'), countBooked('expense')], where).toEqual([1, 1]);
  rig.dispose();
}

describe('at the next start', () => {
  it('starting again and again changes nothing more', async () => {
    rig = createRig(new ScriptedAccountingApi());
    const { invoiceId } = queueBoth();
    const cut = cutOffAt(Number.POSITIVE_INFINITY);
    rig.api.beforeReply = () => {
      throw new Error('power cut');
    };
    rig.api.script.push({ does: 'book' });
    await runUntilCut(cut);
    const first = rig.start();
    const events = first.deps.documents.events(invoiceId).length;
    const lines = first.journal.readAll().entries.length;
    first.close();

    const second = rig.start();
    expect(second.deps.documents.events(invoiceId)).toHaveLength(events);
    expect(second.journal.readAll().entries).toHaveLength(lines);
  });

  it('takes what the journal says went out as unknown when the database was put back to before it', async () => {
    rig = createRig(new ScriptedAccountingApi());
    const { invoiceId, expenseId } = queueBoth();
    const copy = rig.copyDatabase(rig.start());
    const sending = rig.start();
    await synchronise(sending);
    sending.close();
    rig.restoreDatabase(copy);

    const restored = rig.start();

    expect(stateOf(restored, invoiceId)).toBe('unknown');
    expect(stateOf(restored, expenseId)).toBe('needs_person');
    expect(restored.engine.overview().plan.items).toEqual([]);
    rig.clock.advanceMs(11 * MINUTE_MS);
    expectOk(await restored.engine.prepare());
    // The journal names it, and nothing of it changed.
    expect(restored.deps.documents.find(invoiceId)).toMatchObject({
      state: 'accepted',
      accepted: { ifirmaId: '1001' },
    });
    expect(rig.api.ledger).toHaveLength(2);
  });
});
