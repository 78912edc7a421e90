import { parseArgs } from 'node:util';
import { PROOF_IDS, type ProofId } from './proof';

export type ProveOptions = {
  readonly ids: readonly ProofId[];
  readonly size: 'test' | 'submission';
  readonly seed: number;
  readonly playsMutants: boolean;
};

/** @throws with a sentence when an argument is unknown or out of range */
export function readProveOptions(args: readonly string[], built: readonly ProofId[]): ProveOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: 'string' },
      size: { type: 'string', default: 'submission' },
      seed: { type: 'string' },
      mutants: { type: 'boolean', default: false },
    },
  });
  const { size } = values;
  if (size !== 'test' && size !== 'submission') throw new Error('--size is test or submission');
  const seed = values.seed === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(values.seed);
  if (!Number.isSafeInteger(seed) || seed < 0) throw new Error('--seed is a whole number');
  const asked = values.only?.split(',') ?? built;
  const ids = PROOF_IDS.filter((id) => asked.includes(id));
  const unknown = asked.filter((id) => !built.some((known) => known === id));
  if (unknown.length > 0)
    throw new Error(`no such proof: ${unknown.join(', ')}; there are ${built.join(', ')}`);
  return { ids, size, seed, playsMutants: values.mutants };
}
