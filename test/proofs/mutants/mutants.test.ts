import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { applyPatches, ROOT } from '../frame/source-patch';
import { BUILT_PROOFS, loadProof } from '../proofs';

it.each(BUILT_PROOFS)('the mutants of %s break Kwit as it is now', async (id) => {
  const { mutants } = await loadProof(id);
  for (const { patches } of mutants) {
    for (const file of new Set(patches.map((patch) => patch.file))) {
      const source = readFileSync(join(ROOT, file), 'utf8');
      const ofFile = patches.filter((patch) => patch.file === file);
      expect(applyPatches(source, ofFile)).not.toBe(source);
    }
  }
});
