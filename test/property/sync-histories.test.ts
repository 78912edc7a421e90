import fc from 'fast-check';
import { expect, it } from 'vitest';
import { saveForm } from '../../electron/documents/save-form';
import { enqueueDocument } from '../../electron/documents/enqueue-document';
import type { DocumentForm } from '../../shared/domain/document-form';
import { anExpenseForm } from '../builders/an-expense-form';
import { anInvoiceForm, anInvoiceLine } from '../builders/an-invoice-form';
import { cutOffAt } from '../fakes/cut-off';
import { createFaultyPracticeAccount, type WriteFault } from '../fakes/faulty-practice-account';
import { fixedClock } from '../fakes/fixed-clock';
import { proveRuns, proveSeed } from '../fixtures/prove-runs';
import {
  confirmAll,
  createRig,
  expectOk,
  MINUTE_MS,
  queueDocument,
  stateOf,
  type Session,
} from '../integration/sync/sync-rig';

const DAY_MINUTES = 24 * 60;

/** What the user knows to be true, whatever Kwit believes. */
type Model = {
  /** By document id: a text that only this document carries to iFirma. */
  readonly marks: Map<string, string>;
  /** How often the user, with the evidence before them, asked to send it again. */
  readonly resends: Map<string, number>;
  /** The content that was last saved and acknowledged. */
  readonly saved: Map<string, DocumentForm>;
  hasClockJumped: boolean;
};

/** The company on its disk, iFirma on the other side, and the program that is started and ended between them. */
class World {
  readonly clock = fixedClock();
  readonly account = createFaultyPracticeAccount(this.clock);
  readonly rig = createRig(this.account.api, { clock: this.clock });
  session: Session = this.rig.start();

  restart(): void {
    this.session.close();
    this.session = this.rig.start();
  }

  /** How often iFirma holds the document. */
  countBooked(mark: string): number {
    const { documents, expenses } = this.account.state();
    return (
      documents.filter((document) => document.body['Uwagi'] === mark).length +
      expenses.filter((expense) => expense.body['NumerFaktury'] === mark).length
    );
  }

  idAtIfirma(mark: string): string | null {
    const found = this.account.state().documents.find((document) => document.body['Uwagi'] === mark);
    return found === undefined ? null : String(found.documentId);
  }
}

function contentOf(kind: 'invoice' | 'expense', mark: string, quantity: number): DocumentForm {
  return kind === 'invoice'
    ? // Same buyer, date and often the same amount: twins, told apart by nothing but the notes.
      { kind, form: anInvoiceForm({ notes: mark, lines: [anInvoiceLine({ quantity: String(quantity) })] }) }
    : { kind, form: anExpenseForm({ documentNumber: mark }) };
}

type Command = fc.AsyncCommand<Model, World>;
const always = () => true;

const command = (name: string, run: (model: Model, world: World) => Promise<void> | void): Command => ({
  check: always,
  run: async (model, world) => {
    await run(model, world);
    assertInvariants(model, world);
  },
  toString: () => name,
});

const queueNew = (kind: 'invoice' | 'expense', quantity: number) =>
  command(`queue ${kind} x${String(quantity)}`, (model, world) => {
    const mark = `${kind}-${String(model.marks.size + 1)}`;
    const content = contentOf(kind, mark, quantity);
    const documentId = queueDocument(world.session, content);
    model.marks.set(documentId, mark);
    const stored = world.session.deps.documents.find(documentId);
    model.saved.set(documentId, stored?.content ?? content);
  });

/** Changes one document, if it may be changed, and queues it again. */
const editOne = (which: number, quantity: number) =>
  command(`edit #${String(which)} to x${String(quantity)}`, (model, { session }) => {
    const documentId = [...model.marks.keys()][which % Math.max(1, model.marks.size)];
    const record = documentId === undefined ? null : session.deps.documents.find(documentId);
    if (record === null || documentId === undefined || record.content.kind !== 'invoice') return;
    const { contractorId } = record.content.form.buyer;
    const form = anInvoiceForm({
      notes: record.content.form.notes,
      buyer: { ...record.content.form.buyer, contractorId },
      lines: [anInvoiceLine({ quantity: String(quantity) })],
    });
    const content: DocumentForm = { kind: 'invoice', form };
    const { revision: baseRevision } = record;
    const saved = saveForm(session.documentDeps, { documentId, baseRevision, content });
    if (!saved.ok) return;
    model.saved.set(documentId, content);
    expectOk(enqueueDocument(session.documentDeps, { documentId, allowDuplicate: true }));
  });

const synchronise = (faults: readonly WriteFault[]) =>
  command(`synchronise with ${JSON.stringify(faults)}`, async (_, world) => {
    world.account.faults.splice(0, world.account.faults.length, ...faults);
    await pressAndConfirm(world.session);
    world.account.faults.length = 0;
  });

const failToRead = command('press without network', async (_, world) => {
  world.account.failReads = true;
  await pressAndConfirm(world.session);
  world.account.failReads = false;
});

const pressTwiceAtOnce = command('press and confirm twice at once', async (_, { session }) => {
  const prepared = await session.engine.prepare();
  if (!prepared.ok || !prepared.value.plan.canConfirm) return;
  const confirmation = confirmAll(prepared.value.plan);
  await Promise.all([session.engine.confirm(confirmation), session.engine.confirm(confirmation)]);
  await session.engine.whenIdle();
});

/** The program is killed at some call in the middle of a synchronisation, and started again. */
const killInTheMiddle = (call: number, faults: readonly WriteFault[]) =>
  command(`kill at call ${String(call)} with ${JSON.stringify(faults)}`, async (_, world) => {
    world.session.close();
    world.account.faults.splice(0, world.account.faults.length, ...faults);
    try {
      const doomed = world.rig.start(cutOffAt(call).wrap);
      try {
        await pressAndConfirm(doomed);
      } finally {
        doomed.close();
      }
    } catch {
      // Dead; what is on disk is what counts.
    }
    world.account.faults.length = 0;
    world.session = world.rig.start();
  });

const restart = command('restart', (_, world) => {
  world.restart();
});

const wait = (minutes: number) =>
  command(`wait ${String(minutes)} min`, async (_, { clock, account }) => {
    clock.advanceMs(minutes * MINUTE_MS);
    await account.deliverLate();
  });

const jump = (minutes: number) =>
  command(`clock jumps ${String(minutes)} min`, (model, { clock }) => {
    model.hasClockJumped = true;
    clock.jumpWallMs(minutes * MINUTE_MS);
  });

/** Answers as a person who looked into iFirma, wherever an answer is taken. */
const answerAll = command('answer', answerTruthfully);

async function pressAndConfirm({ engine }: Session): Promise<void> {
  const prepared = await engine.prepare();
  if (!prepared.ok || !prepared.value.plan.canConfirm) return;
  await engine.confirm(confirmAll(prepared.value.plan));
  await engine.whenIdle();
}

function answerTruthfully(model: Model, world: World): void {
  const { session } = world;
  for (const document of session.engine.overview().unsettled) {
    const mark = model.marks.get(document.documentId) ?? '';
    const isThere = world.countBooked(mark) > 0;
    const ifirmaId = document.kind === 'invoice' ? world.idAtIfirma(mark) : null;
    const isOffered = document.candidates.some((candidate) => candidate.ifirmaId === ifirmaId);
    if (document.isDecidable && isThere && (document.kind === 'expense' || isOffered)) {
      session.engine.answer({ documentId: document.documentId, answer: { is: 'there', ifirmaId } });
    } else if (document.canSendAgain && !isThere) {
      expectOk(session.engine.answer({ documentId: document.documentId, answer: { is: 'not_there' } }));
      model.resends.set(document.documentId, (model.resends.get(document.documentId) ?? 0) + 1);
    }
  }
}

function assertInvariants(model: Model, world: World): void {
  for (const [documentId, mark] of model.marks) {
    const record = world.session.deps.documents.find(documentId);
    const booked = world.countBooked(mark);
    // I1: never twice, unless a person asked for it; and their evidence is wrong only when clocks jumped.
    const allowed = 1 + (model.hasClockJumped ? (model.resends.get(documentId) ?? 0) : 0);
    expect(booked, `${mark} booked`).toBeLessThanOrEqual(allowed);
    // I2: what was saved is there; only the confirmed issue date may have changed it.
    expect(withoutDates(record?.content), `${mark} content`).toEqual(
      withoutDates(model.saved.get(documentId)),
    );
    // I3: accepted means that iFirma has it, under that identifier.
    if (record?.state === 'accepted') {
      expect(booked, `${mark} accepted`).toBeGreaterThanOrEqual(1);
      if (record.kind === 'invoice' && !model.hasClockJumped) {
        expect(record.accepted?.ifirmaId, `${mark} identifier`).toBe(world.idAtIfirma(mark));
      }
    }
    if (record?.state === 'rejected' || record?.state === 'draft') expect(booked, mark).toBe(0);
  }
  // I5: nothing is in flight between two presses.
  expect(world.session.deps.attempts.attemptsInStates(['sending', 'prepared'])).toEqual([]);
}

function withoutDates(content: DocumentForm | undefined): DocumentForm | undefined {
  return content?.kind === 'invoice'
    ? {
        kind: 'invoice',
        form: { ...content.form, issuedOn: '', buyer: { ...content.form.buyer, contractorId: null } },
      }
    : content && {
        kind: 'expense',
        form: { ...content.form, seller: { ...content.form.seller, contractorId: null } },
      };
}

/** After all the trouble a patient user gets every document through, exactly once. */
async function finish(model: Model, world: World): Promise<void> {
  world.account.faults.length = 0;
  // A wall clock that was put back is put right: the sale dates are not in the future any more.
  world.clock.jumpWallMs(Math.max(0, Date.parse('2026-11-26T09:00:00Z') - Date.parse(world.clock.now())));
  for (let round = 0; round < 12; round += 1) {
    world.clock.advanceMs(11 * MINUTE_MS);
    await world.account.deliverLate();
    await pressAndConfirm(world.session);
    answerTruthfully(model, world);
  }
  assertInvariants(model, world);
  for (const [documentId, mark] of model.marks) {
    expect(stateOf(world.session, documentId), `${mark} at the end`).toBe('accepted');
  }
}

const fault: fc.Arbitrary<WriteFault> = fc.oneof(
  { weight: 3, arbitrary: fc.constant<WriteFault>({ kind: 'none' }) },
  {
    weight: 4,
    arbitrary: fc.constantFrom<WriteFault>(
      { kind: 'answer_lost' },
      { kind: 'answer_is_html' },
      { kind: 'answer_is_trouble' },
      { kind: 'request_lost' },
      { kind: 'server_error' },
      { kind: 'offline' },
    ),
  },
  {
    weight: 2,
    arbitrary: fc.integer({ min: 1, max: 9 }).map((minutes): WriteFault => ({ kind: 'late', minutes })),
  },
);
const faults = fc.array(fault, { maxLength: 3 });
const quantity = fc.integer({ min: 1, max: 2 });

const COMMANDS: fc.Arbitrary<Command>[] = [
  quantity.map((count) => queueNew('invoice', count)),
  quantity.map((count) => queueNew('invoice', count)),
  fc.constant(queueNew('expense', 1)),
  fc.tuple(fc.nat(5), quantity).map(([which, count]) => editOne(which, count)),
  faults.map(synchronise),
  faults.map(synchronise),
  fc.constant(failToRead),
  fc.constant(pressTwiceAtOnce),
  fc.tuple(fc.integer({ min: 1, max: 60 }), faults).map(([call, list]) => killInTheMiddle(call, list)),
  fc.constant(restart),
  fc.constantFrom(1, 5, 11, 11).map(wait),
  fc.constant(answerAll),
];
const CLOCK_JUMPS = fc.constantFrom(-DAY_MINUTES, DAY_MINUTES, -9, 9).map(jump);

it.each<[string, fc.Arbitrary<Command>[]]>([
  ['under faults, kills and impatience', COMMANDS],
  ['also when the wall clock jumps', [...COMMANDS, CLOCK_JUMPS]],
])('no history creates a document twice or loses one, %s', async (_, arbitraries) => {
  await fc.assert(
    fc.asyncProperty(fc.commands(arbitraries, { maxCommands: 25 }), async (commands) => {
      const world = new World();
      const model: Model = { marks: new Map(), resends: new Map(), saved: new Map(), hasClockJumped: false };
      try {
        await fc.asyncModelRun(() => ({ model, real: world }), commands);
        await finish(model, world);
      } finally {
        world.rig.dispose();
      }
    }),
    { numRuns: proveRuns(20), seed: proveSeed(), endOnFailure: false },
  );
});
