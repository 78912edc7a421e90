import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractAll, listPackage } from '@electron/asar';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { FUSES } from '../../scripts/package/fuses.mjs';
import { findRuntimePackages, listBundleSpecifiers } from './find-runtime-packages';
import { packWithStandInElectron, type PackedProgram } from './pack-archive';
import { readSource } from './source-files';

const VALUES = {
  RunAsNode: false,
  EnableCookieEncryption: true,
  EnableNodeOptionsEnvironmentVariable: false,
  EnableNodeCliInspectArguments: false,
  EnableEmbeddedAsarIntegrityValidation: true,
  OnlyLoadAppFromAsar: true,
  LoadBrowserProcessSpecificV8Snapshot: false,
  GrantFileProtocolExtraPrivileges: false,
  WasmTrapHandlers: true,
};
/** An enum of numbers also maps back from each number to its name. */
const fuses = Object.entries(FuseV1Options).flatMap(([name, index]) =>
  typeof index === 'number' ? [{ name, index }] : [],
);
const readFuse = (settings: object, index: number): unknown => Reflect.get(settings, index);

const configuration = z.looseObject({}).parse(parse(readSource('electron-builder.yml')));

describe('the fuses', () => {
  it('are all decided, each with its value', () => {
    const decided = Object.fromEntries(fuses.map(({ name, index }) => [name, readFuse(FUSES, index)]));
    expect(decided).toEqual(VALUES);
    expect(FUSES.strictlyRequireAllFuses).toBe(true);
  });
});

describe('the packaging configuration', () => {
  it('keeps the names that the data folder and the keychain depend on', () => {
    expect(configuration).toMatchObject({ appId: 'pl.kwit.desktop', productName: 'Kwit' });
  });

  it('installs for the user, never touches the data, and publishes no update', () => {
    expect(configuration).toMatchObject({
      publish: null,
      nsis: { perMachine: false, deleteAppDataOnUninstall: false, differentialPackage: false },
      dmg: { writeUpdateInfo: false },
    });
  });

  it('sets the fuses in its hook and nowhere else', () => {
    expect(configuration).toMatchObject({ afterPack: './scripts/package/after-pack.mjs' });
    expect(configuration).not.toHaveProperty('electronFuses');
  });
});

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
    expect(readdirSync(join(unpacked, 'better-sqlite3', 'prebuilds'))).toContain('win32-x64.node');
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
    expect(Object.fromEntries(found)).toEqual(VALUES);
  });
});
