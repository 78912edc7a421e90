import { describeBlindness, playMutant, playProof, type ProofResult } from './frame/play-proof';
import { countFaults } from './frame/proof';
import { readProveOptions, type ProveOptions } from './frame/prove-options';
import { saveResults } from './frame/results-file';
import { BUILT_PROOFS, loadProof } from './proofs';

/** `npm run prove`: plays proofs, or their mutants, and says what was counted. @returns the exit code. */
export async function prove(args: readonly string[]): Promise<number> {
  const options = readProveOptions(args, BUILT_PROOFS);
  console.log(`seed ${String(options.seed)}: ${options.ids.join(', ')}`);
  return options.playsMutants ? playMutants(options) : playProofs(options);
}

async function playProofs({ ids, size, seed }: ProveOptions): Promise<number> {
  const results: ProofResult[] = [];
  for (const id of ids) {
    const proof = await loadProof(id);
    const result = await playProof(proof, { size: proof.sizes[size], seed });
    results.push(result);
    console.log(describeResult(result));
    // After each, so that an interrupted run keeps what it has.
    if (size === 'submission') saveResults(results);
  }
  return results.some((result) => countFaults(result) > 0) ? 1 : 0;
}

async function playMutants({ ids, seed }: ProveOptions): Promise<number> {
  let missed = 0;
  for (const id of ids) {
    const proof = await loadProof(id);
    for (const mutant of proof.mutants) {
      const blindness = describeBlindness(proof, mutant, await playMutant(proof, mutant, seed));
      if (blindness !== null) missed += 1;
      console.log(blindness ?? `${id.padEnd(4)} catches "${mutant.name}": ${mutant.breaks}`);
    }
  }
  return missed === 0 ? 0 : 1;
}

function describeResult(result: ProofResult): string {
  const { id, name, runs, lost, doubled, misbound, unexplained, seconds } = result;
  const figures = Object.entries({ runs, lost, doubled, misbound, unexplained })
    .map(([figure, count]) => `${figure} ${String(count)}`)
    .join(', ');
  const verdict = countFaults(result) === 0 ? 'ok  ' : 'FAIL';
  return `${verdict} ${id.padEnd(4)} ${figures}, ${String(seconds)} s: ${name}`;
}
