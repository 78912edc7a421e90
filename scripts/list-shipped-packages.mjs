/**
 * @file `npm run licences`: writes the packages that Kwit is built from, with their licences, for "O programie". The lock
 * file knows all of it; test/architecture/shipped-packages.test.ts holds the list to it.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const FOLDER = 'node_modules/';
/** Packages whose manifest names no licence, with the one of their licence file. */
const UNSTATED = new Map([['png-js', 'MIT']]);

/**
 * @typedef {{ version: string, license?: string, dev?: boolean, devOptional?: boolean, optional?: boolean }} Locked
 * @param {{ packages: Record<string, Locked> }} lock package-lock.json
 * @returns {{ name: string, version: string, licence: string }[]} by name, each version once
 */
export function listShippedPackages(lock) {
  const shipped = Object.entries(lock.packages)
    .filter(([path]) => path.includes(FOLDER))
    .filter(([, { dev, devOptional, optional }]) => !dev && !devOptional && !optional)
    .map(([path, { version, license }]) => {
      const name = path.slice(path.lastIndexOf(FOLDER) + FOLDER.length);
      return { name, version, licence: license ?? UNSTATED.get(name) ?? '' };
    });
  const unique = new Map(shipped.map((entry) => [`${entry.name} ${entry.version}`, entry]));
  return [...unique.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

if (import.meta.filename === process.argv[1]) {
  /** @type {Parameters<typeof listShippedPackages>[0]} */
  const lock = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'));
  const lines = listShippedPackages(lock).map(
    ({ name, version, licence }) =>
      `  { "name": "${name}", "version": "${version}", "licence": "${licence}" }`,
  );
  const target = new URL('../renderer/features/settings/shipped-packages.json', import.meta.url);
  writeFileSync(target, `[\n${lines.join(',\n')}\n]\n`);
}
