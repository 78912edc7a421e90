import { describe, expect, it, onTestFinished } from 'vitest';
import { createHttpsRig } from './https-rig';
import { confirmAll, expectOk, MINUTE_MS, queueInvoice, stateOf, synchronise } from './sync-rig';

/** To which this iFirma cuts its pages. */
const PAGE_SIZE = 20;
/** More than two pages of them. */
const OTHERS = 45;

async function openRig() {
  const rig = await createHttpsRig();
  onTestFinished(rig.dispose);
  const { server, start } = rig;
  server.setVariant({ 'list.maxPageSize': `${PAGE_SIZE}` });
  const session = start();
  queueInvoice(session);
  await synchronise(session);
  server.changeState((state) => {
    const [template] = state.documents;
    if (template === undefined) throw new Error('nothing was issued');
    const others = Array.from({ length: OTHERS }, (_, index) => ({
      ...template,
      // The newest fill the first page, so that ours begin the second.
      documentId: index < PAGE_SIZE ? 9_000_000 + index : 1 + index,
      number: `${String(index + 900)}/11/2026`,
    }));
    return { ...state, documents: [...state.documents, ...others] };
  });
  rig.advance(MINUTE_MS);
  return { ...rig, session };
}

const removesOne = { kind: 'foreignWriter', on: 'sales.list', from: 2, does: 'removal' } as const;
const addsOneEachTime = {
  kind: 'foreignWriter',
  on: 'sales.list',
  does: 'invoice',
  times: 'always',
} as const;

describe('a list of several pages, one of whose documents is removed between two of them', () => {
  it('is read again before a run, and every document that stays counts as there before', async () => {
    const { server, session } = await openRig();
    const documentId = queueInvoice(session, { notes: 'druga' });
    const { plan } = expectOk(await session.engine.prepare());
    server.setFault(removesOne);
    expectOk(await session.engine.confirm(confirmAll(plan)));
    await session.engine.whenIdle();

    const runId = session.engine.overview().run?.runId ?? '';
    const listed = server.state().documents.map((document) => String(document.documentId));
    const own = session.deps.documents.find(documentId)?.accepted?.ifirmaId;
    const idsBefore = session.deps.attempts.beforeSet(runId)?.ifirmaIds;
    expect([...(idsBefore ?? [])].toSorted()).toEqual(listed.filter((id) => id !== own).toSorted());
  });

  it('is read again to find what was lost', async () => {
    const { server, session, advance } = await openRig();
    const documentId = queueInvoice(session, { notes: 'druga' });
    server.setFault({ kind: 'resetAfterCommit', on: 'invoice.create' });
    await synchronise(session);
    expect(stateOf(session, documentId)).toBe('unknown');
    advance(11 * MINUTE_MS);
    server.setFault(removesOne);

    expectOk(await session.engine.prepare());
    expect(stateOf(session, documentId)).toBe('accepted');
  });
});

describe('a list that does not come to rest', () => {
  it('is none: nothing is sent without what was there before', async () => {
    const { server, session } = await openRig();
    const documentId = queueInvoice(session, { notes: 'druga' });
    const { plan } = expectOk(await session.engine.prepare());
    server.setFault(addsOneEachTime);
    expectOk(await session.engine.confirm(confirmAll(plan)));
    await session.engine.whenIdle();

    expect(stateOf(session, documentId)).toBe('queued');
    expect(session.engine.overview().run?.items).toMatchObject([
      { state: 'stopped', error: { code: 'list_keeps_changing' } },
    ]);
    expect(server.ledger.requestsOf('invoice.create')).toHaveLength(1);
  });

  it('is none: nothing is concluded from it about what was lost', async () => {
    const { server, session, advance } = await openRig();
    queueInvoice(session, { notes: 'druga' });
    server.setFault({ kind: 'resetBeforeCommit', on: 'invoice.create' });
    await synchronise(session);
    advance(11 * MINUTE_MS);
    server.setFault(addsOneEachTime);

    expect(await session.engine.prepare()).toEqual({ ok: false, error: { code: 'list_keeps_changing' } });
    expect(session.engine.overview().unsettled).toMatchObject([{ state: 'unknown', reads: [] }]);
  });
});
