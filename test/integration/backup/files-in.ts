import { readdirSync } from 'node:fs';
import { dirname } from 'node:path';

/** Names of everything beside a file, itself included. */
export function filesIn(path: string): readonly string[] {
  return readdirSync(dirname(path)).toSorted();
}
