import { expect, it, onTestFinished } from 'vitest';
import { createHttpsRig } from './https-rig';
import { expectOk, MINUTE_MS, queueInvoice, stateOf, type Session } from './sync-rig';

/** The account is in November; an invoice of the month before waits beside one of this month. */
async function openRig({ now = '2026-11-10T09:00:00.000Z' } = {}) {
  const rig = await createHttpsRig({ now });
  onTestFinished(rig.dispose);
  return rig;
}
type Rig = Awaited<ReturnType<typeof openRig>>;

const OCTOBER = { soldOn: '2026-10-28', issuedOn: '2026-11-10', notes: 'z października' };

function startWithConsent({ start }: Rig, alter?: Parameters<Rig['start']>[0]): Session {
  const session = start(alter);
  session.deps.company.saveMonthConsent({ booksKeptBy: 'owner', mayMoveMonth: true });
  return session;
}

const monthOf = ({ server }: Rig) => server.state().accountingMonth.month;
const steps = ({ server }: Rig) => server.ledger.requestsOf('month.step').length;

/** Reads, and confirms the plan with the step. */
async function sendOverTheMonth(
  { engine }: Session,
  { goBack = true, handOverToKsef = [] as string[] } = {},
) {
  const { plan } = expectOk(await engine.prepare());
  const { monthPlan } = plan;
  if (monthPlan === null) throw new Error('no step is offered');
  const documents = monthPlan.items.map(({ documentId, issueDateChoices: [issuedOn = ''] }) => ({
    documentId,
    issuedOn,
  }));
  expectOk(await engine.confirm({ planId: monthPlan.planId, documents, month: { goBack }, handOverToKsef }));
  await engine.whenIdle();
  return engine.overview();
}

it('offers nothing without the consent, and sends nothing over a month by the ordinary plan', async () => {
  const rig = await openRig();
  const session = rig.start();
  queueInvoice(session, OCTOBER);
  const { plan } = expectOk(await session.engine.prepare());
  expect(plan).toMatchObject({ items: [], monthPlan: null });
  expect(steps(rig)).toBe(0);
});

it('goes there, sends what needs that month, and comes back; each write once', async () => {
  const rig = await openRig();
  const session = startWithConsent(rig);
  const documentId = queueInvoice(session, OCTOBER);
  const ofThisMonth = queueInvoice(session, { soldOn: '2026-11-09', issuedOn: '2026-11-10' });

  const { run, monthReturn } = await sendOverTheMonth(session);

  expect(run?.items.map(({ operation, state }) => [operation, state])).toEqual([
    ['month.step', 'accepted'],
    ['invoice.create', 'accepted'],
    ['month.step', 'accepted'],
  ]);
  expect([stateOf(session, documentId), stateOf(session, ofThisMonth)]).toEqual(['accepted', 'queued']);
  expect([monthOf(rig), steps(rig), monthReturn]).toEqual([11, 2, null]);
  expect(rig.server.state().documents).toHaveLength(1);
  expect(session.journal.readAll().entries.map(({ operation, event }) => `${operation} ${event}`)).toEqual([
    'month.step sending',
    'month.step accepted',
    'invoice.create sending',
    'invoice.create accepted',
    'month.step sending',
    'month.step accepted',
  ]);
});

it('hands over to KSeF what it sent, once the month is where it was', async () => {
  const rig = await openRig();
  const session = startWithConsent(rig);
  const documentId = queueInvoice(session, OCTOBER);

  const { run, monthReturn } = await sendOverTheMonth(session, { handOverToKsef: [documentId] });

  expect(run?.items.map(({ operation, state }) => [operation, state])).toEqual([
    ['month.step', 'accepted'],
    ['invoice.create', 'accepted'],
    ['month.step', 'accepted'],
    ['document.sendToKsef', 'accepted'],
  ]);
  expect([monthOf(rig), steps(rig), monthReturn]).toEqual([11, 2, null]);
  expect(session.deps.documents.find(documentId)).toMatchObject({
    ...{ ksefState: 'handed_over', ksef: { wishedAt: null } },
  });
  expect(rig.server.state().documents.filter(({ ksef }) => ksef !== null)).toHaveLength(1);
});

it('hands it over also when the way back was lost, and hands it over once', async () => {
  const rig = await openRig();
  const session = startWithConsent(rig);
  const documentId = queueInvoice(session, OCTOBER);
  rig.server.setFault({ kind: 'resetBeforeCommit', on: 'month.step', from: 2, times: 1 });

  const { run, monthReturn } = await sendOverTheMonth(session, { handOverToKsef: [documentId] });

  expect(run?.items.map(({ operation, state }) => [operation, state])).toEqual([
    ['month.step', 'accepted'],
    ['invoice.create', 'accepted'],
    ['month.step', 'unknown'],
    // What is issued belongs to no month any more.
    ['document.sendToKsef', 'accepted'],
  ]);
  expect(monthReturn).toMatchObject({ home: { month: 11 }, away: { month: 10 } });
  expect(session.deps.documents.find(documentId)).toMatchObject({ ksefState: 'handed_over' });
  rig.advance(MINUTE_MS);
  expectOk(await session.engine.prepare());
  expect(rig.server.ledger.requestsOf('document.sendToKsef')).toHaveLength(1);
});

it('without the consent to the way back leaves the month and offers it', async () => {
  const rig = await openRig();
  const session = startWithConsent(rig);
  queueInvoice(session, OCTOBER);
  const { monthReturn } = await sendOverTheMonth(session, { goBack: false });
  expect([monthOf(rig), steps(rig)]).toEqual([10, 1]);
  expect(monthReturn).toMatchObject({ home: { month: 11 }, away: { month: 10 } });

  rig.advance(MINUTE_MS);
  // Nothing but the click goes back, also not another synchronisation.
  expect(expectOk(await session.engine.prepare()).monthReturn).toMatchObject({ isCertain: true });
  expect(steps(rig)).toBe(1);
  expect(expectOk(await session.engine.goBackToMonth()).monthReturn).toBeNull();
  expect([monthOf(rig), steps(rig)]).toEqual([11, 2]);
  expect(await session.engine.goBackToMonth()).toMatchObject({ error: { code: 'plan_outdated' } });
});

it('reads the month when the answer to the step is lost, goes on when it moved, and never steps twice', async () => {
  const rig = await openRig();
  const session = startWithConsent(rig);
  const documentId = queueInvoice(session, OCTOBER);
  rig.server.setFault({ kind: 'resetAfterCommit', on: 'month.step', times: 1 });

  await sendOverTheMonth(session);
  expect(stateOf(session, documentId)).toBe('accepted');
  expect([monthOf(rig), steps(rig)]).toEqual([11, 2]);
  expect(session.deps.attempts.attemptsInStates(['unknown'])).toEqual([]);
});

it('stops when the step was lost on the way, offers no other while it may still land, and closes it by a later read', async () => {
  const rig = await openRig();
  const session = startWithConsent(rig);
  const documentId = queueInvoice(session, OCTOBER);
  rig.server.setFault({ kind: 'resetBeforeCommit', on: 'month.step', times: 1 });

  const { run } = await sendOverTheMonth(session);
  expect(run?.items.map(({ state, error }) => [state, error?.code])).toEqual([
    ['unknown', 'connection_lost'],
    ['stopped', 'month_moved'],
    ['stopped', 'month_moved'],
  ]);
  expect(stateOf(session, documentId)).toBe('queued');
  expect([monthOf(rig), steps(rig), rig.server.ledger.creates().length]).toEqual([11, 1, 0]);

  rig.advance(5 * MINUTE_MS);
  expect(expectOk(await session.engine.prepare()).plan.monthPlan).toBeNull();
  rig.advance(6 * MINUTE_MS);
  expect(expectOk(await session.engine.prepare()).plan.monthPlan).not.toBeNull();
  expect(session.deps.attempts.attemptsInStates(['settled_absent'])).toHaveLength(1);
});

it('stops and touches nothing more when somebody else moves the month meanwhile', async () => {
  const rig = await openRig();
  const setMonth = (month: number) => {
    rig.server.changeState((state) => ({ ...state, accountingMonth: { year: 2026, month } }));
  };
  const session = startWithConsent(rig, (deps) => ({
    ...deps,
    api: {
      ...deps.api,
      write: async (prepared) => {
        const reply = await deps.api.write(prepared);
        if (prepared.operation === 'invoice.create') setMonth(9);
        return reply;
      },
    },
  }));
  const first = queueInvoice(session, OCTOBER);
  const second = queueInvoice(session, { ...OCTOBER, notes: 'druga' });

  const { run, monthReturn } = await sendOverTheMonth(session);
  expect([stateOf(session, first), stateOf(session, second)]).toEqual(['accepted', 'queued']);
  expect(run?.items.at(-1)).toMatchObject({
    state: 'stopped',
    error: { code: 'month_moved', foundMonth: '2026-09' },
  });
  expect([monthOf(rig), steps(rig)]).toEqual([9, 1]);

  rig.advance(MINUTE_MS);
  expectOk(await session.engine.prepare());
  expect([session.engine.overview().monthReturn, monthReturn?.home.month]).toEqual([null, 11]);
});

it('offers the way back after a crash between the step and the document, and does not take it', async () => {
  const rig = await openRig();
  const reached = Promise.withResolvers<void>();
  const session = startWithConsent(rig, (deps) => ({
    ...deps,
    api: {
      ...deps.api,
      write: (prepared) => {
        if (prepared.operation !== 'invoice.create') return deps.api.write(prepared);
        reached.resolve();
        // The program ends here: nothing of it reaches iFirma.
        return new Promise(() => undefined);
      },
    },
  }));
  const documentId = queueInvoice(session, OCTOBER);
  void sendOverTheMonth(session);
  await reached.promise;
  expect([stateOf(session, documentId), monthOf(rig), steps(rig)]).toEqual(['sending', 10, 1]);
  session.close();

  rig.advance(MINUTE_MS);
  const restarted = rig.start();
  expect(stateOf(restarted, documentId)).toBe('unknown');
  expect(restarted.engine.overview().monthReturn).toMatchObject({ home: { month: 11 }, away: { month: 10 } });
  expectOk(await restarted.engine.prepare());
  expect([monthOf(rig), steps(rig)]).toEqual([10, 1]);
  expectOk(await restarted.engine.goBackToMonth());
  expect([monthOf(rig), steps(rig)]).toEqual([11, 2]);
});

it('never steps across a year', async () => {
  const rig = await openRig({ now: '2027-01-10T09:00:00.000Z' });
  rig.server.changeState((state) => ({ ...state, accountingMonth: { year: 2027, month: 1 } }));
  const session = startWithConsent(rig);
  queueInvoice(session, { soldOn: '2026-12-28', issuedOn: '2027-01-10' });
  expect(expectOk(await session.engine.prepare()).plan).toMatchObject({
    blocked: [{ block: 'outside_accounting_month' }],
    monthPlan: null,
  });
});
