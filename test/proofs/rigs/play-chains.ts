import { addFigures } from '../frame/play-rounds';
import type { Figures, ProofRun } from '../frame/proof';
import { buildProgram } from './build-program';
import { countFindings, type Findings, isBlameless, noFindings } from './findings';
import { createProgramWorld, type ProgramWorld, WORLD_START } from './program-world';

/** Starts of the program that one company lives through; after that a new one, so that lists stay short. */
export const CHAIN_LENGTH = 25;
const LANES = 2;
const CYCLE_MS = 20 * 60_000;

export type PlayedChain = { readonly runs: number; readonly findings: Findings; readonly history: unknown };

/** One chain, from its beginning to its end. What it writes into `log` is kept also when it throws. */
export type PlayChain<C> = (
  world: ProgramWorld,
  chain: C,
  chainNumber: number,
  log: string[],
) => Promise<PlayedChain>;

/** When a chain's `cycle`-th start is: late enough that what was unknown may be decided. */
export function instantOfCycle(cycle: number): string {
  return new Date(Date.parse(WORLD_START) + cycle * CYCLE_MS).toISOString();
}

/** Plays chains on the built program, two beside each other, each lane in a world of its own. */
export async function playChains<C>(
  { mutant, saveHistory }: Pick<ProofRun, 'mutant' | 'saveHistory'>,
  plan: (world: ProgramWorld) => Promise<readonly C[]>,
  play: PlayChain<C>,
): Promise<Figures> {
  const mainScript = mutant === null ? null : await buildProgram(mutant);
  const firstWorld = await createProgramWorld(mainScript);
  let sum: Figures = { runs: 0, lost: 0, doubled: 0, misbound: 0, unexplained: 0 };
  const worlds = [firstWorld];
  try {
    const waiting = [...(await plan(firstWorld)).entries()];
    while (worlds.length < Math.min(LANES, waiting.length)) worlds.push(await createProgramWorld(mainScript));
    const playLane = async (world: ProgramWorld) => {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const [chainNumber, chain] = next;
        const log: string[] = [];
        const played = await play(world, chain, chainNumber, log).catch(async (error: unknown) => {
          await world.killAll();
          return toUnexplained(error, log);
        });
        sum = addFigures(sum, { runs: played.runs, ...countFindings(played.findings) });
        if (isBlameless(played.findings)) continue;
        saveHistory(played);
        // Found out once is found out.
        if (mutant !== null) waiting.length = 0;
      }
    };
    await Promise.all(worlds.map(playLane));
    return sum;
  } finally {
    for (const world of worlds) await world.close();
  }
}

/** Kwit refused or stood still where the user of a chain does not expect it. */
function toUnexplained(error: unknown, log: readonly string[]): PlayedChain {
  const said = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { runs: 1, findings: { ...noFindings(), unexplained: [said] }, history: { log } };
}

/** `count` things in pieces of a chain's length, at least as many pieces as lanes, unless fewer will do. */
export function splitIntoChains<T>(things: readonly T[], leastPieces = LANES): readonly (readonly T[])[] {
  const length = Math.max(1, Math.min(CHAIN_LENGTH, Math.ceil(things.length / leastPieces)));
  return Array.from({ length: Math.ceil(things.length / length) }, (_unused, chain) =>
    things.slice(chain * length, (chain + 1) * length),
  );
}
