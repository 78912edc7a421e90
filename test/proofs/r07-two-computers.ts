import { createSeededChoice } from '../../electron/practice/seeded-choice';
import type { Proof } from './frame/proof';
import {
  ATTEMPT_AFTER_SEND,
  SENT_AGAIN_AT_START,
  LINES_DO_NOT_MATTER,
  NO_COMPANY_LOCK,
} from './mutants/engine-mutants';
import { createComputer } from './r07/computer';
import { checkHistory, createHistory } from './r07/history';
import { createSharedTime } from './r07/shared-time';
import { noFindings } from './rigs/findings';
import { playChains } from './rigs/play-chains';
import type { ProgramWorld } from './rigs/program-world';
import { endChain } from './rigs/settle';

/** Longer histories have longer lists, and find no more. */
const MOST_STEPS = 15;
const MINUTE_MS = 60_000;
const COMPUTERS = ['A', 'B'] as const;

/**
 * In the style of Jepsen: the same account at two computers whose users write, send and answer at the same time, while
 * requests and answers are lost, programs are killed and started, and a second one is started on the same data. What
 * was done is written down with its end (ok, fail or info) and held against iFirma's ledger. `size` is the steps of each
 * computer, of which a fast one takes four a second; `runs` are operations.
 */
export const r07: Proof = {
  id: 'R7',
  name: 'two computers on one account, killed and struck by faults: every history is explained by the ledger',
  sizes: { test: 10, submission: 240 },
  subject: 'program',
  run: (run) =>
    playChains(
      run,
      () => Promise.resolve(splitSteps(run.size)),
      (world, steps, number) => playHistory(world, steps, `R7/${String(run.seed)}/${String(number)}`),
    ),
  mutants: [
    { ...ATTEMPT_AFTER_SEND, size: 60 },
    { ...SENT_AGAIN_AT_START, size: 60 },
    { ...LINES_DO_NOT_MATTER, size: 120 },
    { ...NO_COMPANY_LOCK, size: 60 },
  ],
};

function splitSteps(steps: number): readonly number[] {
  const count = Math.ceil(steps / MOST_STEPS);
  return Array.from({ length: count }, () => Math.ceil(steps / count));
}

async function playHistory(world: ProgramWorld, steps: number, seed: string) {
  const { ifirma } = world;
  const findings = noFindings();
  const history = createHistory(ifirma.readLedger);
  const time = createSharedTime(world);
  const folders = [world.newDataFolder(), world.anotherDataFolder()];
  const computers = COMPUTERS.map((name, index) => {
    const dataFolder = folders[index] ?? '';
    const choice = createSeededChoice(`${seed}/${name}`);
    const computer = createComputer({ name, dataFolder, world, time, history, choice, findings });
    return { name, dataFolder, ...computer };
  });

  await Promise.all(computers.map(({ live }) => live(steps)));
  world.onBooked(null);
  ifirma.clearFaults();
  const diaries = new Map(computers.map(({ name, diary }) => [name, diary]));
  checkHistory(history, ifirma.readLedger(), diaries, findings);
  for (const { dataFolder, diary } of computers) {
    ifirma.advance(MINUTE_MS);
    await endChain(world, dataFolder, ifirma.now(), diary, findings);
  }
  return {
    runs: history.operations.length,
    findings,
    history: { operations: history.operations, documents: computers.flatMap(({ diary }) => diary.entries) },
  };
}
