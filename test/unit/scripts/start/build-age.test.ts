import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isBuildStale } from '../../../../scripts/start/build-age.mjs';

const RESULTS = ['out/main/main.js', 'out/preload/preload.cjs', 'out/renderer/index.html'];

describe('the build is stale', () => {
  let root: string;
  const put = (path: string, atSeconds: number) => {
    const file = join(root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, '');
    for (let entry = file; entry !== root; entry = dirname(entry)) utimesSync(entry, atSeconds, atSeconds);
  };
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'kwit-'));
    put('electron/shell/menu.ts', 1_000);
    for (const result of RESULTS) put(result, 2_000);
  });
  afterEach(() => {
    rmSync(root, { recursive: true });
  });

  it('not while every result is younger than every source', () => {
    expect(isBuildStale(root)).toBe(false);
  });

  it.each(RESULTS)('when %s is missing', (result) => {
    rmSync(join(root, result));
    expect(isBuildStale(root)).toBe(true);
  });

  it.each(['electron/shell/menu.ts', 'renderer/app/frame.tsx', 'shared/result.ts', 'package-lock.json'])(
    'when %s changed after the build',
    (source) => {
      put(source, 3_000);
      expect(isBuildStale(root)).toBe(true);
    },
  );

  it('when a source was deleted after the build', () => {
    rmSync(join(root, 'electron/shell/menu.ts'));
    utimesSync(join(root, 'electron/shell'), 3_000, 3_000);
    expect(isBuildStale(root)).toBe(true);
  });
});
