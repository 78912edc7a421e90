import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadMutated } from './load-proof';
import { countFaults, type Figures, type Mutant, type Proof } from './proof';
import { ROOT } from './source-patch';

/** One entry of `test/proofs/results.json`. */
export type ProofResult = Figures & {
  readonly id: string;
  readonly name: string;
  readonly seconds: number;
  readonly seed: number;
};

const HISTORIES = join(ROOT, 'out', 'proofs');
/** More than that says the same again. */
const MOST_HISTORIES = 20;

/**
 * Plays a proof on Kwit as it is.
 *
 * @param tell - is told what led to each figure that is not zero, beside the file that keeps it
 */
export async function playProof(
  proof: Proof,
  { size, seed }: { size: number; seed: number },
  tell: (history: unknown) => void = () => undefined,
): Promise<ProofResult> {
  const startedAt = performance.now();
  const save = historySaver(`${proof.id}-${String(seed)}`);
  const { runs, lost, doubled, misbound, unexplained } = await proof.run({
    size,
    seed,
    mutant: null,
    saveHistory: (history) => {
      save(history);
      tell(history);
    },
  });
  const seconds = Number(((performance.now() - startedAt) / 1000).toFixed(1));
  return { id: proof.id, name: proof.name, runs, lost, doubled, misbound, unexplained, seconds, seed };
}

/** Plays a proof on a broken Kwit. @returns what it counted; all zero means that the proof is blind to it. */
export async function playMutant(proof: Proof, mutant: Mutant, seed: number): Promise<Figures> {
  const run = { size: mutant.size, seed, mutant, saveHistory: historySaver(`${proof.id}-${mutant.name}`) };
  if (proof.subject === 'program') return proof.run(run);
  const mutated = await loadMutated(proof.id, mutant);
  try {
    return await mutated.proof.run(run);
  } finally {
    await mutated.close();
  }
}

/** @returns a sentence when the mutant got through, null when it was caught */
export function describeBlindness(proof: Proof, mutant: Mutant, figures: Figures): string | null {
  if (countFaults(figures) > 0) return null;
  return `${proof.id} does not notice "${mutant.name}" (${mutant.breaks}) in ${String(figures.runs)} runs`;
}

function historySaver(name: string): (history: unknown) => void {
  let count = 0;
  return (history) => {
    count += 1;
    if (count > MOST_HISTORIES) return;
    mkdirSync(HISTORIES, { recursive: true });
    const path = join(HISTORIES, `${name.replaceAll(/[^\w-]+/gu, '-')}-${String(count)}.json`);
    writeFileSync(path, `${JSON.stringify(history, null, 2)}\n`);
  };
}
