import { describe, expect, it } from 'vitest';
import { playProof } from './play-proof';
import type { Proof } from './proof';

const FIXED_SEED = 20261123;
/** Of each history, in the output of a test that failed; what was found stands near its beginning. */
const MOST_TOLD = 6000;

/** A proof in `npm test`, at its small size. Its mutants take minutes: `npm run prove -- --mutants` plays them. */
export function describeProof(proof: Proof): void {
  describe(`${proof.id}: ${proof.name}`, () => {
    it('holds', async () => {
      const told: string[] = [];
      const result = await playProof(proof, { size: proof.sizes.test, seed: FIXED_SEED }, (history) =>
        told.push(JSON.stringify(history, null, 2).slice(0, MOST_TOLD)),
      );
      expect(result, told.join('\n')).toMatchObject({ lost: 0, doubled: 0, misbound: 0, unexplained: 0 });
      expect(result.runs).toBeGreaterThan(0);
    });
  });
}
