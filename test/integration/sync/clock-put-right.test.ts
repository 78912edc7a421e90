import { describe, expect } from 'vitest';
import { confirmAll, expectOk, MINUTE_MS, queueInvoice, stateOf, synchronise } from './sync-rig';
import { it } from './sync-test';

const DAY_MS = 24 * 60 * MINUTE_MS;
const AHEAD_MS = 5 * DAY_MS;

// Somebody worked with a clock five days ahead, put it right and started the program again (fault FX10).
describe('a clock that was ahead and was put right', () => {
  it('keeps nothing from being sent', async ({ rig }) => {
    const before = rig.start();
    rig.clock.jumpWallMs(AHEAD_MS);
    queueInvoice(before, { issuedOn: rig.clock.today(), soldOn: rig.clock.today() });
    await synchronise(before);
    expect(rig.api.ledger).toHaveLength(1);
    before.close();
    rig.clock.jumpWallMs(-AHEAD_MS);

    const session = rig.start();
    rig.clock.advanceMs(MINUTE_MS);
    // Once only, so that no issue date goes back.
    rig.api.ledger.length = 0;
    const documentId = queueInvoice(session, { issuedOn: '2026-11-23', soldOn: '2026-11-23' });
    expect(session.engine.overview().plan.canConfirm).toBe(false);
    const { plan } = expectOk(await session.engine.prepare());
    expect(plan.canConfirm).toBe(true);
    expectOk(await session.engine.confirm(confirmAll(plan)));
    await session.engine.whenIdle();
    expect(stateOf(session, documentId)).toBe('accepted');
    expect(session.engine.overview().run).toMatchObject({ state: 'finished' });
    expect(session.engine.overview().plan.canConfirm).toBe(false);
  });

  it('opens the answer ten minutes after this start, and says so', async ({ rig }) => {
    const before = rig.start();
    rig.clock.jumpWallMs(AHEAD_MS);
    const documentId = queueInvoice(before, { issuedOn: '2026-11-23', soldOn: '2026-11-23' });
    rig.api.script.push({ does: 'lose_request' });
    await synchronise(before);
    expect(stateOf(before, documentId)).toBe('unknown');
    // A first read after the quiet period, by the same wrong clock.
    rig.clock.advanceMs(11 * MINUTE_MS);
    expectOk(await before.engine.prepare());
    before.close();
    rig.clock.jumpWallMs(-AHEAD_MS);

    const session = rig.start();
    const startedAt = Date.parse(rig.clock.now());
    const notThere = () => session.engine.answer({ documentId, answer: { is: 'not_there' } });
    const after = (minutes: number) => new Date(startedAt + minutes * MINUTE_MS).toISOString();
    rig.clock.advanceMs(3 * MINUTE_MS);
    expect(session.engine.overview().unsettled[0]).toMatchObject({
      decidableAt: after(10),
      isDecidable: false,
    });
    expect(notThere()).toMatchObject({ error: { code: 'too_early', availableAt: after(10) } });

    rig.clock.advanceMs(8 * MINUTE_MS);
    const looked = expectOk(await session.engine.prepare());
    expect(looked.unsettled[0]).toMatchObject({ isDecidable: true, canSendAgain: true });
    expectOk(notThere());
    expect(stateOf(session, documentId)).toBe('queued');
  });

  it('proves no absence by two reads of one moment', async ({ rig }) => {
    const before = rig.start();
    rig.clock.jumpWallMs(AHEAD_MS);
    const documentId = queueInvoice(before, { issuedOn: '2026-11-23', soldOn: '2026-11-23' });
    rig.api.script.push({ does: 'lose_request' });
    await synchronise(before);
    before.close();
    rig.clock.jumpWallMs(-AHEAD_MS);

    const session = rig.start();
    rig.clock.advanceMs(11 * MINUTE_MS);
    expectOk(await session.engine.prepare());
    rig.clock.advanceMs(MINUTE_MS);
    const { unsettled } = expectOk(await session.engine.prepare());
    expect(unsettled[0]).toMatchObject({ isDecidable: true, canSendAgain: false });
    expect(stateOf(session, documentId)).toBe('unknown');
  });
});

it('a reading of another login is none of this account', async ({ rig }) => {
  const session = rig.start();
  queueInvoice(session);
  expect(expectOk(await session.engine.prepare()).plan.canConfirm).toBe(true);
  session.deps.company.saveLogin('another-account', rig.clock.now());
  expect(session.engine.overview().plan).toMatchObject({ canConfirm: false, snapshot: null });
  expect(expectOk(await session.engine.prepare()).plan.canConfirm).toBe(true);
});
