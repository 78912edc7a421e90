import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { PracticeState } from '../../../electron/practice/practice-state';
import type { SeededChoice } from '../../../electron/practice/seeded-choice';
import type { LedgerEntry } from '../../ifirma-server/request-ledger';
import { createDiary, type Diary, type DiaryEntry } from '../rigs/diary';
import { instantOfCycle } from '../rigs/play-chains';
import type { ProgramSession } from '../rigs/program-session';
import { sendEverything } from '../rigs/program-user';
import type { ProgramWorld } from '../rigs/program-world';
import { answerQuestions } from '../rigs/settle';
import { recordCalls } from '../rigs/strace';
import { type DiskCall, readDiskLog, RECORDED_CALLS } from './disk-log';
import { createPowerDisk, type Files } from './power-disk';

/** What the person and iFirma saw, at the moment when they saw it. */
type Seen =
  | { readonly kind: 'noted'; readonly entries: readonly DiaryEntry[] }
  | { readonly kind: 'booked'; readonly account: PracticeState; readonly ledger: readonly LedgerEntry[] };
export type Moment = { readonly kind: 'call'; readonly call: DiskCall } | Seen;

/** Some work of a user with the built program, as the disk, the user and iFirma saw it, in one order. */
export type Recording = {
  /** The company's files before, by their path below its folder. */
  readonly before: Files;
  readonly accountBefore: PracticeState;
  readonly moments: readonly Moment[];
  readonly companyId: string;
};

/** Starts of the program within one recording; all but the last end in good order. */
const STARTS = 2;

/**
 * Documents are written, queued and sent, in two starts of the program, and now and then an answer is lost.
 *
 * @throws when what strace recorded does not explain the files that are there in the end
 */
export async function recordWork(world: ProgramWorld, choice: SeededChoice): Promise<Recording> {
  const { ifirma } = world;
  const outputFolder = mkdtempSync(join(tmpdir(), 'kwit-record-'));
  try {
    const dataFolder = world.newDataFolder();
    const [companyId = ''] = readdirSync(join(dataFolder, 'companies'));
    const companyFolder = join(dataFolder, 'companies', companyId);
    const before = readFiles(companyFolder);
    const accountBefore = ifirma.state();
    const moments: Moment[] = [];
    let seen: { readonly seenAt: number; readonly moment: Seen }[] = [];
    let output = '';
    // The log is as long as what has happened: nothing needs a clock that both sides share.
    const note = (moment: Seen) => seen.push({ seenAt: statSync(output).size, moment });
    const noteBooking = () => {
      world.onBooked(noteBooking);
      note({ kind: 'booked', account: ifirma.state(), ledger: ifirma.ledger.entries() });
    };
    const diary = createDiary(ifirma.readLedger, {
      onNoted: (entries) => note({ kind: 'noted', entries: structuredClone(entries) }),
    });

    world.onBooked(noteBooking);
    for (let start = 1; start <= STARTS; start += 1) {
      output = join(outputFolder, `calls-${String(start)}`);
      seen = [];
      const runner = recordCalls(RECORDED_CALLS, output);
      const session = await world.start(dataFolder, instantOfCycle(start), runner);
      await work(world, session, diary, choice, start);
      if (start < STARTS) await session.app.control.quit().catch(() => undefined);
      else await session.app.kill();
      await session.app.exited;
      moments.push(...inOrder(readFileSync(output, 'latin1'), companyFolder, seen));
    }
    world.onBooked(null);
    const recording = { before, accountBefore, moments, companyId };
    assertExplains(recording, readFiles(companyFolder));
    return recording;
  } finally {
    rmSync(outputFolder, { recursive: true, force: true });
  }
}

async function work(
  { ifirma }: ProgramWorld,
  session: ProgramSession,
  diary: Diary,
  choice: SeededChoice,
  start: number,
): Promise<void> {
  await answerQuestions(session, diary);
  for (const kind of ['invoice', 'expense'] as const) {
    const number = diary.entries.length + 1;
    const label = `P${String(number).padStart(5, '0')}`;
    const entry = await diary.create(session, { kind, label, amount: 0 });
    for (let save = 1; save <= choice.number(1, 2); save += 1) {
      await diary.save(session, entry, number * 10 + save);
    }
    await diary.queue(session, entry);
  }
  if (choice.number(1, 3) === start) ifirma.setFault({ kind: 'resetAfterCommit', on: 'invoice.create' });
  await sendEverything(session);
  ifirma.clearFaults();
}

function inOrder(
  log: string,
  companyFolder: string,
  seen: readonly { readonly seenAt: number; readonly moment: Seen }[],
): readonly Moment[] {
  const isOurs = (path: string) =>
    (path === companyFolder || path.startsWith(`${companyFolder}/`)) && !isVolatile(path);
  const calls = readDiskLog(log, isOurs).map(({ call, loggedAt }) => ({
    at: loggedAt,
    moment: { kind: 'call', call: below(call, companyFolder) } as const,
  }));
  const others = seen.map(({ seenAt, moment }) => ({ at: seenAt, moment }));
  // A stable sort: a call whose line was complete when something was seen comes before it.
  return [...calls, ...others].toSorted((a, b) => a.at - b.at).map(({ moment }) => moment);
}

/** Lives in memory and is made anew after every crash. */
function isVolatile(path: string): boolean {
  return path.endsWith('-shm');
}

function below(call: DiskCall, companyFolder: string): DiskCall {
  const cut = (path: string) => relative(companyFolder, path) || '.';
  return call.kind === 'rename'
    ? { ...call, path: cut(call.path), to: cut(call.to) }
    : { ...call, path: cut(call.path) };
}

function readFiles(folder: string): Files {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = files
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => !isVolatile(path));
  return new Map(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path)]));
}

function assertExplains({ before, moments }: Recording, found: Files): void {
  const disk = createPowerDisk(before);
  for (const moment of moments) if (moment.kind === 'call') disk.apply(moment.call);
  const played = disk.now();
  const names = [...new Set([...played.keys(), ...found.keys()])];
  const strange = names.filter((name) => !played.get(name)?.equals(found.get(name) ?? Buffer.from('gone')));
  if (strange.length > 0) throw new Error(`the log does not explain ${strange.join(', ')}`);
}
