import { createSeededChoice, type SeededChoice } from '../../electron/practice/seeded-choice';
import type { DocumentKind } from '../../shared/domain/document/document';
import type { Proof } from './frame/proof';
import {
  ATTEMPT_AFTER_SEND,
  SENT_AGAIN_AT_START,
  SAVED_LATER,
  TOUCHED_DROPPED,
} from './mutants/engine-mutants';
import { createDiary, type Diary } from './rigs/diary';
import { noFindings } from './rigs/findings';
import { instantOfCycle, playChains, splitIntoChains } from './rigs/play-chains';
import type { ProgramSession } from './rigs/program-session';
import { confirm } from './rigs/program-user';
import type { ProgramWorld } from './rigs/program-world';
import { answerQuestions, endChain } from './rigs/settle';

/**
 * The built program in the desktop host without a page, spoken to over IPC against the practice iFirma over HTTPS,
 * is killed with SIGKILL at a random moment of typing, saving, queueing, reading or sending, and started again.
 */
export const r01: Proof = {
  id: 'R1',
  name: 'kill -9 of the built program at random moments while it edits and sends',
  sizes: { test: 20, submission: 1000 },
  subject: 'program',
  run: (run) =>
    playChains(
      run,
      () => Promise.resolve(splitIntoChains(Array.from({ length: run.size }))),
      (world, chain, number, log) =>
        playChain(world, createSeededChoice(`R1/${String(run.seed)}/${String(number)}`), chain.length, log),
    ),
  mutants: [
    { ...ATTEMPT_AFTER_SEND, size: 16 },
    { ...SENT_AGAIN_AT_START, size: 16 },
    { ...SAVED_LATER, size: 16 },
    { ...TOUCHED_DROPPED, size: 16 },
  ],
};

async function playChain(world: ProgramWorld, choice: SeededChoice, cycles: number, log: string[]) {
  const { ifirma } = world;
  const folder = world.newDataFolder();
  const diary = createDiary(ifirma.readLedger);
  const findings = noFindings();
  let sendingMs = 300;

  for (let cycle = 1; cycle <= cycles; cycle += 1) {
    const session = await world.start(folder, instantOfCycle(cycle));
    await diary.compare(session, findings);
    await answerQuestions(session, diary);
    strike(ifirma, choice);
    const kill = planKill(world, choice, sendingMs, session, log);
    const startedAt = performance.now();
    // The calls that the kill cuts off are refused; that is the point.
    await work(session, diary, cycle, choice, kill.before).catch((error: unknown) => log.push(String(error)));
    if (!kill.isDone()) sendingMs = (sendingMs + performance.now() - startedAt) / 2;
    await session.app.kill();
    ifirma.clearFaults();
  }
  await endChain(world, folder, instantOfCycle(cycles + 1), diary, findings);
  return { runs: cycles, findings, history: { log, documents: diary.entries } };
}

/** Which step is cut off, and how long after its beginning. */
function planKill(
  world: ProgramWorld,
  choice: SeededChoice,
  sendingMs: number,
  { app }: ProgramSession,
  log: string[],
) {
  const at = choice.oneOf(['create', 'save', 'queue', 'read', 'send', 'send', 'booked', 'booked']);
  const delayMs = choice.number(0, at === 'send' ? Math.ceil(sendingMs) : 20);
  let isDone = false;
  // The answer is on its way, or about to be: the moment of all doubles.
  const strikesAtBooking = at === 'booked';
  world.onBooked(
    strikesAtBooking
      ? () => {
          isDone = true;
          log.push('kill at the booking');
          void app.kill();
        }
      : null,
  );
  return {
    isDone: () => isDone,
    before: (step: string) => {
      if (step !== at || isDone) return;
      log.push(`kill ${String(delayMs)} ms into ${step}`);
      setTimeout(() => {
        isDone = true;
        void app.kill();
      }, delayMs);
    },
  };
}

async function work(
  session: ProgramSession,
  diary: Diary,
  cycle: number,
  choice: SeededChoice,
  before: (step: string) => void,
): Promise<void> {
  const kind = choice.oneOf<DocumentKind>(['invoice', 'invoice', 'expense']);
  const label = `K${String(cycle).padStart(5, '0')}`;
  before('create');
  const entry = await diary.create(session, { kind, label, amount: 0 });
  for (let save = 1; save <= choice.number(1, 3); save += 1) {
    if (save > 1) before('save');
    await diary.save(session, entry, cycle * 10 + save);
  }
  before('queue');
  await diary.queue(session, entry);
  before('read');
  const prepared = await session.call('sync.prepare', {});
  before('send');
  if (prepared.plan.canConfirm) await confirm(session, prepared);
}

/** Now and then an answer is lost as well. */
function strike(ifirma: ProgramWorld['ifirma'], choice: SeededChoice): void {
  const kind = choice.oneOf([null, null, null, 'resetAfterCommit', 'resetBeforeCommit'] as const);
  if (kind === null) return;
  for (const on of ['invoice.create', 'expense.createCost']) ifirma.setFault({ kind, on });
}
