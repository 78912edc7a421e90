import { expect, it } from 'vitest';
import { checkAgreement } from '../../../electron/agreement/check-agreement';
import { getAgreement } from '../../../electron/agreement/get-agreement';
import { minor } from '../../../shared/domain/money/money';
import { fillAugust, removingBetweenPages } from './a-busy-month';
import { openReadingDesk } from './reading-desk';

const AUGUST = { fromMonth: '2026-08', toMonth: '2026-08' };

const { server, openPull } = await openReadingDesk();

function open(options?: Parameters<typeof openPull>[0]) {
  const pull = openPull(options);
  const { database, deps } = pull;
  return { ...pull, agreement: { ...deps, salesReadings: database.salesReadings } };
}

it('begins with every document only at iFirma, agrees after fetching, and sees what changes there', async () => {
  const { agreement, engine, close } = open();
  const booked = server.state().documents.filter(({ issuedOn }) => issuedOn.startsWith('2026-08'));
  expect(getAgreement(agreement, AUGUST)).toBeNull();

  const before = await checkAgreement(agreement, AUGUST);
  expect(before).toMatchObject({ ok: true, value: { count: booked.length, unsettled: 0 } });
  expect(before.ok && before.value.differences.map(({ kind }) => kind)).toEqual(
    booked.map(() => 'only_in_ifirma'),
  );
  // One reading: lists and nothing else.
  expect([...new Set(server.readLedger().map(({ operation }) => operation))]).toEqual(['sales.list']);

  engine.start(AUGUST);
  await engine.whenIdle();
  expect(getAgreement(agreement, AUGUST)?.differences).toEqual([]);

  const [changed, removed] = booked;
  server.changeState((state) => ({
    ...state,
    documents: state.documents
      .filter(({ documentId }) => documentId !== removed?.documentId)
      .map((document) =>
        document.documentId === changed?.documentId ? { ...document, grossMinor: minor(1) } : document,
      ),
  }));
  const after = await checkAgreement(agreement, AUGUST);
  expect(after.ok && after.value.differences.map(({ kind }) => kind).toSorted()).toEqual([
    'differs',
    'only_in_kwit',
  ]);
  await close();
});

it('is shown from the last reading when iFirma cannot be reached', async () => {
  const { agreement, clock, close } = open();
  const read = await checkAgreement(agreement, AUGUST);
  clock.advanceMs(3_600_000);
  server.setFault({ kind: 'http200Html', on: 'sales.list', times: 'always' });
  expect(await checkAgreement(agreement, AUGUST)).toMatchObject({ ok: false });
  expect(getAgreement(agreement, AUGUST)).toEqual(read.ok ? read.value : null);
  await close();
});

it('names as missing only what is: a document that another one hid from the reader is not', async () => {
  fillAugust(server);
  const budget = removingBetweenPages(server);
  const { agreement, engine, close } = open({ makeBudget: () => budget });
  engine.start(AUGUST);
  await engine.whenIdle();
  const removed = server.state().documents.at(-1);

  budget.arm();
  const checked = await checkAgreement(agreement, AUGUST);
  expect(checked.ok && checked.value.differences).toMatchObject([
    { kind: 'only_in_kwit', ours: { ifirmaId: String(removed?.documentId) } },
  ]);
  await close();
});
