import { describe, expect, it } from 'vitest';
import { createRequestBudget } from '../../../electron/limits/request-budget';
import { minor } from '../../../shared/domain/money/money';
import { anInvoiceToStore } from '../../builders/a-stored-document';
import { fillAugust, removingBetweenPages } from './a-busy-month';
import { requestsOf } from './pull-rig';
import { openReadingDesk } from './reading-desk';

const QUARTER = { fromMonth: '2026-07', toMonth: '2026-09' };
const AUGUST = { fromMonth: '2026-08', toMonth: '2026-08' };
const issuedIn = (months: { readonly fromMonth: string; readonly toMonth: string }) =>
  server.state().documents.filter(({ issuedOn }) => {
    const month = issuedOn.slice(0, 7);
    return month >= months.fromMonth && month <= months.toMonth;
  });

const { server, openPull } = await openReadingDesk();

async function pullAll(pull: ReturnType<typeof openPull>, period = QUARTER) {
  expect(pull.engine.start(period)).toMatchObject({ ok: true });
  await pull.engine.whenIdle();
  return pull.engine.overview();
}
const foreignOf = ({ database }: ReturnType<typeof openPull>) =>
  database.pulledSales.listForeign({ foldedSearch: '', offset: 0, limit: 1000 });

describe('fetching a period', () => {
  it('brings every document of it with its lines and the answer as it came', async () => {
    const pull = openPull();
    const { pull: done, foreignCount } = await pullAll(pull);
    const booked = issuedIn(QUARTER);
    expect(done).toMatchObject({ state: 'finished', error: null, activity: null });
    expect(done?.counts).toMatchObject({ found: booked.length, added: booked.length, unreadable: 0 });
    expect(foreignCount).toBe(booked.length);
    const { rows, totals } = foreignOf(pull);
    expect(rows.map(({ listed }) => listed.ifirmaId).toSorted()).toEqual(
      booked.map(({ documentId }) => String(documentId)).toSorted(),
    );
    for (const { currency, count, grossMinor } of totals) {
      const of = booked.filter((document) => document.currency === currency);
      expect(count).toBe(of.length);
      expect(grossMinor).toBe(of.reduce((sum, document) => sum + document.grossMinor, 0));
    }
    const domestic = rows.find(({ kind }) => kind === 'domestic');
    expect(domestic?.document?.lines.length).toBeGreaterThan(0);
    await pull.close();
  });

  it('a second time with nothing new asks for lists alone (C-10)', async () => {
    const pull = openPull();
    await pullAll(pull);
    expect(requestsOf(server)['document.read']).toBeGreaterThan(5);
    server.ledger.clear();
    const { pull: again } = await pullAll(pull);
    expect(Object.keys(requestsOf(server)).toSorted()).toEqual(['contractor.list', 'sales.list']);
    expect(requestsOf(server)['contractor.list']).toBe(2);
    expect(again?.counts).toMatchObject({ added: 0, changed: 0, gone: 0, ownUpdated: 0 });
    await pull.close();
  });

  it('reads again exactly what iFirma says something new of, and notices what is gone', async () => {
    const pull = openPull();
    await pullAll(pull);
    server.ledger.clear();
    const [paid, removed] = issuedIn(QUARTER).filter(({ kind }) => kind === 'domestic');
    server.changeState((state) => ({
      ...state,
      documents: state.documents
        .filter(({ documentId }) => documentId !== removed?.documentId)
        .map((document) =>
          document.documentId === paid?.documentId ? { ...document, paidMinor: minor(123) } : document,
        ),
    }));
    const { pull: again } = await pullAll(pull);
    expect(again?.counts).toMatchObject({ added: 0, changed: 1, gone: 1 });
    expect(requestsOf(server)['document.read']).toBe(1);
    expect(pull.database.pulledSales.find(String(paid?.documentId))?.listed.paidMinor).toBe(123);
    expect(pull.database.pulledSales.find(String(removed?.documentId))?.goneAt).not.toBeNull();
    await pull.close();
  });
});

describe('what ends it', () => {
  it('a closed program is taken up where it was left: nothing is read twice', async () => {
    const seen = { reads: 0 };
    const first = openPull({
      changeDeps: (deps) => ({
        ...deps,
        isOpen: () => seen.reads < 5 && deps.isOpen(),
        sales: {
          ...deps.sales,
          readDocument: (...call) => {
            seen.reads += 1;
            return deps.sales.readDocument(...call);
          },
        },
      }),
    });
    await pullAll(first);
    expect(first.database.pulls.latest()?.state).toBe('running');
    await first.close();

    const second = openPull({ isNew: false });
    expect(second.engine.overview().pull?.state).toBe('interrupted');
    expect(second.engine.resume()).toMatchObject({ ok: true });
    await second.engine.whenIdle();
    expect(second.engine.overview().pull).toMatchObject({ state: 'finished' });
    expect(second.engine.overview().foreignCount).toBe(issuedIn(QUARTER).length);
    const reads = server.ledger.requestsOf('document.read').map(({ rawPath }) => rawPath);
    // The one whose answer came back to a closed program is the only one asked for again.
    expect(reads.length - new Set(reads).size).toBe(1);
    await second.close();
  });

  it('an exhausted budget says how many months are left, and tomorrow goes on', async () => {
    const first = openPull({
      makeBudget: ({ clock, database }) => {
        const state = { day: clock.today(), usedToday: 3990, recentMs: [] };
        database.company.saveBudgetState(JSON.stringify(state));
        return createRequestBudget({
          clock,
          company: database.company,
          sleep: () => Promise.resolve(),
          pauseChanged: () => undefined,
        });
      },
    });
    const { pull: stopped } = await pullAll(first);
    expect(stopped).toMatchObject({ state: 'failed', error: { code: 'request_budget_spent' } });
    const left = stopped?.months.filter(({ isDone }) => !isDone).length ?? 0;
    expect(left).toBeGreaterThan(0);
    await first.close();

    const next = openPull({ isNew: false });
    expect(next.engine.resume()).toMatchObject({ ok: true });
    await next.engine.whenIdle();
    expect(next.engine.overview().pull).toMatchObject({ state: 'finished' });
    expect(next.engine.overview().foreignCount).toBe(issuedIn(QUARTER).length);
    await next.close();
  });

  it('a stop is obeyed after the request under way', async () => {
    const pull = openPull();
    pull.engine.start(QUARTER);
    pull.engine.stop();
    await pull.engine.whenIdle();
    expect(pull.engine.overview().pull).toMatchObject({ state: 'stopped' });
    expect(server.readLedger().length).toBeLessThanOrEqual(2);
    expect(pull.engine.resume()).toMatchObject({ ok: true });
    expect(pull.engine.start(QUARTER)).toMatchObject({ ok: false, error: { code: 'run_in_progress' } });
    await pull.engine.whenIdle();
    await pull.close();
  });

  it('a failing list leaves what is here as it is', async () => {
    const pull = openPull();
    server.setFault({ kind: 'http200Html', on: 'sales.list', from: 3, times: 'always' });
    const { pull: failed } = await pullAll(pull);
    expect(failed).toMatchObject({ state: 'failed', error: { code: 'unreadable_answer' } });
    expect(failed?.months.filter(({ isDone }) => isDone)).toHaveLength(1);
    await pull.close();
  });
});

describe('documents that cannot be read by themselves', () => {
  it('are there with what the list says, and are tried again next time', async () => {
    const victim = issuedIn(QUARTER).find(({ kind }) => kind === 'domestic');
    const pull = openPull();
    server.setFault({ kind: 'unknownKod', on: 'document.read', times: 1 });
    const { pull: done } = await pullAll(pull);
    expect(victim).toBeDefined();
    expect(done).toMatchObject({ state: 'finished', counts: { unreadable: 1 } });
    server.clearFaults();
    server.ledger.clear();
    await pullAll(pull);
    expect(requestsOf(server)['document.read']).toBe(1);
    await pull.close();
  });
});

describe('a list that changes while it is read', () => {
  it('loses no document to a page that moved', async () => {
    fillAugust(server);
    const budget = removingBetweenPages(server);
    const pull = openPull({ makeBudget: () => budget });
    budget.arm();
    await pullAll(pull, AUGUST);
    expect(
      foreignOf(pull)
        .rows.map(({ listed }) => listed.ifirmaId)
        .toSorted(),
    ).toEqual(
      issuedIn(AUGUST)
        .map(({ documentId }) => String(documentId))
        .toSorted(),
    );
    await pull.close();
  });
});

describe('documents that Kwit sent', () => {
  it('are in KSeF with their number or not yet, and stay in doubt where a hand-over is', async () => {
    const pull = openPull();
    const { documents } = pull.database;
    const theirs = issuedIn(QUARTER).find(({ ksef }) => ksef?.number != null);
    const ifirmaId = String(theirs?.documentId);
    const at = pull.clock.now();
    const accepted = {
      ...{ acceptedAt: at, ifirmaId, number: theirs?.number ?? '', netMinor: null, vatMinor: null },
      ...{ grossMinor: theirs?.grossMinor ?? null, readAt: at, confirmedText: null, lines: null },
    };
    documents.insert(anInvoiceToStore('d'.repeat(22)));
    documents.move({
      ...{ documentId: 'd'.repeat(22), from: ['draft'], to: 'accepted', at, accepted },
      ksefState: 'unknown',
    });
    await pullAll(pull);
    expect(documents.find('d'.repeat(22))).toMatchObject({ ksefState: 'unknown', ksef: { number: null } });

    documents.recordKsef('d'.repeat(22), { state: 'handed_over' });
    // A document that cannot be read leaves what the list says: accepted, without the number.
    server.setFault({ kind: 'unknownKod', on: 'document.read', times: 'always' });
    await pullAll(pull);
    expect(documents.find('d'.repeat(22))).toMatchObject({
      ksefState: 'handed_over',
      ksef: { number: null },
    });
    expect(documents.idsInKsefStates(['handed_over'], 10)).toEqual(['d'.repeat(22)]);
    await pull.close();
  });

  it('learn number, total, payment and KSeF from iFirma, and keep their content', async () => {
    const pull = openPull();
    const theirs = issuedIn(QUARTER).find(({ kind }) => kind === 'domestic');
    const ifirmaId = String(theirs?.documentId);
    const { documents } = pull.database;
    documents.insert(anInvoiceToStore('d'.repeat(22)));
    const at = pull.clock.now();
    documents.move({
      documentId: 'd'.repeat(22),
      from: ['draft'],
      to: 'accepted',
      at,
      accepted: {
        ...{ acceptedAt: at, ifirmaId, number: 'inny', netMinor: null, vatMinor: null },
        ...{ grossMinor: null, readAt: null, confirmedText: null, lines: null },
      },
      ksefState: 'not_sent',
    });
    const before = documents.find('d'.repeat(22));
    const { pull: done, foreignCount } = await pullAll(pull);
    const after = documents.find('d'.repeat(22));
    expect(done?.counts.ownUpdated).toBe(1);
    expect(foreignCount).toBe(issuedIn(QUARTER).length - 1);
    expect(after?.accepted).toMatchObject({ number: theirs?.number, grossMinor: theirs?.grossMinor });
    expect(after?.paidAtIfirmaMinor).toBe(theirs?.paidMinor);
    expect(theirs?.ksef?.number).toMatch(/./u);
    expect(after).toMatchObject({ ksefState: 'numbered', ksef: { number: theirs?.ksef?.number } });
    expect(after).toMatchObject({
      content: before?.content,
      revision: before?.revision,
      facts: before?.facts,
    });
    expect(documents.events('d'.repeat(22)).map(({ what }) => what)).toEqual(
      expect.arrayContaining(['number_changed_at_ifirma', 'total_changed_at_ifirma', 'paid_at_ifirma']),
    );
    // iFirma has another content than was sent: it is asked for by itself, once.
    const reads = () =>
      server.ledger.requestsOf('document.read').filter(({ rawPath }) => rawPath.includes(`/${ifirmaId}.`));
    expect(reads()).toHaveLength(1);
    const events = documents.events('d'.repeat(22)).length;
    await pullAll(pull);
    expect(documents.events('d'.repeat(22))).toHaveLength(events);
    expect(reads()).toHaveLength(1);
    await pull.close();
  });
});
