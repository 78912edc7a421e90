import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readSource } from './source-files';

const pins = z.record(z.string(), z.string());
const manifest = z
  .object({
    dependencies: pins,
    devDependencies: pins,
    optionalDependencies: pins,
    allowScripts: z.record(z.string(), z.boolean()),
  })
  .parse(JSON.parse(readSource('package.json')));

const lock = z
  .object({
    packages: z.record(
      z.string(),
      z.object({
        version: z.string().optional(),
        integrity: z.string().optional(),
        resolved: z.string().optional(),
        link: z.boolean().optional(),
        hasInstallScript: z.boolean().optional(),
        optionalDependencies: pins.optional(),
      }),
    ),
  })
  .parse(JSON.parse(readSource('package-lock.json')));

const entries = Object.entries(lock.packages).filter(([path]) => path !== '');
const nameOf = (path: string) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

describe('the lock file', () => {
  it('has a SHA-512 hash for every package', () => {
    expect(
      entries.filter(([, entry]) => !entry.integrity?.startsWith('sha512-')).map(([path]) => path),
    ).toEqual([]);
  });

  it('takes every package from the registry: no git, no file, no link', () => {
    const foreign = entries.filter(
      ([, entry]) =>
        entry.link === true ||
        (entry.resolved !== undefined && !entry.resolved.startsWith('https://registry.npmjs.org/')),
    );
    expect(foreign.map(([path]) => path)).toEqual([]);
  });

  // `npm ci` refuses such a lock file, though `npm install` has just written it: the registry lacks a version.
  it('knows the binaries of other systems too', () => {
    const known = new Set(entries.map(([path]) => nameOf(path)));
    const missing = entries.flatMap(([, entry]) =>
      Object.keys(entry.optionalDependencies ?? {}).filter((name) => !known.has(name)),
    );
    expect([...new Set(missing)]).toEqual([]);
  });
});

describe('package.json', () => {
  it('pins every direct dependency exactly', () => {
    const all = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies };
    expect(Object.entries(all).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  // npm's implicit build of a package with binding.gyp is decided too, though the lock file does not mark it.
  it('decides for every package with an install script whether it runs, and for no other', () => {
    const withScript = entries.filter(([, entry]) => entry.hasInstallScript).map(([path]) => nameOf(path));
    const decided = Object.keys(manifest.allowScripts);
    expect(withScript.filter((name) => !decided.includes(name))).toEqual([]);
    expect(decided.filter((name) => !withScript.includes(name))).toEqual(['better-sqlite3']);
  });

  it('lets only keytar run one', () => {
    expect(Object.entries(manifest.allowScripts).filter(([, allowed]) => allowed)).toEqual([
      ['keytar', true],
    ]);
  });

  // 45.4.1 holds the fixes that the sender check and the bridge rely on (reliability-security 2, finding 7).
  it('has an Electron that is not older than the floor', () => {
    const parts = (manifest.devDependencies['electron'] ?? '').split('.').map(Number);
    const [major = 0, minor = 0, patch = 0] = parts;
    expect(major * 1_000_000 + minor * 1_000 + patch).toBeGreaterThanOrEqual(45_004_001);
  });

  it('ships no updater, no crash reporter and no test tool', () => {
    const shipped = Object.keys(manifest.dependencies);
    expect(
      shipped.filter((name) =>
        /updater|sentry|crash|telemetry|analytics|playwright|vitest|node-linux/.test(name),
      ),
    ).toEqual([]);
  });
});
