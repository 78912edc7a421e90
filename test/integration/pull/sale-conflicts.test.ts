import { describe, expect, it } from 'vitest';
import type { SalesDocument } from '../../../electron/practice/state/sales-document';
import { answerSaleConflict } from '../../../electron/pull/answer-sale-conflict';
import { listSaleConflicts } from '../../../electron/pull/list-sale-conflicts';
import { formatDay } from '../../../shared/domain/days/calendar-day';
import { copySale } from '../../../shared/domain/invoice/copy-sale';
import { minor } from '../../../shared/domain/money/money';
import { summariseDocument } from '../../../shared/domain/document/summarise-document';
import { aCompanyProfile } from '../../builders/a-company-profile';
import { sequenceIds } from '../../fakes/sequence-ids';
import { requestsOf } from './pull-rig';
import { openReadingDesk } from './reading-desk';

const AUGUST = { fromMonth: '2026-08', toMonth: '2026-08' };
const OWN = 'd'.repeat(22);

const { server, openPull } = await openReadingDesk();

async function pullAll({ engine }: ReturnType<typeof openPull>) {
  engine.start(AUGUST);
  await engine.whenIdle();
}

/** A company that sent one of the invoices that iFirma has, and fetched it once since. */
async function openWithOwn({ profileSince = aCompanyProfile() } = {}) {
  const pull = openPull();
  const { documents, pulledSales } = pull.database;
  await pullAll(pull);
  const theirs = server
    .state()
    .documents.find(({ kind, issuedOn }) => kind === 'domestic' && issuedOn.startsWith('2026-08'));
  const ifirmaId = String(theirs?.documentId);
  const document = pulledSales.find(ifirmaId)?.document;
  if (!document || !theirs) throw new Error('no domestic invoice in August');
  const { issuedOn, soldOn, dueOn } = document;
  const form = {
    ...copySale(document, aCompanyProfile(), issuedOn, sequenceIds('line')),
    ...{ issuedOn, soldOn: soldOn ?? issuedOn, dueOn: dueOn ?? '', paymentTermDays: '' },
  };
  const content = { kind: 'invoice', form } as const;
  const at = pull.clock.now();
  documents.insert({
    ...{ documentId: OWN, content, at, isTouched: true },
    facts: summariseDocument(content, aCompanyProfile()),
  });
  documents.move({ documentId: OWN, from: ['draft'], to: 'queued', at });
  documents.keepSentProfile(OWN, aCompanyProfile());
  documents.move({
    ...{ documentId: OWN, from: ['queued'], to: 'accepted', at, ksefState: 'not_sent' },
    accepted: {
      ...{ acceptedAt: at, ifirmaId, number: theirs.number, netMinor: null, vatMinor: null },
      ...{ grossMinor: theirs.grossMinor, readAt: at, confirmedText: null, lines: null },
    },
  });
  pull.database.company.saveProfile(profileSince, at);
  await pullAll(pull);
  server.ledger.clear();
  const own = () => {
    const found = documents.find(OWN);
    if (found?.content.kind !== 'invoice') throw new Error('the document is lost');
    return { ...found, form: found.content.form };
  };
  return {
    ...{ pull, own, theirs },
    conflicts: () => listSaleConflicts(pull.deps).rows,
    changeAtIfirma: (change: Partial<SalesDocument>) => {
      server.changeState((state) => ({
        ...state,
        documents: state.documents.map((one) =>
          one.documentId === theirs.documentId ? { ...one, ...change } : one,
        ),
      }));
    },
    answer: (answer: 'keep' | 'take', comparisonId?: string) =>
      answerSaleConflict(pull.deps, {
        ...{ documentId: OWN, answer },
        comparisonId: comparisonId ?? listSaleConflicts(pull.deps).rows[0]?.comparisonId ?? '',
      }),
  };
}

it('what iFirma has as it was sent is no conflict, and is not asked for by itself', async () => {
  const { pull, conflicts } = await openWithOwn();
  expect(conflicts()).toEqual([]);
  await pullAll(pull);
  expect(requestsOf(server)).toEqual({ 'sales.list': 2, 'contractor.list': 2 });
  await pull.close();
});

describe('of a company that is VAT-exempt since', () => {
  const profileSince = aCompanyProfile({ vatStatus: 'exempt', exemptionBasis: 'Art. 113 ust. 1' });

  it('what iFirma has as it was sent is no conflict and no news', async () => {
    const { pull, own, conflicts } = await openWithOwn({ profileSince });
    const before = own();
    expect(conflicts()).toEqual([]);
    await pullAll(pull);
    expect(conflicts()).toEqual([]);
    const history = pull.database.documents.events(OWN).map(({ what }) => what);
    expect(history.filter((what) => what !== 'ksef_changed_at_ifirma')).toEqual([]);
    expect(own()).toEqual(before);
    await pull.close();
  });

  it('a line that changed there is still seen, and taking a day keeps the VAT of what was sent', async () => {
    const { pull, own, theirs, conflicts, changeAtIfirma, answer } = await openWithOwn({ profileSince });
    const before = own();
    const [line, ...others] = theirs.body['Pozycje'] as readonly Record<string, unknown>[];
    changeAtIfirma({
      dueOn: '2026-12-24',
      body: { ...theirs.body, Pozycje: [{ ...line, NazwaPelna: 'Inna usługa' }, ...others] },
    });
    await pullAll(pull);
    expect(conflicts()[0]?.differences.map(({ field, verdict }) => `${field}: ${verdict}`)).toEqual([
      'dueOn: theirs',
      'lines: theirs',
    ]);
    expect(answer('take')).toMatchObject({ ok: true });
    const { netMinor, vatMinor, grossMinor } = before.facts;
    expect(vatMinor).not.toBeNull();
    expect(own().facts).toMatchObject({ dueOn: '2026-12-24', netMinor, vatMinor, grossMinor });
    await pull.close();
  });
});

it('a changed term and line: the document stays as it was sent until the user answers', async () => {
  const { pull, own, theirs, conflicts, changeAtIfirma, answer } = await openWithOwn();
  const before = own();
  const [line, ...others] = theirs.body['Pozycje'] as readonly Record<string, unknown>[];
  changeAtIfirma({
    dueOn: '2026-12-24',
    grossMinor: minor(theirs.grossMinor + 12_300),
    body: { ...theirs.body, Pozycje: [{ ...line, NazwaPelna: 'Inna usługa' }, ...others] },
  });
  await pullAll(pull);
  // The list said that there is something new: the document is read once.
  expect(requestsOf(server)['document.read']).toBe(1);
  expect(conflicts()).toMatchObject([{ documentId: OWN, number: theirs.number }]);
  expect(conflicts()[0]?.differences.map(({ field, verdict }) => `${field}: ${verdict}`)).toEqual([
    'dueOn: theirs',
    'lines: theirs',
    'gross: theirs',
  ]);
  expect(own()).toMatchObject({ content: before.content, revision: before.revision, facts: before.facts });
  expect(own().accepted?.grossMinor).toBe(theirs.grossMinor + 12_300);

  server.ledger.clear();
  await pullAll(pull);
  expect(requestsOf(server)).toEqual({ 'sales.list': 2, 'contractor.list': 2 });

  expect(answer('take', 'another')).toMatchObject({ error: { code: 'comparison_outdated' } });
  expect(answer('take')).toMatchObject({ ok: true });
  expect(own().form.lines.map(({ name }) => name)).toEqual([
    'Inna usługa',
    ...before.form.lines.slice(1).map(({ name }) => name),
  ]);
  expect(own().facts.dueOn).toBe('2026-12-24');
  expect(own().accepted).toMatchObject({ grossMinor: theirs.grossMinor + 12_300, number: theirs.number });
  // What was sent is still there.
  expect(pull.database.documents.contentAt(OWN, before.revision)).toEqual(before.content);
  expect(pull.database.documents.events(OWN).map(({ what }) => what)).toEqual(
    expect.arrayContaining(['content_changed_at_ifirma', 'total_changed_at_ifirma', 'taken_from_ifirma']),
  );
  expect(conflicts()).toEqual([]);
  expect(answer('take')).toMatchObject({ error: { code: 'not_found' } });
  await pull.close();
});

it('"zostaw moje" holds until iFirma changes it again', async () => {
  const { pull, own, conflicts, changeAtIfirma, answer } = await openWithOwn();
  const before = own();
  changeAtIfirma({ dueOn: '2026-12-24' });
  await pullAll(pull);
  expect(answer('keep')).toMatchObject({ ok: true });
  expect(own()).toMatchObject({ content: before.content, revision: before.revision });
  expect(pull.database.documents.events(OWN).at(-1)).toMatchObject({
    what: 'kept_as_sent',
    detail: `${formatDay(before.form.dueOn)} → 24.12.2026`,
  });
  await pullAll(pull);
  expect(conflicts()).toEqual([]);

  changeAtIfirma({ dueOn: '2026-12-31' });
  await pullAll(pull);
  expect(conflicts()[0]?.differences).toEqual([
    {
      ...{ field: 'dueOn', base: '2026-12-24', mine: before.form.dueOn, theirs: '2026-12-31' },
      verdict: 'conflict',
    },
  ]);
  await pull.close();
});

it('another buyer is a conflict, a new name of the same one is none', async () => {
  const { pull, own, theirs, conflicts, changeAtIfirma, answer } = await openWithOwn();
  changeAtIfirma({ buyer: { ...theirs.buyer, Nazwa: 'Po zmianie nazwy SA' } });
  await pullAll(pull);
  expect(conflicts()).toEqual([]);
  changeAtIfirma({ buyer: { ...theirs.buyer, Nazwa: 'Kto inny sp. z o.o.', NIP: '5252344078' } });
  await pullAll(pull);
  expect(conflicts()[0]?.differences.map(({ field }) => field)).toEqual(['party']);
  expect(answer('take')).toMatchObject({ ok: true });
  expect(own().facts).toMatchObject({ partyName: 'Kto inny sp. z o.o.', partyNip: '5252344078' });
  await pull.close();
});
