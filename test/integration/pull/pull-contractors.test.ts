import { beforeEach, describe, expect, it } from 'vitest';
import { describeAtIfirma } from '../../../electron/contractors/describe-at-ifirma';
import { listContractorConflicts } from '../../../electron/contractors/list-contractor-conflicts';
import { saveContractor } from '../../../electron/contractors/save-contractor';
import { createRequestBudget } from '../../../electron/limits/request-budget';
import type { ContractorRecord as WireRecord } from '../../../electron/practice/contractor-record';
import type { PartyForm } from '../../../shared/domain/party/party';
import { anAttempt } from '../../builders/an-attempt';
import { aContractorRecord } from '../../builders/a-contractor-record';
import { aPartyForm } from '../../builders/a-party-form';
import { putAtIfirma, recordAtIfirma, SAME_AS_MLYN } from '../contractors/contractor-desk';
import { expectOk } from '../sync/sync-rig';
import { requestsOf } from './pull-rig';
import { openReadingDesk } from './reading-desk';

const AUGUST = { fromMonth: '2026-08', toMonth: '2026-08' };

const { server, openPull } = await openReadingDesk();
beforeEach(() => {
  // Only the contractors matter here.
  server.changeState((state) => ({ ...state, documents: [], contractors: [] }));
});

type Opened = ReturnType<typeof openPull>;

async function pullAll(pull: Opened) {
  expect(pull.engine.start(AUGUST)).toMatchObject({ ok: true });
  await pull.engine.whenIdle();
  return pull.engine.overview().pull?.contractors;
}

const deskOf = ({ deps, database }: Opened) => ({
  ...{ contractors: database.contractors, links: database.contractorLinks, attempts: database.attempts },
  ...{ unitOfWork: deps.unitOfWork, clock: deps.clock, ids: deps.ids, notices: deps.notices },
  writes: { quietUntil: () => ({ at: deps.clock.now(), isOver: true }) },
});
const remember = (pull: Opened, party: Partial<PartyForm>, contractorId: string | null = null) =>
  expectOk(saveContractor(deskOf(pull), { contractorId, party: aPartyForm(party) })).contractor.contractorId;
const all = ({ database }: Opened) =>
  database.contractors.list({ foldedSearch: '', inBin: false, limit: 10_000 }).rows;
const changeAtIfirma = (members: Partial<WireRecord>) => {
  const { Identyfikator = 'MLYN' } = members;
  putAtIfirma(server, { ...recordAtIfirma(server, Identyfikator), ...members });
};
/** As many firms as `count`, each with a tax number of its own. */
const putMany = (count: number) => {
  for (let index = 0; index < count; index += 1)
    putAtIfirma(server, {
      Identyfikator: `F${String(index).padStart(4, '0')}`,
      Nazwa: `Firma ${String(index)}`,
      NIP: String(5_000_000_000 + index),
    });
};
const pagesAsked = () =>
  server.ledger
    .requestsOf('contractor.list')
    .map(({ rawPath }) => Number(/strona=(\d+)/u.exec(rawPath)?.[1]));

describe('fetching contractors', () => {
  it('brings those that nobody has here, and a second time asks for the list alone (C-10)', async () => {
    putAtIfirma(server);
    putAtIfirma(server, {
      Identyfikator: 'BEZKRAJU',
      Nazwa: 'Bez kraju',
      NIP: null,
      Kraj: null,
      KodKraju: null,
    });
    const pull = openPull();
    expect(await pullAll(pull)).toMatchObject({ state: 'done', found: 2, added: 2, tied: 0, unclear: 0 });
    const here = all(pull);
    expect(here.map(({ party }) => party.name).toSorted()).toEqual(['Bez kraju', 'Zielony Młyn sp. z o.o.']);
    for (const { contractorId } of here)
      expect(describeAtIfirma(deskOf(pull), contractorId).comparison?.differences).toEqual([]);

    server.ledger.clear();
    expect(await pullAll(pull)).toMatchObject({ found: 2, added: 0, tied: 0, changed: 0 });
    expect(requestsOf(server)).toEqual({ 'sales.list': 1, 'contractor.list': 2 });
    expect(all(pull)).toEqual(here);
    await pull.close();
  });

  it('recognises one that is the only one on both sides, and leaves the rest to the user', async () => {
    putAtIfirma(server);
    putAtIfirma(server, { Identyfikator: 'DWA1', Nazwa: 'Dwa', NIP: '5252344078' });
    putAtIfirma(server, { Identyfikator: 'DWA2', Nazwa: 'Dwa bis', NIP: '525-234-40-78' });
    putAtIfirma(server, { Identyfikator: 'KOSZ', Nazwa: 'W koszu', NIP: '7261120385' });
    const pull = openPull();
    const tied = remember(pull, SAME_AS_MLYN);
    const doubted = remember(pull, { name: 'Dwa', nip: '5252344078' });
    const binned = remember(pull, { name: 'W koszu', nip: '7261120385' });
    pull.database.contractors.setDeleted(binned, pull.clock.now());
    expect(await pullAll(pull)).toMatchObject({ found: 4, added: 0, tied: 1, unclear: 2 });
    const { contractorLinks: links } = pull.database;
    expect(links.find(tied)).toMatchObject({ identifier: 'MLYN', agreed: { name: SAME_AS_MLYN.name } });
    expect([links.find(doubted), links.find(binned)]).toEqual([null, null]);
    expect(all(pull)).toHaveLength(2);
    await pull.close();
  });

  it('never writes over what was typed here: changed on both sides it waits in the inbox', async () => {
    putAtIfirma(server);
    const pull = openPull();
    const contractorId = remember(pull, SAME_AS_MLYN);
    await pullAll(pull);
    remember(pull, { ...SAME_AS_MLYN, phone: '600 100 200' }, contractorId);
    const mine = JSON.stringify(pull.database.contractors.find(contractorId)?.party);

    changeAtIfirma({ Telefon: '700 700 700' });
    expect(await pullAll(pull)).toMatchObject({ changed: 1 });
    expect(JSON.stringify(pull.database.contractors.find(contractorId)?.party)).toBe(mine);
    expect(listContractorConflicts(deskOf(pull)).rows).toMatchObject([
      {
        contractorId,
        comparison: {
          differences: [
            {
              field: 'phone',
              base: '12 345 67 89',
              mine: '600 100 200',
              theirs: '700 700 700',
              verdict: 'conflict',
            },
          ],
        },
      },
    ]);
    await pull.close();
  });

  it('one that only iFirma changed is no conflict, and stays here as it was', async () => {
    putAtIfirma(server);
    const pull = openPull();
    const contractorId = remember(pull, SAME_AS_MLYN);
    await pullAll(pull);
    changeAtIfirma({ Ulica: 'Nowa 1' });
    await pullAll(pull);
    expect(pull.database.contractors.find(contractorId)?.party.street).toBe(SAME_AS_MLYN.street);
    expect(listContractorConflicts(deskOf(pull)).rows).toEqual([]);
    expect(describeAtIfirma(deskOf(pull), contractorId).comparison?.differences).toMatchObject([
      { field: 'street', verdict: 'theirs' },
    ]);
    await pull.close();
  });

  it('asks by itself for one that the list lacks, once', async () => {
    putAtIfirma(server);
    const pull = openPull();
    await pullAll(pull);
    const [contractor] = all(pull);
    server.changeState((state) => ({ ...state, contractors: [] }));
    server.ledger.clear();
    await pullAll(pull);
    expect(requestsOf(server)).toMatchObject({ 'contractor.read': 1 });
    expect(describeAtIfirma(deskOf(pull), contractor?.contractorId ?? '')).toMatchObject({ isGone: true });
    server.ledger.clear();
    await pullAll(pull);
    expect(requestsOf(server)).toEqual({ 'sales.list': 1, 'contractor.list': 1 });
    await pull.close();
  });

  it('leaves an addition whose answer was lost to the user, and makes no second contractor of it', async () => {
    const pull = openPull();
    const { attempts, contractorLinks: links } = pull.database;
    const contractorId = remember(pull, SAME_AS_MLYN);
    const at = pull.clock.now();
    attempts.insertRun({ runId: 'run', state: 'finished', startedAt: at, finishedAt: at, requestCount: 1 });
    attempts.insertAttempt(
      anAttempt({
        ...{ documentId: null, revision: null, state: 'unknown', startedAt: at, endedAt: at },
        prepared: { ...anAttempt().prepared, operation: 'contractor.add', path: '/iapi/kontrahenci.json' },
      }),
    );
    const wanted = aContractorRecord({ identifier: 'KW1' });
    links.insertWrite({ attemptId: 'attempt', contractorId, kind: 'add', before: null, wanted });
    putAtIfirma(server, { Identyfikator: 'KW1' });
    expect(await pullAll(pull)).toMatchObject({ found: 1, added: 0, tied: 0, unclear: 0 });
    expect(all(pull)).toHaveLength(1);
    expect(links.find(contractorId)).toBeNull();
    await pull.close();
  });
});

describe('what ends it', () => {
  beforeEach(() => {
    server.setVariant({ 'list.maxPageSize': '20' });
    putMany(130);
  });

  it('a closed program goes on with the page that it had not read', async () => {
    const seen = { pages: 0 };
    const first = openPull({
      changeDeps: (deps) => ({
        ...deps,
        isOpen: () => seen.pages < 4 && deps.isOpen(),
        registry: {
          ...deps.registry,
          listPage: (page) => {
            seen.pages += 1;
            return deps.registry.listPage(page);
          },
        },
      }),
    });
    await pullAll(first);
    expect(all(first)).toEqual([]);
    await first.close();

    const second = openPull({ isNew: false });
    expect(second.engine.resume()).toMatchObject({ ok: true });
    await second.engine.whenIdle();
    expect(second.engine.overview().pull).toMatchObject({
      state: 'finished',
      contractors: { state: 'done', found: 130, added: 130 },
    });
    // The one whose answer came back to a closed program is the only one asked for again.
    expect(pagesAsked()).toEqual([1, 2, 3, 4, 4, 5, 6, 7, 8]);
    expect(all(second)).toHaveLength(130);
    await second.close();
  });

  it('an exhausted budget keeps the pages, and tomorrow goes on', async () => {
    const first = openPull({
      makeBudget: ({ clock, database }) => {
        database.company.saveBudgetState(
          JSON.stringify({ day: clock.today(), usedToday: 3996, recentMs: [] }),
        );
        return createRequestBudget({
          ...{ clock, company: database.company, sleep: () => Promise.resolve() },
          pauseChanged: () => undefined,
        });
      },
    });
    await pullAll(first);
    expect(first.engine.overview().pull).toMatchObject({
      ...{ state: 'failed', error: { code: 'request_budget_spent' } },
      contractors: { state: 'waiting' },
    });
    const before = pagesAsked().length;
    expect(before).toBeGreaterThan(0);
    await first.close();

    const next = openPull({ isNew: false });
    expect(next.engine.resume()).toMatchObject({ ok: true });
    await next.engine.whenIdle();
    expect(next.engine.overview().pull?.contractors).toMatchObject({ state: 'done', added: 130 });
    expect(pagesAsked().toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    await next.close();
  });

  it('a list that iFirma does not give leaves the sales fetched', async () => {
    const pull = openPull();
    server.setFault({ kind: 'unknownKod', on: 'contractor.list', times: 'always' });
    expect(await pullAll(pull)).toMatchObject({ state: 'unreadable' });
    expect(pull.engine.overview().pull).toMatchObject({ state: 'finished', error: null });
    await pull.close();
  });

  it('a server in trouble keeps what was read, for the next try', async () => {
    const pull = openPull();
    server.setFault({ kind: 'http502Html', on: 'contractor.list', from: 3, times: 'always' });
    await pullAll(pull);
    expect(pull.engine.overview().pull).toMatchObject({
      ...{ state: 'failed', error: { code: 'unreadable_answer' } },
      contractors: { state: 'waiting', found: 40 },
    });
    server.clearFaults();
    pull.engine.resume();
    await pull.engine.whenIdle();
    expect(pull.engine.overview().pull?.contractors).toMatchObject({ state: 'done', found: 130 });
    await pull.close();
  });
});

it('finds what was fetched by its name, like any other', async () => {
  putAtIfirma(server);
  const pull = openPull();
  await pullAll(pull);
  const { rows } = pull.database.contractors.list({ foldedSearch: 'zielony mlyn', inBin: false, limit: 10 });
  expect(rows.map(({ party }) => party.nip)).toEqual(['8981647572']);
  await pull.close();
});
