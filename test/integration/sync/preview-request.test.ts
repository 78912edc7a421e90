import { describe, expect, it } from 'vitest';
import { createSyncHandlers } from '../../../electron/ipc/handlers/sync.handlers';
import type { CompanyUseCases } from '../../../electron/ipc/company-use-cases';
import { requestPreviewSchema } from '../../../shared/ipc/contracts/sync.contract';
import { openAccountRig } from './account-rig';
import { expectOk, queueExpense, queueInvoice, stateOf, synchronise } from './sync-rig';

function openRig() {
  const { account, rig } = openAccountRig();
  const session = rig.start();
  const handlers = createSyncHandlers(() => ({ sync: session.engine }) as unknown as CompanyUseCases);
  return { account, session, preview: handlers['sync.previewRequest'] };
}

describe('the preview of a planned document', () => {
  it('is what is then sent, and sends and stores nothing itself', async () => {
    const { account, session, preview } = openRig();
    const documentId = queueInvoice(session);
    const [item] = session.engine.overview().plan.items;
    const issuedOn = item?.issueDateChoices[0] ?? '';

    const shown = expectOk(await preview({ documentId, issuedOn }));
    expect(account.state().documents).toEqual([]);
    expect(session.deps.attempts.attemptsOfDocument(documentId)).toEqual([]);
    expect(stateOf(session, documentId)).toBe('queued');

    await synchronise(session);
    const [attempt] = session.deps.attempts.attemptsOfDocument(documentId);
    expect(shown.body).toBe(new TextDecoder().decode(attempt?.prepared.body));
    expect(shown.address).toBe(`https://www.ifirma.pl/iapi/${attempt?.prepared.path ?? ''}`);
  });

  it('crosses to the page without a signature, for an expense too', async () => {
    const { session, preview } = openRig();
    const documentId = queueExpense(session);
    const issuedOn = session.engine.overview().plan.items[0]?.issuedOn ?? '';
    const shown = requestPreviewSchema.parse(expectOk(await preview({ documentId, issuedOn })));
    expect(shown).toMatchObject({ operation: 'expense.createCost', keyName: 'wydatek', method: 'POST' });
    const authentication = shown.headers.find(({ name }) => name === 'Authentication')?.value;
    expect(authentication).toMatch(/^IAPIS user=.+, hmac-sha1=•{40}$/u);
    expect(JSON.stringify(shown)).not.toMatch(/[0-9a-f]{40}/iu);
  });

  it.each([
    ['a day that the plan does not offer', { issuedOn: '2020-01-01' }],
    ['a document that is not in the plan', { documentId: 'A'.repeat(22) }],
  ])('is refused for %s', async (_what, change) => {
    const { session, preview } = openRig();
    const documentId = queueInvoice(session);
    const issuedOn = session.engine.overview().plan.items[0]?.issueDateChoices[0] ?? '';
    expect(await preview({ documentId, issuedOn, ...change })).toEqual({
      ok: false,
      error: { code: 'plan_outdated' },
    });
  });
});
