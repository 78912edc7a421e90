import { expect } from 'vitest';
import type { SalesListItem } from '../../../electron/ports/ifirma/accounting-api';
import { minor } from '../../../shared/domain/money/money';
import { confirmAll, expectOk, MINUTE_MS, queueInvoice, stateOf, synchronise } from './sync-rig';
import { it } from './sync-test';

const IN_PANEL: SalesListItem = {
  ifirmaId: '77',
  number: '1/11/2026',
  type: 'prz_faktura_kraj',
  issuedOn: '2026-11-21',
  partyName: 'Klient z panelu',
  partyNip: '',
  grossMinor: minor(100),
  currency: 'PLN',
};

it('keeps back a date that would go back, names the document in the way, and sends the new revision after consent', async ({
  rig,
}) => {
  rig.api.foreign.push(IN_PANEL);
  const session = rig.start();
  const documentId = queueInvoice(session, { issuedOn: '2026-11-20', soldOn: '2026-11-19' });
  const { plan } = expectOk(await session.engine.prepare());
  expect(plan.items).toEqual([]);
  const [blocked] = plan.blocked;
  expect(blocked).toMatchObject({
    block: 'issue_date_before_newest',
    dateProblem: {
      blocking: { number: '1/11/2026', partyName: 'Klient z panelu', issuedOn: '2026-11-21' },
      proposal: { issuedOn: '2026-11-23' },
    },
  });
  const revision = blocked?.dateProblem?.proposal?.revision ?? 0;

  const other = session.engine.takeDateProposal({ documentId, revision, issuedOn: '2026-11-22' });
  expect(other).toMatchObject({ error: { code: 'plan_outdated' } });
  const taken = session.engine.takeDateProposal({ documentId, revision, issuedOn: '2026-11-23' });
  expect(expectOk(taken).plan.items).toMatchObject([{ documentId, issueDateChoices: ['2026-11-23'] }]);
  expect(rig.api.ledger).toEqual([]);
  expect(session.deps.documents.find(documentId)).toMatchObject({
    state: 'queued',
    revision: revision + 1,
    pinnedRevision: revision + 1,
    content: { form: { issuedOn: '2026-11-23', soldOn: '2026-11-19' } },
  });
  // The same press twice is one new revision.
  expect(session.engine.takeDateProposal({ documentId, revision, issuedOn: '2026-11-23' })).toMatchObject({
    error: { code: 'plan_outdated' },
  });

  await synchronise(session);
  expect(rig.api.ledger).toMatchObject([
    { content: { invoice: { issuedOn: '2026-11-23', soldOn: '2026-11-19' } } },
  ]);
});

it('changes no date under a run', async ({ rig }) => {
  rig.api.foreign.push(IN_PANEL);
  const session = rig.start();
  queueInvoice(session);
  const documentId = queueInvoice(session, { issuedOn: '2026-11-20', soldOn: '2026-11-19' });
  const { plan } = expectOk(await session.engine.prepare());
  const revision = plan.blocked[0]?.dateProblem?.proposal?.revision ?? 0;
  const answers: unknown[] = [];
  rig.api.beforeReply = () => {
    answers.push(session.engine.takeDateProposal({ documentId, revision, issuedOn: '2026-11-23' }));
  };
  expectOk(await session.engine.confirm(confirmAll(plan)));
  await session.engine.whenIdle();
  expect(answers).toMatchObject([{ error: { code: 'run_in_progress' } }]);
});

it('sends no invoice as today’s after midnight; one with an earlier day that was chosen goes on', async ({
  rig,
}) => {
  const session = rig.start();
  const chosen = queueInvoice(session, { issuedOn: '2026-11-22', soldOn: '2026-11-22' });
  const first = queueInvoice(session, { notes: 'pierwsza' });
  const second = queueInvoice(session, { notes: 'druga' });
  const { plan } = expectOk(await session.engine.prepare());
  rig.api.beforeReply = () => {
    rig.clock.advanceMs(24 * 60 * MINUTE_MS);
    rig.api.beforeReply = null;
  };
  expectOk(
    await session.engine.confirm({
      planId: plan.planId,
      documents: [
        { documentId: chosen, issuedOn: '2026-11-22' },
        { documentId: first, issuedOn: '2026-11-23' },
        { documentId: second, issuedOn: '2026-11-23' },
      ],
    }),
  );
  await session.engine.whenIdle();

  expect(rig.api.ledger).toMatchObject([{ content: { invoice: { issuedOn: '2026-11-22' } } }]);
  expect([first, second].map((documentId) => stateOf(session, documentId))).toEqual(['queued', 'queued']);
  expect(session.engine.overview().run?.items.map(({ state, error }) => [state, error?.code])).toEqual([
    ['accepted', undefined],
    ['stopped', 'plan_outdated'],
    ['stopped', 'plan_outdated'],
  ]);
});

it('sends no invoice as today’s when midnight comes while the confirmed plan is written down', async ({
  rig,
}) => {
  // The rows of the run are the last thing before its first request.
  const session = rig.start((deps) => ({
    ...deps,
    attempts: {
      ...deps.attempts,
      insertAttempt: (attempt) => {
        rig.clock.advanceMs(24 * 60 * MINUTE_MS);
        deps.attempts.insertAttempt(attempt);
      },
    },
  }));
  const documentId = queueInvoice(session);
  await synchronise(session);

  expect(rig.api.ledger).toEqual([]);
  expect(stateOf(session, documentId)).toBe('queued');
  expect(session.engine.overview().run?.items).toMatchObject([
    { state: 'stopped', error: { code: 'plan_outdated' } },
  ]);
});
