import { describe, expect, it } from 'vitest';
import { playProof } from './play-proof';
import type { Proof } from './proof';

const FIXED_SEED = 20261123;

/** A proof in `npm test`, at its small size. Its mutants take minutes: `npm run prove -- --mutants` plays them. */
export function describeProof(proof: Proof): void {
  describe(`${proof.id}: ${proof.name}`, () => {
    it('holds', async () => {
      const result = await playProof(proof, { size: proof.sizes.test, seed: FIXED_SEED });
      expect(result).toMatchObject({ lost: 0, doubled: 0, misbound: 0, unexplained: 0 });
      expect(result.runs).toBeGreaterThan(0);
    });
  });
}
