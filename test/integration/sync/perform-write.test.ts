import { describe, expect, it } from 'vitest';
import { readLastLines } from '../../../electron/sync/attempts/last-lines';
import { settleAttempt } from '../../../electron/sync/attempts/settle-attempt';
import { createSendingHalt } from '../../../electron/sync/sending-halt';
import { createElapsedTime } from '../../../electron/sync/attempts/elapsed-time';
import { minor } from '../../../shared/domain/money/money';
import { cutOffAt } from '../../fakes/cut-off';
import type { FaultyPracticeAccount } from '../../fakes/faulty-practice-account';
import { openAccountRig } from './account-rig';
import { expectOk, queueInvoice, type Session } from './sync-rig';

/** The write that most needs this: nothing is sent that belongs to a document, and each arrival moves again. */
function stepOf(account: FaultyPracticeAccount) {
  const { accountingMonth: from } = account.state();
  const prepared = account.client.months.prepareMonthStep({
    from,
    direction: 'previous',
    carryOverFromLastYear: false,
  });
  return { target: null, prepared };
}

function linesOf({ journal }: Session) {
  return journal.readAll().entries.map(({ event, documentId, operation }) => [event, documentId, operation]);
}

describe('a write that belongs to no document', () => {
  it('goes out once, with a row and a journal line of its own', async () => {
    const { account, rig } = openAccountRig();
    const session = rig.start();
    const before = account.state().accountingMonth.month;

    const performed = expectOk(await session.engine.perform(stepOf(account)));

    expect(performed.outcome.kind).toBe('accepted');
    expect(account.state().accountingMonth.month).toBe(before - 1);
    expect(session.deps.attempts.findAttempt(performed.attemptId)).toMatchObject({
      documentId: null,
      revision: null,
      state: 'accepted',
      kod: 0,
    });
    expect(linesOf(session)).toEqual([
      ['sending', null, 'month.step'],
      ['accepted', null, 'month.step'],
    ]);
    expect(session.engine.history(1)).toMatchObject([
      { state: 'finished', items: [{ role: 'step', document: null, operation: 'month.step' }] },
    ]);
  });

  it('stays unknown when its answer is lost, over a restart, until something settles it', async () => {
    const { account, rig } = openAccountRig();
    const before = account.state().accountingMonth.month;
    account.faults.push({ kind: 'answer_lost' });
    const first = rig.start();
    const { attemptId } = expectOk(await first.engine.perform(stepOf(account)));
    first.close();

    const second = rig.start();
    const attempt = second.deps.attempts.findAttempt(attemptId);
    if (attempt === null) throw new Error('the row is gone');
    expect(attempt).toMatchObject({ state: 'unknown', error: { code: 'connection_lost' } });
    expect(account.state().accountingMonth.month).toBe(before - 1);

    const context = {
      ...second.deps,
      elapsed: createElapsedTime(rig.clock),
      halt: createSendingHalt(second.deps),
      lastLines: readLastLines(second.deps),
    };
    const settlement = {
      to: 'accepted',
      ifirmaId: null,
      at: rig.clock.now(),
      also: () => undefined,
    } as const;
    expect(settleAttempt(context, attempt, { ...settlement, stillHolds: () => false })).toBe(false);
    expect(settleAttempt(context, attempt, settlement)).toBe(true);
    expect(settleAttempt(context, attempt, settlement)).toBe(false);
    expect(linesOf(second).map(([event]) => event)).toEqual(['sending', 'unknown', 'accepted']);
  });

  it('is unknown after the database went back to before it, because the journal says it went out', async () => {
    const { account, rig } = openAccountRig();
    const backup = rig.copyDatabase(rig.start());
    const session = rig.start();
    account.faults.push({ kind: 'answer_lost' });
    const prepared = account.client.actions.preparePayment(
      { type: 'prz_faktura_kraj', number: '1/11/2026' },
      { amountMinor: minor(100), paidOn: rig.clock.today(), foreign: null },
    );
    const { attemptId } = expectOk(await session.engine.perform({ target: null, prepared }));
    session.close();
    rig.restoreDatabase(backup);

    const restored = rig.start();

    expect(restored.deps.attempts.findAttempt(attemptId)).toMatchObject({
      state: 'unknown',
      documentId: null,
      prepared: { operation: 'payment.register' },
    });
  });

  it('never moves anything twice, wherever the program is cut off', async () => {
    const { account, rig } = openAccountRig();
    const counting = cutOffAt(Number.POSITIVE_INFINITY);
    const counted = rig.start(counting.wrap);
    expectOk(await counted.engine.perform(stepOf(account)));
    counted.close();

    const isOf = (known: ReadonlySet<string>) => (run: { readonly runId: string }) => !known.has(run.runId);
    for (let call = 1; call <= counting.calls(); call += 1) {
      const before = account.state().accountingMonth.month;
      const start = rig.start();
      const known = new Set(start.deps.attempts.runs(1000).map(({ runId }) => runId));
      start.close();
      const cut = cutOffAt(call);
      try {
        const session = rig.start(cut.wrap);
        try {
          await session.engine.perform(stepOf(account));
        } finally {
          session.close();
        }
      } catch {
        // Dead: only what is on disk and at iFirma counts.
      }
      const moved = before - account.state().accountingMonth.month;
      const next = rig.start();
      const last = next.deps.attempts
        .runs(1000)
        .filter(isOf(known))
        .flatMap(({ runId }) => next.deps.attempts.attemptsOfRun(runId))
        .at(0);
      const entries = next.journal.readAll().entries.filter((entry) => entry.attemptId === last?.attemptId);
      expect(moved).toBeLessThanOrEqual(1);
      if (moved === 1) expect(last?.state).toMatch(/^(?:unknown|accepted)$/u);
      if (last?.state === 'accepted') expect(moved).toBe(1);
      expect(next.deps.attempts.attemptsInStates(['prepared', 'sending'])).toEqual([]);
      if (entries.length > 0) expect(entries.at(-1)?.event).toBe(last?.state);
      next.close();
      if (moved === 1) await account.client.accounting.write(backStep(account));
    }
  });

  it('waits for consent to write at all, and never runs beside a plan being made', async () => {
    const { account, rig } = openAccountRig({ kind: 'real' });
    const session = rig.start();
    queueInvoice(session);
    expect(await session.engine.perform(stepOf(account))).toEqual({
      ok: false,
      error: { code: 'sending_not_enabled' },
    });
    session.deps.company.saveSendingPhase('open');
    const preparing = session.engine.prepare();
    expect(await session.engine.perform(stepOf(account))).toEqual({
      ok: false,
      error: { code: 'run_in_progress' },
    });
    expectOk(await preparing);
    expect(linesOf(session)).toEqual([]);
  });
});

function backStep(account: FaultyPracticeAccount) {
  const { accountingMonth: from } = account.state();
  return account.client.months.prepareMonthStep({
    from,
    direction: 'next',
    carryOverFromLastYear: false,
  });
}
