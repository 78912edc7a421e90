import { describe, expect, it } from 'vitest';
import { describeBlindness, playMutant, playProof } from './play-proof';
import { countFaults, type Proof } from './proof';

const FIXED_SEED = 20261123;

/** A proof in `npm test`: at its small size, and blind to none of its mutants. */
export function describeProof(proof: Proof): void {
  describe(`${proof.id}: ${proof.name}`, () => {
    it('holds', async () => {
      const result = await playProof(proof, { size: proof.sizes.test, seed: FIXED_SEED });
      expect(result).toMatchObject({ lost: 0, doubled: 0, misbound: 0, unexplained: 0 });
      expect(result.runs).toBeGreaterThan(0);
    });

    it.each(proof.mutants.map((mutant) => [mutant.breaks, mutant] as const))(
      'finds out when %s',
      async (_breaks, mutant) => {
        const figures = await playMutant(proof, mutant, FIXED_SEED);
        expect(describeBlindness(proof, mutant, figures)).toBeNull();
        expect(countFaults(figures)).toBeGreaterThan(0);
      },
    );
  });
}
