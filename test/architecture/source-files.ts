import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The checkout. */
export const ROOT = join(import.meta.dirname, '..', '..');

/** What is shipped, in one way or another. */
export const PRODUCTION_FOLDERS = ['electron', 'renderer', 'shared'] as const;

/** Code files below the folders, as paths with `/` relative to the checkout. */
export function listCodeFiles(folders: readonly string[], name = /\.(?:ts|tsx|mjs)$/): readonly string[] {
  return folders
    .flatMap((folder) => readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && name.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

export function readSource(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}
