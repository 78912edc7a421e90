import { describe, expect } from 'vitest';
import { readMonth } from '../../../electron/sync/accounting-month/read-month';
import { err } from '../../../shared/result';
import { it } from './sync-test';
import { expectOk, queueInvoice } from './sync-rig';

describe('a month read after the last synchronisation', () => {
  it('decides which documents fit, and makes no old snapshot fresh', async ({ rig }) => {
    const session = rig.start();
    queueInvoice(session, { soldOn: '2026-10-31', issuedOn: '2026-11-02' });
    const first = expectOk(await session.engine.prepare());
    expect(first.plan.blocked.map(({ block }) => block)).toEqual(['outside_accounting_month']);

    rig.clock.advanceMs(20 * 60_000);
    rig.api.month = { year: 2026, month: 10 };
    expectOk(await readMonth({ ...session.deps, api: rig.api }));
    const { plan } = session.engine.overview();
    expect(plan.blocked).toEqual([]);
    expect(plan.items).toHaveLength(1);
    expect(plan.snapshot?.accountingMonth).toEqual({ year: 2026, month: 10 });
    expect(plan.canConfirm).toBe(false);
  });

  it('that failed changes no plan', async ({ rig }) => {
    const session = rig.start();
    queueInvoice(session);
    const before = expectOk(await session.engine.prepare()).plan;
    const api = { readAccountingMonth: () => Promise.resolve(err({ code: 'offline' } as const)) };
    await readMonth({ ...session.deps, api });
    expect(session.engine.overview().plan).toEqual(before);
  });
});
