import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { CLEAN_TREE, PLANTED_IMPORTS } from './import-violations';
import { findViolations, writeSampleTree } from './sample-tree';

const config = z
  .object({ forbidden: z.array(z.object({ name: z.string() })) })
  .parse(createRequire(import.meta.url)('../../.dependency-cruiser.cjs'));

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function cruise(files: Readonly<Record<string, readonly string[]>>) {
  const folder = writeSampleTree(files);
  folders.push(folder);
  return findViolations(folder);
}

describe('the import rules', () => {
  it('let a tree pass that keeps them', () => {
    expect(cruise(CLEAN_TREE)).toEqual([]);
  });

  it('each have a planted violation', () => {
    expect(PLANTED_IMPORTS.map(({ rule }) => rule).sort()).toEqual(
      config.forbidden.map(({ name }) => name).sort(),
    );
  });

  it('each bite on their planted violation', () => {
    const planted = Object.fromEntries(
      PLANTED_IMPORTS.map(({ file, target }) => [file, [...(CLEAN_TREE[file] ?? []), target]]),
    );
    const found = cruise({ ...CLEAN_TREE, ...planted, 'shared/domain/ring-b.ts': ['./ring-a'] });
    const missed = PLANTED_IMPORTS.filter(
      ({ rule, file }) => !found.some((violation) => violation.rule === rule && violation.from === file),
    );
    expect(missed).toEqual([]);
  });
});
