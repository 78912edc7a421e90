import fc from 'fast-check';
import { enqueueDocument } from '../../../electron/documents/enqueue-document';
import { saveForm } from '../../../electron/documents/save-form';
import { anInvoice } from '../../builders/an-invoice';
import { anInvoiceForm, anInvoiceLine } from '../../builders/an-invoice-form';
import { confirmAll, expectOk } from '../../integration/sync/sync-rig';
import { answerTruly, press, queueMarked, type SentKind } from '../engine/user-at-work';
import { issueForeign, readForeignBody, type ForeignKind } from '../r09/foreign-documents';
import { checkInvariants } from './check-invariants';
import type { HistoryModel, HistoryWorld, WriteTrouble } from './history-world';

export type HistoryCommand = fc.AsyncCommand<HistoryModel, HistoryWorld>;

const DAY_MINUTES = 24 * 60;

const command = (
  name: string,
  run: (model: HistoryModel, world: HistoryWorld) => Promise<void> | void,
): HistoryCommand => ({
  check: () => true,
  run: async (model, world) => {
    // Nothing is done in no time: a plan made at the very instant of the run before is not fresh.
    world.pass();
    await run(model, world);
    checkInvariants(model, world);
  },
  toString: () => name,
});

const queueNew = (kind: SentKind, quantity: number) =>
  command(`queue ${kind} x${String(quantity)}`, (model, { session }) => {
    model.count += 1;
    const mark = `${kind}-${String(model.count)}`;
    const documentId = queueMarked(session, kind, mark, { quantity });
    model.marks.set(documentId, { kind, mark });
    const content = session.deps.documents.find(documentId)?.content;
    if (content !== undefined) model.saved.set(documentId, content);
  });

/** Changes one document, if it may be changed, and queues it again. */
const editOne = (which: number, quantity: number) =>
  command(`edit #${String(which)} to x${String(quantity)}`, (model, { session }) => {
    const documentId = [...model.marks.keys()][which % Math.max(1, model.marks.size)];
    const record = documentId === undefined ? null : session.deps.documents.find(documentId);
    if (record?.content.kind !== 'invoice' || documentId === undefined) return;
    const { notes, buyer } = record.content.form;
    const form = anInvoiceForm({ notes, buyer, lines: [anInvoiceLine({ quantity: String(quantity) })] });
    const content = { kind: 'invoice', form } as const;
    const saved = saveForm(session.documentDeps, { documentId, baseRevision: record.revision, content });
    if (!saved.ok) return;
    model.saved.set(documentId, content);
    expectOk(enqueueDocument(session.documentDeps, { documentId, allowDuplicate: true }));
  });

const synchronise = (troubles: readonly WriteTrouble[]) =>
  command(`synchronise with ${JSON.stringify(troubles)}`, async (_, world) => {
    world.switches.trouble(troubles);
    await press(world.session);
    world.switches.trouble([]);
  });

const failToRead = command('press without network', async (_, world) => {
  world.switches.failReads(true);
  await press(world.session);
  world.switches.failReads(false);
});

const pressTwiceAtOnce = command('press and confirm twice at once', async (_, { session }) => {
  const prepared = await session.engine.prepare();
  if (!prepared.ok || !prepared.value.plan.canConfirm) return;
  const confirmation = confirmAll(prepared.value.plan);
  await Promise.all([session.engine.confirm(confirmation), session.engine.confirm(confirmation)]);
  await session.engine.whenIdle();
});

const kill = (call: number, from: 'start' | 'first write', troubles: readonly WriteTrouble[]) =>
  command(`kill at call ${String(call)} from ${from} with ${JSON.stringify(troubles)}`, async (_, world) => {
    world.switches.trouble(troubles);
    await world.killAt(call, from);
    world.switches.trouble([]);
  });

const restart = command('restart', (_, world) => world.restart());

const wait = (minutes: number) => command(`wait ${String(minutes)} min`, (_, world) => world.wait(minutes));

const jump = (minutes: number) =>
  command(`clock jumps ${String(minutes)} min`, (model, world) => {
    model.hasClockJumped = true;
    world.jump(minutes);
  });

/** Answers as a person who looked into iFirma, wherever an answer is taken. */
const answerAll = command('answer', (model, world) => {
  for (const documentId of answerTruly(world.session, world.ifirma, model.marks)) {
    model.answered.add(documentId);
    model.resends.set(documentId, (model.resends.get(documentId) ?? 0) + 1);
  }
});

/** Another program with the same keys issues one that is like ours in almost everything. */
const foreignTwin = (kind: ForeignKind, quantity: number) =>
  command(`another program: ${kind} x${String(quantity)}`, (_, { ifirma }) => {
    const invoice = anInvoice({ lines: [anInvoiceLine({ quantity: String(quantity) })] });
    const body = readForeignBody(ifirma.client.accounting.prepareInvoice(invoice).body);
    const at = { now: ifirma.clock.now(), today: ifirma.clock.today() };
    ifirma.server.changeState((state) => {
      // Ours may be dated ahead by a wrong clock, and iFirma lets nobody go back behind it.
      const days = [body.DataWystawienia, ...state.documents.map(({ issuedOn }) => issuedOn)];
      const DataWystawienia = days.toSorted().at(-1) ?? body.DataWystawienia;
      return issueForeign(state, { ...body, DataWystawienia }, kind, at);
    });
  });

const makeBackup = command('back up', (_, world) => world.backUp());

/** What was never sent goes back to the day of the backup, and the user knows it. */
const restoreBackup = command('restore', (model, world) => {
  if (!world.restore()) return;
  model.hasRestored = true;
  for (const documentId of [...model.marks.keys()]) {
    const record = world.session.deps.documents.find(documentId);
    if (record === null) model.marks.delete(documentId);
    else model.saved.set(documentId, record.content);
  }
  model.states.clear();
});

const trouble: fc.Arbitrary<WriteTrouble> = fc.oneof(
  { weight: 3, arbitrary: fc.constant<WriteTrouble>({ kind: 'none' }) },
  {
    weight: 5,
    arbitrary: fc
      .constantFrom<Exclude<WriteTrouble['kind'], 'lateCommit'>>(
        ...([
          'offline',
          'resetAfterCommit',
          'resetAfterCommit',
          'resetBeforeCommit',
          'kod100AfterCommit',
        ] as const),
        ...([
          'kodAsString',
          'zeroWithoutIdentyfikator',
          'truncatedJson',
          'http502Html',
          'http200Html',
        ] as const),
      )
      .map((kind): WriteTrouble => ({ kind })),
  },
  {
    weight: 2,
    arbitrary: fc
      .integer({ min: 1, max: 9 })
      .map((minutes): WriteTrouble => ({ kind: 'lateCommit', minutes })),
  },
);
const troubles = fc.array(trouble, { maxLength: 3 });
const quantity = fc.integer({ min: 1, max: 2 });
const foreignKind = fc.constantFrom<ForeignKind>('same gross', 'other line', 'other sale day', 'unrelated');

export const HISTORY_COMMANDS: fc.Arbitrary<HistoryCommand>[] = [
  quantity.map((count) => queueNew('invoice', count)),
  quantity.map((count) => queueNew('invoice', count)),
  fc.constant(queueNew('expense', 1)),
  fc.tuple(fc.nat(5), quantity).map(([which, count]) => editOne(which, count)),
  troubles.map(synchronise),
  troubles.map(synchronise),
  fc.constant(failToRead),
  fc.constant(pressTwiceAtOnce),
  fc.tuple(fc.integer({ min: 1, max: 40 }), troubles).map(([call, list]) => kill(call, 'start', list)),
  // Where it hurts most: around the one request that cannot be taken back.
  fc.tuple(fc.integer({ min: 1, max: 4 }), troubles).map(([call, list]) => kill(call, 'first write', list)),
  fc.constant(restart),
  fc.constantFrom(1, 5, 11, 11).map(wait),
  fc.constant(answerAll),
  fc.tuple(foreignKind, quantity).map(([kind, count]) => foreignTwin(kind, count)),
  fc.constantFrom(makeBackup, restoreBackup),
];

export const CLOCK_JUMPS = fc.constantFrom(-DAY_MINUTES, DAY_MINUTES, -9, 9).map(jump);
