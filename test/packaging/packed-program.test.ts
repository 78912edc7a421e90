import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { extractAll, listPackage } from '@electron/asar';
import { FuseState, getCurrentFuseWire } from '@electron/fuses';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkNativeModules } from '../../scripts/package/check-native-modules.mjs';
import { FUSE_VALUES, fuses, readFuse } from '../architecture/fuse-values';
import { findRuntimePackages, listBundleSpecifiers } from '../../scripts/licences/find-runtime-packages';
import { packWithStandInElectron, type PackedProgram } from './pack-archive';

describe('the packed program', () => {
  let folder = '';
  let program: PackedProgram;
  let contents: readonly string[] = [];

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'kwit-package-'));
    program = packWithStandInElectron(folder);
    contents = listPackage(program.archive, { isPack: false }).map((path) => path.replaceAll('\\', '/'));
    extractAll(program.archive, join(folder, 'extracted'));
  }, 120_000);

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('holds the three bundles and nothing else of ours', () => {
    const ours = contents.filter((path) => !path.startsWith('/node_modules'));
    const odd = ours.filter(
      (path) => !/^\/(?:package\.json|out(?:\/(?:main|preload|renderer)(?:\/.*)?)?)$/.test(path),
    );
    expect(odd).toEqual([]);
    expect(ours).toEqual(
      expect.arrayContaining([
        '/package.json',
        '/out/main/main.js',
        '/out/main/maintenance.js',
        '/out/preload/preload.cjs',
        '/out/renderer/index.html',
        '/out/renderer/manifest.json',
      ]),
    );
  });

  it('holds exactly the packages that the bundles load at run time', () => {
    const packed = contents.flatMap(
      (path) => /^\/node_modules\/((?:@[^/]+\/)?[^/@]+)$/.exec(path)?.[1] ?? [],
    );
    expect([...new Set(packed)].sort()).toEqual(findRuntimePackages());
  });

  it('holds no source maps and no type files', () => {
    expect(contents.filter((path) => /\.(?:map|ts|mts|cts|tsx)$/.test(path))).toEqual([]);
  });

  it('keeps the native modules outside the archive, where the system can load them', () => {
    const unpacked = `${program.archive}.unpacked/node_modules`;
    expect(existsSync(join(unpacked, 'keytar', 'build', 'Release', 'keytar.node'))).toBe(true);
    expect(existsSync(join(unpacked, 'better-sqlite3', 'prebuilds'))).toBe(true);
  });

  it('holds the database driver of its own system and processor only', () => {
    const prebuilds = join(`${program.archive}.unpacked`, 'node_modules', 'better-sqlite3', 'prebuilds');
    expect(readdirSync(prebuilds)).toEqual([`linux-${process.arch}.node`]);
  });

  it('holds no native module of another system or processor', () => {
    expect(() => {
      checkNativeModules(dirname(program.binary), 'linux', process.arch);
    }).not.toThrow();
    const other = process.arch === 'x64' ? 'arm64' : 'x64';
    expect(() => {
      checkNativeModules(dirname(program.binary), 'linux', other);
    }).toThrow(/keytar\.node is for linux/);
  });

  it.each(listBundleSpecifiers())('%s loads from the archive alone', (specifier) => {
    const load = spawnSync(process.execPath, ['--input-type=module', '-e', `await import('${specifier}')`], {
      cwd: join(folder, 'extracted'),
      encoding: 'utf8',
    });
    expect(load.stderr).toBe('');
    expect(load.status).toBe(0);
  });

  it('carries the fuses, set by the hook', async () => {
    const wire = await getCurrentFuseWire(program.binary);
    const found = fuses.map(({ name, index }) => [name, readFuse(wire, index) === FuseState.ENABLE]);
    expect(Object.fromEntries(found)).toEqual(FUSE_VALUES);
  });
});
