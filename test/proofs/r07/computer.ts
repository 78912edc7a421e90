import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { SeededChoice } from '../../../electron/practice/seeded-choice';
import type { DocumentKind } from '../../../shared/domain/document/document';
import { createDiary, type DiaryEntry } from '../rigs/diary';
import type { Findings } from '../rigs/findings';
import { Refused } from '../../program/channel-calls';
import type { ProgramSession } from '../rigs/program-session';
import { sendEverything } from '../rigs/program-user';
import type { ProgramWorld } from '../rigs/program-world';
import { answerQuestions } from '../rigs/settle';
import { strike } from './faults';
import type { History, OperationName } from './history';
import type { SharedTime } from './shared-time';

const MINUTE_MS = 60_000;
/** Requests a minute are limited on both sides. */
const BETWEEN_READS_MS = MINUTE_MS;
const PATIENCE_MS = 11 * MINUTE_MS;
const MOST_KILL_DELAY_MS = 400;

export type ComputerParts = {
  readonly name: string;
  readonly dataFolder: string;
  readonly world: ProgramWorld;
  readonly time: SharedTime;
  readonly history: History;
  readonly choice: SeededChoice;
  readonly findings: Findings;
};

/** One of a user's computers: Kwit in a data folder of its own, and what its user remembers of it. */
export function createComputer(parts: ComputerParts) {
  const { name, dataFolder, world, time, history, choice, findings } = parts;
  const diary = createDiary(world.ifirma.readLedger);
  let session: ProgramSession | null = null;

  /** What the next operation sets off when it begins. */
  let fuse: (() => void) | null = null;

  const perform = <T>(operation: OperationName, label: string | null, work: () => Promise<T>) => {
    fuse?.();
    fuse = null;
    return history.perform({ computer: name, name: operation, label }, work);
  };
  const lastOperation = () => history.operations.findLast((each) => each.computer === name);
  /** A program that lives always does what the forms ask of it. */
  const edit = async <T>(operation: OperationName, label: string, work: () => Promise<T>) => {
    const done = await perform(operation, label, work);
    const { end, detail } = lastOperation() ?? {};
    if (end === 'fail') findings.unexplained.push(`${label}: ${String(detail)}`);
    return done;
  };

  async function running(): Promise<ProgramSession> {
    if (session !== null) return session;
    const started = await time.start(dataFolder, BETWEEN_READS_MS);
    session = started;
    void started.app.exited.then(() => {
      if (session === started) session = null;
    });
    await perform('start', null, () => diary.compare(started, findings));
    return started;
  }

  async function write(): Promise<void> {
    const program = await running();
    const number = diary.entries.length + 1;
    const label = `${name}${String(number).padStart(5, '0')}`;
    const kind = choice.oneOf<DocumentKind>(['invoice', 'invoice', 'invoice', 'expense']);
    const entry = await edit('create', label, () => diary.create(program, { kind, label, amount: 0 }));
    if (entry === null) return;
    for (let save = 1; save <= choice.number(1, 2); save += 1) {
      if (!(await saveAgain(program, entry, number * 10 + save))) return;
    }
    await edit('queue', label, () => diary.queue(program, entry));
  }

  async function saveAgain(program: ProgramSession, entry: DiaryEntry, amount: number): Promise<boolean> {
    const saved = await edit('save', entry.wanted.label, async () => {
      await diary.save(program, entry, amount);
      return true;
    });
    return saved === true;
  }

  async function send(): Promise<void> {
    const program = await running();
    await time.pass(BETWEEN_READS_MS);
    await perform('send', null, () => sendEverything(program));
  }

  async function answer(): Promise<void> {
    const program = await running();
    await time.pass(PATIENCE_MS);
    await perform('answer', null, () => answerQuestions(program, diary));
  }

  /** The next thing is cut off: a moment after it begins, or when iFirma books. */
  async function killWhile(next: () => Promise<void>): Promise<void> {
    const { app } = await running();
    const kill = () => void app.kill();
    const delayMs = choice.number(0, MOST_KILL_DELAY_MS);
    let timer: NodeJS.Timeout | undefined;
    if (choice.number(1, 2) === 1) world.onBooked(kill);
    else
      fuse = () => {
        timer = setTimeout(kill, delayMs);
      };
    await next();
    clearTimeout(timer);
    await app.kill();
  }

  /** Kwit once more on the same data: it gives way, also where the system's own lock for that is missing. */
  async function startOnceMore(): Promise<void> {
    await running();
    if (choice.number(1, 2) === 1) {
      for (const file of ['SingletonLock', 'SingletonSocket'])
        rmSync(join(dataFolder, file), { force: true });
    }
    const second = await perform('second start', null, () =>
      time.start(dataFolder, 0).catch((error: unknown) => {
        throw hasQuitInOrder(error) ? new Refused(String(error)) : error;
      }),
    );
    if (second === null) {
      const { end, detail } = lastOperation() ?? {};
      if (end !== 'fail') findings.unexplained.push(`${name}: a second start ends with ${String(detail)}`);
      return;
    }
    if (second.companyId !== '') findings.unexplained.push(`${name}: two programs have the company open`);
    await second.app.kill();
  }

  const writeAndDie = async () => {
    await write();
    await killWhile(send);
  };
  const dieAnywhere = () => killWhile(choice.oneOf([write, answer]));

  return {
    diary,
    live: async (steps: number): Promise<void> => {
      for (let step = 1; step <= steps; step += 1) {
        strike(world.ifirma, choice);
        const often = choice.oneOf([write, write, send, answer]);
        const step = choice.oneOf([often, often, often, writeAndDie, dieAnywhere, startOnceMore]);
        await step();
      }
      await session?.app.kill();
    },
  };
}

/** It has handed over to the one that runs. */
function hasQuitInOrder(error: unknown): boolean {
  return error instanceof Error && error.message.startsWith('the program ended with {"code":0,');
}
