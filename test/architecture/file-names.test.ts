import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listCodeFiles, PRODUCTION_FOLDERS, readSource } from './source-files';

const files = listCodeFiles([...PRODUCTION_FOLDERS, 'scripts', 'test']);
const SAYS_NOTHING = /^(?:utils?|helpers?|commons?|types?|managers?|misc|shared|constants|index)\./;
const KEBAB_CASE = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9-]+)*\.(?:ts|tsx|mjs)$/;
/** SQL migrations carry their number, as their version is their place in the row. */
const MIGRATION = /^\d{4}_[a-z0-9_]+\.ts$/;

describe('file names', () => {
  it('say what is inside', () => {
    expect(files.filter((path) => SAYS_NOTHING.test(basename(path)))).toEqual([]);
  });

  it('are written in kebab-case', () => {
    const odd = files.filter((path) => !KEBAB_CASE.test(basename(path)) && !MIGRATION.test(basename(path)));
    expect(odd).toEqual([]);
  });

  it('no file only passes on what others export', () => {
    // Tests have bundles of their own, whose entries only export.
    const barrels = listCodeFiles([...PRODUCTION_FOLDERS, 'scripts']).filter((path) => {
      const code = readSource(path)
        .replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
        .split('\n')
        .filter((line) => line.trim() !== '');
      return code.length > 1 && code.every((line) => /^export (?:type )?(?:\*|\{)[^=]* from /.test(line));
    });
    expect(barrels).toEqual([]);
  });
});
