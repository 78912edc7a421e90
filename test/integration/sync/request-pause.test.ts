import { expect, it, onTestFinished } from 'vitest';
import { createHttpsRig } from './https-rig';
import { expectOk, MINUTE_MS, queueExpense, queueInvoice, stateOf, synchronise } from './sync-rig';

async function openRig() {
  const rig = await createHttpsRig();
  onTestFinished(rig.dispose);
  return rig;
}

it('stops everything at the first sign of a limit, over a restart, and begins again with one read', async () => {
  const { server, start, advance } = await openRig();
  const session = start();
  const first = queueInvoice(session, { notes: 'pierwsza' });
  const second = queueInvoice(session, { notes: 'druga' });
  server.setFault({ kind: 'http429', on: 'invoice.create', times: 1 });

  await synchronise(session);
  // 429 says nothing about the document that met it.
  expect([stateOf(session, first), stateOf(session, second)]).toEqual(['unknown', 'queued']);
  expect(session.engine.overview().plan).toMatchObject({
    canConfirm: false,
    pause: { why: 'too_many_requests', isProbeDue: false },
  });
  const before = server.readLedger().length;
  expect(await session.engine.prepare()).toMatchObject({ error: { code: 'requests_paused' } });

  session.close();
  const restarted = start();
  expect(await restarted.engine.prepare()).toMatchObject({ error: { code: 'requests_paused' } });
  expect(server.readLedger()).toHaveLength(before);

  advance(MINUTE_MS);
  server.setFault({ kind: 'http429', on: 'month.read', times: 1 });
  expect((await restarted.engine.prepare()).ok).toBe(false);
  expect(server.readLedger()).toHaveLength(before + 1);
  // The second sign in a row: five minutes.
  advance(4 * MINUTE_MS);
  expect(await restarted.engine.prepare()).toMatchObject({ error: { code: 'requests_paused' } });
  advance(MINUTE_MS);
  const { plan } = expectOk(await restarted.engine.prepare());
  expect(plan).toMatchObject({ pause: null });
  expect(server.ledger.creates()).toHaveLength(1);
});

it('pauses within a run: what follows stays in the queue and nothing more is asked', async () => {
  const { server, start } = await openRig();
  const session = start();
  const expense = queueExpense(session);
  queueInvoice(session);
  server.setFault({ kind: 'http429', on: 'document.read', times: 1 });

  await synchronise(session);
  expect(stateOf(session, expense)).toBe('queued');
  expect(server.readLedger().at(-1)?.operation).toBe('document.read');
  expect(server.ledger.creates()).toHaveLength(1);
});
