import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ProofResult } from './play-proof';
import { PROOF_IDS } from './proof';
import { ROOT } from './source-patch';

const RESULTS = join(ROOT, 'test', 'proofs', 'results.json');

/** Puts results in place of earlier ones of the same proofs, in the order of the proofs. */
export function saveResults(results: readonly ProofResult[]): void {
  // Written by this function only.
  const earlier = existsSync(RESULTS) ? (JSON.parse(readFileSync(RESULTS, 'utf8')) as ProofResult[]) : [];
  const all = PROOF_IDS.flatMap((id) => {
    const result = [...results, ...earlier].find((entry) => entry.id === id);
    return result ? [result] : [];
  });
  writeFileSync(RESULTS, `${JSON.stringify(all, null, 2)}\n`);
}
