import type { IdGenerator } from '../../electron/ports/id-generator';

/** Ids of the real shape, in order: `id00000000000000000001`, … */
export function sequenceIds(prefix = 'id'): IdGenerator {
  let count = 0;
  return { newId: () => `${prefix}${String((count += 1)).padStart(22 - prefix.length, '0')}` };
}
