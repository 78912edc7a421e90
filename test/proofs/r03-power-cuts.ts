import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createSeededChoice, type SeededChoice } from '../../electron/practice/seeded-choice';
import type { LedgerEntry } from '../ifirma-server/request-ledger';
import type { Proof } from './frame/proof';
import { ATTEMPT_AFTER_SEND, COMMITS_UNSYNCED, LINE_UNSYNCED } from './mutants/engine-mutants';
import { createPowerDisk, type Files } from './r03/power-disk';
import { type Moment, type Recording, recordWork } from './r03/record-work';
import { createDiary } from './rigs/diary';
import { addFindings, type Findings, isBlameless, noFindings } from './rigs/findings';
import { instantOfCycle, playChains, splitIntoChains } from './rigs/play-chains';
import type { ProgramWorld } from './rigs/program-world';
import { endChain } from './rigs/settle';

/** After everything that was recorded. */
const STARTED_AFTER = instantOfCycle(3);

/**
 * The power goes at a moment of some recorded work: what the disk had promised by then is there, of the rest a part, and
 * the built program is started on that. iFirma and the user know what they knew at that moment.
 */
export const r03: Proof = {
  id: 'R3',
  name: 'power cut at any moment of writing, queueing and sending: writes that were not synced are lost, torn or mixed',
  sizes: { test: 6, submission: 200 },
  subject: 'program',
  run: (run) =>
    playChains(
      run,
      // A recording takes as long as some cuts.
      () => Promise.resolve(splitIntoChains(Array.from({ length: run.size }), 1)),
      async (world, chain, number, log) => {
        const choice = createSeededChoice(`R3/${String(run.seed)}/${String(number)}`);
        const recording = await recordWork(world, choice);
        const findings = noFindings();
        let cuts = 0;
        // A broken program needs to be found once.
        while (cuts < chain.length && (run.mutant === null || isBlameless(findings))) {
          cuts += 1;
          await cutPower(world, recording, choice, { findings, log });
        }
        return { runs: cuts, findings, history: { log } };
      },
    ),
  mutants: [
    { ...COMMITS_UNSYNCED, size: 25 },
    { ...LINE_UNSYNCED, size: 25 },
    { ...ATTEMPT_AFTER_SEND, size: 25 },
  ],
};

async function cutPower(
  world: ProgramWorld,
  recording: Recording,
  choice: SeededChoice,
  { findings, log }: { readonly findings: Findings; readonly log: string[] },
): Promise<void> {
  const { ifirma } = world;
  const at = chooseMoment(choice, recording.moments);
  const past = recording.moments.slice(0, at);
  const where = `cut ${String(at)} of ${String(recording.moments.length)}, after ${describe(past.at(-1))}`;
  log.push(where);

  const disk = createPowerDisk(recording.before);
  for (const moment of past) if (moment.kind === 'call') disk.apply(moment.call);
  const left = disk.cut(choice);
  const noted = past.findLast((moment) => moment.kind === 'noted')?.entries ?? [];
  const booked = past.findLast((moment) => moment.kind === 'booked');
  const ledger = booked?.ledger ?? [];

  const dataFolder = world.newDataFolder();
  replaceFiles(join(dataFolder, 'companies', recording.companyId), left);
  ifirma.changeState(() => booked?.account ?? recording.accountBefore);
  const diary = createDiary(() => [...ledger, ...ifirma.readLedger()], { entries: structuredClone(noted) });
  const found = noFindings();
  found.lost.push(...findUnannounced(ledger, left));
  await endChain(world, dataFolder, STARTED_AFTER, diary, found);
  addFindings(findings, found, where);
}

/** Any moment, or one right before or after what matters most. @returns how many moments are past */
function chooseMoment(choice: SeededChoice, moments: readonly Moment[]): number {
  const kind = choice.oneOf(['any', 'noted', 'booked', 'booked', 'sync', 'name'] as const);
  const candidates = [...moments.keys()].filter((index) => kind === 'any' || kindOf(moments[index]) === kind);
  const index = candidates[choice.number(0, candidates.length - 1)] ?? 0;
  return index + choice.number(0, 1);
}

function kindOf(moment: Moment | undefined): string {
  if (moment?.kind !== 'call') return String(moment?.kind);
  const { call } = moment;
  if (call.kind === 'open') return call.creates ? 'name' : 'open';
  return call.kind === 'rename' || call.kind === 'unlink' ? 'name' : call.kind;
}

function describe(moment: Moment | undefined): string {
  return moment?.kind === 'call' ? `${moment.call.kind} ${moment.call.path}` : String(moment?.kind);
}

/** Each request that iFirma carried out stands in the journal on the disk, by its bytes: it was announced before. */
function findUnannounced(ledger: readonly LedgerEntry[], left: Files): readonly string[] {
  const journal = left.get('send-journal.jsonl')?.toString('latin1') ?? '';
  return ledger
    .filter(({ booking }) => booking !== null)
    .map(({ body }) => createHash('sha256').update(body).digest('hex'))
    .filter((hash) => !journal.includes(hash))
    .map((hash) => `booked, and the journal on the disk does not name ${hash}`);
}

function replaceFiles(folder: string, files: Files): void {
  rmSync(folder, { recursive: true });
  mkdirSync(folder);
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
}
