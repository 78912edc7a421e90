import { join } from 'node:path';
import type { Plugin } from 'vite';

export const ROOT = join(import.meta.dirname, '../../..');

/** One place of Kwit's source, replaced while a bundler reads it; the file itself stays as it is. */
export type SourcePatch = {
  /** From the top of the checkout, e.g. `electron/sync/run.ts`. */
  readonly file: string;
  /** Stands in the file exactly once. */
  readonly find: string;
  readonly replace: string;
};

/** Applies patches to what Vite reads. `assertApplied` says whether every one met the file that it is for. */
export function patchSources(patches: readonly SourcePatch[]): {
  readonly plugin: Plugin;
  readonly assertApplied: () => void;
} {
  const applied = new Set<SourcePatch>();
  return {
    plugin: {
      name: 'patch-sources',
      enforce: 'pre',
      transform(code, id) {
        const due = patches.filter(({ file }) => id === join(ROOT, file));
        if (due.length === 0) return null;
        for (const patch of due) applied.add(patch);
        return { code: applyPatches(code, due), map: null };
      },
    },
    assertApplied: () => {
      for (const patch of patches) {
        if (!applied.has(patch)) throw new Error(`nothing imported ${patch.file}, which a mutant patches`);
      }
    },
  };
}

/** @throws when the source has changed so that a patch says nothing any more */
export function applyPatches(code: string, patches: readonly SourcePatch[]): string {
  return patches.reduce(applyPatch, code);
}

function applyPatch(code: string, { file, find, replace }: SourcePatch): string {
  const pieces = code.split(find);
  if (pieces.length !== 2) {
    throw new Error(`a mutant's text stands ${String(pieces.length - 1)} times in ${file}: ${find}`);
  }
  return pieces.join(replace);
}
