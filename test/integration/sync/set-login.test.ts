import { describe, expect } from 'vitest';
import { setLogin, type SetLoginDeps } from '../../../electron/companies/set-login';
import { err } from '../../../shared/result';
import { expectOk, MINUTE_MS, queueInvoice, type Session, stateOf, synchronise } from './sync-rig';
import { it } from './sync-test';

function loginDeps({ deps, engine }: Session, overrides: Partial<SetLoginDeps> = {}): SetLoginDeps {
  const { documents, attempts, company, clock, notices, keyStatuses } = deps;
  return {
    ...{ companyId: 'c'.repeat(22), kind: 'real', documents, attempts, company, clock, notices, keyStatuses },
    pulledSales: { countForeign: () => 0 },
    forgetProofs: () => undefined,
    isBusy: engine.isSending,
    ...overrides,
  };
}
const OTHER = { login: 'another-account' };
const RENAMED = { ...OTHER, isSameAccount: true };

describe('another login', () => {
  it('is a typing mistake put right, as long as nothing is known of the account', async ({ rig }) => {
    const session = rig.start();
    session.deps.company.saveLogin('anan@example.com', rig.clock.now());
    queueInvoice(session);
    expect(setLogin(loginDeps(session), { login: 'anna@example.com' })).toMatchObject({ ok: true });
    expect(session.deps.company.login()).toBe('anna@example.com');
  });

  it('is another account once one was read, until a person says it is the same', async ({ rig }) => {
    const session = rig.start();
    session.deps.company.saveLogin('anna@example.com', rig.clock.now());
    session.deps.company.saveSendingPhase('open');
    queueInvoice(session);
    expect(expectOk(await session.engine.prepare()).plan.canConfirm).toBe(true);
    expect(setLogin(loginDeps(session), OTHER)).toEqual(err({ code: 'login_of_other_account' }));
    expect(session.deps.company.login()).toBe('anna@example.com');
    expect(session.engine.overview().plan.canConfirm).toBe(true);

    // Written otherwise it is the same one.
    expect(setLogin(loginDeps(session), { login: 'Anna@example.com' })).toMatchObject({ ok: true });
    expect(session.deps.company.sendingPhase()).toBe('open');

    expect(setLogin(loginDeps(session), RENAMED)).toMatchObject({ value: { sendingPhase: 'read_only' } });
    expect(session.engine.overview().plan).toMatchObject({ canConfirm: false, snapshot: null });
  });

  it('waits for a read that is going on', async ({ rig }) => {
    const session = rig.start();
    const reading = session.engine.prepare();
    expect(setLogin(loginDeps(session), RENAMED)).toEqual(err({ code: 'run_in_progress' }));
    await reading;
    expect(setLogin(loginDeps(session), RENAMED)).toMatchObject({ ok: true });
  });

  it('proves nothing about what went to the first one', async ({ rig }) => {
    const session = rig.start();
    const documentId = queueInvoice(session);
    rig.api.script.push({ does: 'book_and_lose_answer' });
    await synchronise(session);
    expect(stateOf(session, documentId)).toBe('unknown');
    rig.clock.advanceMs(11 * MINUTE_MS);
    expect(setLogin(loginDeps(session), RENAMED)).toEqual(err({ code: 'login_still_needed' }));

    // iFirma knows the old one no more: then only the new one leads on.
    const [status] = session.deps.keyStatuses();
    if (status === undefined) throw new Error('the rig has keys');
    const lastError = { code: 'login_unknown', serverText: '' } as const;
    const gone = loginDeps(session, { keyStatuses: () => [{ ...status, lastError }] });
    expect(setLogin(gone, OTHER)).toEqual(err({ code: 'login_of_other_account' }));
    expect(setLogin(gone, RENAMED)).toMatchObject({ ok: true });
    expectOk(await session.engine.prepare());
    expect(stateOf(session, documentId)).toBe('accepted');
    expect(rig.api.ledger).toHaveLength(1);
  });
});
