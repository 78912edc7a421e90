import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { z } from 'zod';

const ROOT = join(import.meta.dirname, '..', '..');
const MAIN = join(ROOT, 'out', 'main');

const lock = z
  .object({
    packages: z.record(z.string(), z.object({ dependencies: z.record(z.string(), z.string()).optional() })),
  })
  .parse(JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'))).packages;

/** They only help to build a native module: at run time its binary is there. */
const NOT_AT_RUN_TIME = new Set(['prebuild-install', 'node-addon-api', 'bindings']);

/**
 * Folders of the packages that the built main bundle imports, with all that these depend on, as the lock file names
 * them (`node_modules/keytar`), sorted. They are packed beside the bundles.
 */
export function findRuntimeFolders(): readonly string[] {
  const found = new Set<string>();
  const visit = (from: string, name: string) => {
    const path = resolve(from, name);
    if (NOT_AT_RUN_TIME.has(name) || found.has(path)) return;
    found.add(path);
    for (const dependency of Object.keys(lock[path]?.dependencies ?? {})) visit(path, dependency);
  };
  for (const name of listBundleImports()) visit('', name);
  return [...found].sort();
}

/** Names of those that are not inside another, sorted. */
export function findRuntimePackages(): readonly string[] {
  return findRuntimeFolders()
    .filter((path) => path.lastIndexOf('node_modules/') === 0)
    .map((path) => path.slice('node_modules/'.length));
}

/** Packages that the built bundles of main load themselves. */
export function listBundleImports(): readonly string[] {
  const names = listBundleSpecifiers().map((specifier) =>
    specifier
      .split('/')
      .slice(0, specifier.startsWith('@') ? 2 : 1)
      .join('/'),
  );
  return [...new Set(names)].sort();
}

/** What stands in the bundles' imports, without Node's and Electron's modules and their own chunks. */
export function listBundleSpecifiers(): readonly string[] {
  const bundles = readdirSync(MAIN, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.js'),
  );
  const specifiers = bundles
    .map((path) => readFileSync(join(MAIN, path), 'utf8'))
    .flatMap((source) =>
      [
        ...source.matchAll(/^(?:import|export)\b[^'"\n]*?["']([^'"\n]+)["']/gm),
        // The bundler's own name for a `require` that it left in.
        ...source.matchAll(/\b(?:import|__require)\(\s*["']([^'"\n]+)["']\s*\)/g),
      ].map((match) => match[1] ?? ''),
    );
  const foreign = specifiers.filter(
    (specifier) =>
      !specifier.startsWith('.') && !isBuiltin(specifier) && !/^electron(?:\/|$)/.test(specifier),
  );
  return [...new Set(foreign)].sort();
}

/** As Node finds a package: beside the one that asks, then further out. */
function resolve(from: string, name: string): string {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('node_modules/') - 1))) {
    const path = `${at === '' ? '' : `${at}/`}node_modules/${name}`;
    if (lock[path]) return path;
    if (at === '') throw new Error(`${name}, needed by ${from || 'the bundle'}, is not in the lock file`);
  }
}
