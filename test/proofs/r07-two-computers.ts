import { createSeededChoice } from '../../electron/practice/seeded-choice';
import type { Proof } from './frame/proof';
import {
  ATTEMPT_AFTER_SEND,
  BLIND_RETRY,
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
const HISTORY_SECONDS = 10;
const MINUTE_MS = 60_000;
const COMPUTERS = ['A', 'B'] as const;

/**
 * In the style of Jepsen: the same account at two computers whose users write, send and answer at the same time, while
 * requests and answers are lost, programs are killed and started, and a second one is started on the same data. What
 * was done is written down with its end (ok, fail or info) and held against iFirma's ledger. `size` is in seconds,
 * `runs` are operations.
 */
export const r07: Proof = {
  id: 'R7',
  name: 'two computers on one account, killed and struck by faults: every history is explained by the ledger',
  sizes: { test: 7, submission: 60 },
  subject: 'program',
  run: (run) =>
    playChains(
      run,
      () => Promise.resolve(splitSeconds(run.size)),
      (world, seconds, number) => playHistory(world, seconds, `R7/${String(run.seed)}/${String(number)}`),
    ),
  mutants: [
    { ...ATTEMPT_AFTER_SEND, size: 40 },
    { ...BLIND_RETRY, size: 40 },
    { ...LINES_DO_NOT_MATTER, size: 60 },
    { ...NO_COMPANY_LOCK, size: 40 },
  ],
};

function splitSeconds(seconds: number): readonly number[] {
  const count = Math.ceil(seconds / HISTORY_SECONDS);
  return Array.from({ length: count }, () => seconds / count);
}

async function playHistory(world: ProgramWorld, seconds: number, seed: string) {
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

  for (const { start } of computers) await start();
  const untilMs = performance.now() + seconds * 1000;
  await Promise.all(computers.map(({ live }) => live(untilMs)));
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
