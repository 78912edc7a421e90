import { describe, expect } from 'vitest';
import { StoreFailure } from '../../../electron/store/store-failure';
import type { SyncDeps } from '../../../electron/sync/sync-deps';
import type { ScriptedAccountingApi } from '../../fakes/scripted-accounting-api';
import {
  confirmAll,
  expectOk,
  MINUTE_MS,
  queueExpense,
  queueInvoice,
  stateOf,
  synchronise,
  type Rig,
  type Session,
} from './sync-rig';
import { it } from './sync-test';

describe('a disk that refuses', () => {
  it('before the journal line: nothing is sent, nothing more is tried, and the next start sends it (FL7, FL9)', async ({
    rig,
  }) => {
    const session = rig.start(withJournal(() => new StoreFailure({ code: 'disk_full' })));
    const ids = [queueInvoice(session), queueExpense(session)];

    const { run } = await synchronise(session);

    expect(writesOf(rig)).toEqual([]);
    expect(ids.map((documentId) => stateOf(session, documentId))).toEqual(['queued', 'queued']);
    expect(run?.state).toBe('interrupted');
    rig.clock.advanceMs(MINUTE_MS);
    const { plan } = expectOk(await session.engine.prepare());
    expect(await session.engine.confirm(confirmAll(plan))).toEqual({
      ok: false,
      error: { code: 'disk_full' },
    });

    session.close();
    const restarted = rig.start();
    await synchronise(restarted);
    expect(rig.api.ledger).toHaveLength(2);
  });

  it('after the request: the document is unknown at the next start and never sent again by itself (FL8)', async ({
    rig,
  }) => {
    let isFull = false;
    const session = rig.start((deps) => ({
      ...deps,
      unitOfWork: {
        transaction: (work) => {
          if (isFull) throw new StoreFailure({ code: 'disk_full' });
          return deps.unitOfWork.transaction(work);
        },
      },
    }));
    const [invoiceId, expenseId] = [queueInvoice(session), queueExpense(session)];
    rig.api.beforeReply = () => {
      isFull = true;
    };
    await synchronise(session);
    expect(writesOf(rig)).toHaveLength(1);

    session.close();
    rig.api.beforeReply = null;
    const restarted = rig.start();
    expect(stateOf(restarted, invoiceId)).toBe('unknown');
    expect(stateOf(restarted, expenseId)).toBe('queued');
    rig.clock.advanceMs(11 * MINUTE_MS);
    expectOk(await restarted.engine.prepare());
    expect(stateOf(restarted, invoiceId)).toBe('accepted');
    expect(rig.api.ledger).toHaveLength(1);
  });

  it('keeps what a body was: a stored body that changed is never sent', async ({ rig }) => {
    const session = rig.start((deps) => ({
      ...deps,
      attempts: {
        ...deps.attempts,
        findAttempt: (attemptId) => {
          const attempt = deps.attempts.findAttempt(attemptId);
          const body = new TextEncoder().encode('{}');
          return attempt && { ...attempt, prepared: { ...attempt.prepared, body } };
        },
      },
    }));
    const documentId = queueInvoice(session);
    await synchronise(session);
    expect(writesOf(rig)).toEqual([]);
    expect(stateOf(session, documentId)).toBe('queued');
  });
});

describe('what halted sending', () => {
  it('is known by its real cause, and said at once', async ({ rig }) => {
    const session = rig.start(withJournal(() => new StoreFailure({ code: 'disk_full' })));
    queueInvoice(session);
    expect(session.engine.halted()).toBeNull();
    await synchronise(session);
    expect(session.database.health()).toEqual({ kind: 'healthy' });
    expect(session.engine.halted()).toEqual({ code: 'disk_full' });
    expect(noticesOf(session)).toContain('storage');
  });

  it('is also what a single write meets, whose run goes on no more', async ({ rig }) => {
    let isFull = false;
    const whileSending: (string | undefined)[] = [];
    const session = rig.start((deps) => ({
      ...deps,
      journal: {
        readAll: deps.journal.readAll,
        append: (entry) => {
          whileSending.push(session.engine.history(1)[0]?.state);
          if (isFull) throw new StoreFailure({ code: 'file_not_written' });
          deps.journal.append(entry);
        },
      },
    }));
    const documentId = queueInvoice(session);
    await synchronise(session);
    isFull = true;
    const refusal = { ok: false, error: { code: 'database_read_only' } };
    expect(await session.engine.handOver(documentId, false)).toEqual(refusal);
    expect(session.engine.halted()).toEqual({ code: 'database_read_only' });
    expect(new Set(whileSending)).toEqual(new Set(['running']));
    const dead = [{ state: 'interrupted', items: [{ state: 'stopped' }] }];
    expect(session.engine.history(1)).toMatchObject(dead);
    const reading = session.engine.prepare();
    expect(session.engine.isSending()).toBe(true);
    expect(session.engine.history(1)).toMatchObject(dead);
    expectOk(await reading);
    isFull = false;
    expect(await session.engine.handOver(documentId, false)).toEqual(refusal);

    session.close();
    const restarted = rig.start();
    expect(restarted.engine.halted()).toBeNull();
    expect(await restarted.engine.handOver(documentId, false)).toEqual({ ok: true, value: undefined });
  });

  it('is a bug with its incident when it is none of the disk', async ({ rig }) => {
    const session = rig.start(withJournal(() => new Error('a bug')));
    queueInvoice(session);
    await synchronise(session);
    expect(session.engine.halted()).toMatchObject({ code: 'unexpected' });
  });
});

describe('a journal that is found broken in the middle of a run', () => {
  it('holds the rest in the queue, and lets it go once somebody looked', async ({ rig }) => {
    let isBroken = false;
    const session = rig.start((deps) => ({
      ...deps,
      journal: {
        readAll: deps.journal.readAll,
        append: (entry) => {
          if (isBroken && entry.event === 'sending') throw new StoreFailure({ code: 'journal_broken' });
          deps.journal.append(entry);
        },
      },
    }));
    const ids = [queueInvoice(session), queueExpense(session)];
    rig.api.beforeReply = () => {
      isBroken = true;
    };
    const { run } = await synchronise(session);
    expect(run?.state).toBe('finished');
    expect(run?.items.map(({ state, error }) => [state, error?.code ?? null])).toEqual([
      ['accepted', null],
      ['stopped', 'journal_broken'],
    ]);
    expect(session.engine.halted()).toBeNull();
    expect(await session.engine.handOver(ids[0] ?? '', false)).toEqual({
      ok: false,
      error: { code: 'journal_broken' },
    });

    isBroken = false;
    rig.api.beforeReply = null;
    rig.clock.advanceMs(MINUTE_MS);
    await synchronise(session);
    expect(ids.map((documentId) => stateOf(session, documentId))).toEqual(['accepted', 'accepted']);
    expect(session.engine.halted()).toBeNull();
  });
});

describe('a database that was not found sound', () => {
  it('sends nothing', async ({ rig }) => {
    const session = rig.start((deps) => ({ ...deps, whenDatabaseChecked: () => Promise.resolve(false) }));
    queueInvoice(session);
    const { plan } = expectOk(await session.engine.prepare());
    expect(await session.engine.confirm(confirmAll(plan))).toEqual({
      ok: false,
      error: { code: 'database_damaged' },
    });
    expect(writesOf(rig)).toEqual([]);
  });
});

describe('a keychain that locks in the middle (FL10)', () => {
  it('leaves the rest in the queue and says why', async ({ rig }) => {
    const session = rig.start();
    const ids = [queueInvoice(session), queueInvoice(session, { notes: 'druga' }), queueExpense(session)];
    rig.api.script.push(
      { does: 'book' },
      { does: 'answer', reply: { kind: 'not_attempted', error: { code: 'keychain_unavailable' } } },
    );

    const { run } = await synchronise(session);

    expect(ids.map((documentId) => stateOf(session, documentId))).toEqual(['accepted', 'queued', 'queued']);
    expect(run?.items.map((item) => item.error?.code ?? null)).toEqual([
      null,
      'keychain_unavailable',
      'keychain_unavailable',
    ]);
  });
});

describe('a read that fails before the first invoice', () => {
  it('sends no invoice, because a twin could not be told from it later', async ({ rig }) => {
    const session = rig.start();
    const documentId = queueInvoice(session);
    const { plan } = expectOk(await session.engine.prepare());
    rig.api.listError = { code: 'offline' };
    expectOk(await session.engine.confirm(confirmAll(plan)));
    await session.engine.whenIdle();
    expect(writesOf(rig)).toEqual([]);
    expect(stateOf(session, documentId)).toBe('queued');
  });

  it('lets the expenses go when only the key for invoices is refused', async ({ rig }) => {
    const session = rig.start();
    const ids = [queueInvoice(session), queueExpense(session)];
    const { plan } = expectOk(await session.engine.prepare());
    rig.api.listError = { code: 'key_refused', keyName: 'faktura', serverText: '' };
    expectOk(await session.engine.confirm(confirmAll(plan)));
    await session.engine.whenIdle();
    expect(ids.map((documentId) => stateOf(session, documentId))).toEqual(['queued', 'accepted']);
  });
});

function noticesOf({ notices }: Session): readonly string[] {
  return notices.areas;
}

function writesOf({ api }: Rig<ScriptedAccountingApi>): readonly string[] {
  return api.calls.filter((call) => call.startsWith('write'));
}

function withJournal(failure: () => Error): (deps: SyncDeps) => SyncDeps {
  return (deps) => ({
    ...deps,
    journal: {
      readAll: deps.journal.readAll,
      append: () => {
        throw failure();
      },
    },
  });
}
