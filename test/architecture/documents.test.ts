import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { DEBIAN_PACKAGES } from '../../scripts/set-up/debian-packages.mjs';
import { listCodeFiles, readSource, ROOT } from './source-files';

const pins = z.record(z.string(), z.string());
const manifest = z
  .object({ scripts: pins, dependencies: pins, devDependencies: pins, optionalDependencies: pins })
  .parse(JSON.parse(readSource('package.json')));

const documents = [
  ...readdirSync(ROOT).filter((name) => name.endsWith('.md')),
  ...listCodeFiles(['docs', 'electron', 'renderer', 'shared', 'test', '.github'], /\.(?:md|ya?ml)$/),
];

/** First cells of the table under a heading. */
function readTable(path: string, heading: string): readonly string[] {
  const section = readSource(path)
    .split(/^## /m)
    .find((part) => part.startsWith(`${heading}\n`));
  const rows = (section ?? '').split('\n').filter((line) => line.startsWith('|'));
  return rows.slice(2).map((row) => (row.split('|')[1] ?? '').trim());
}

describe('docs/dependencies.md', () => {
  it('gives a reason for every package that is shipped', () => {
    expect(readTable('docs/dependencies.md', 'Shipped')).toEqual(Object.keys(manifest.dependencies).sort());
  });

  it('and for every package of development', () => {
    const names = Object.keys({ ...manifest.devDependencies, ...manifest.optionalDependencies });
    expect(readTable('docs/dependencies.md', 'For development')).toEqual(names.sort());
  });

  it('and for every Debian package', () => {
    expect(readTable('docs/dependencies.md', 'Debian packages')).toEqual([...DEBIAN_PACKAGES].sort());
  });
});

describe('the documents', () => {
  it('link to files that exist', () => {
    const broken = documents.flatMap((path) =>
      [...readSource(path).matchAll(/\]\((?!https?:|#)([^)#\s]+)[^)]*\)/g)]
        .map((match) => match[1] ?? '')
        .filter((target) => !existsSync(join(ROOT, dirname(path), target)))
        .map((target) => `${path}: ${target}`),
    );
    expect(broken).toEqual([]);
  });

  it('name scripts that exist', () => {
    const named = documents.flatMap((path) =>
      [...readSource(path).matchAll(/`?npm run ([a-z][\w:-]*)/g)].map((match) => match[1] ?? ''),
    );
    expect([...new Set(named)].filter((name) => !(name in manifest.scripts))).toEqual([]);
  });

  // The workflows for Windows and macOS are written; whether they ran is said by their own results and by nobody else.
  it('claim no run on Windows or macOS', () => {
    const claim =
      /\b(?:passe[sd]|green|ran|tested|verified|works?|runs fine)\b[^.|\n]{0,60}\bon (?:Windows|macOS)\b/i;
    const badge = /badge\.svg|img\.shields\.io/;
    const found = documents.filter((path) => claim.test(readSource(path)) || badge.test(readSource(path)));
    expect(found).toEqual([]);
  });

  it('each top folder says in about ten lines what lives there', () => {
    for (const folder of ['electron', 'renderer', 'shared', 'test']) {
      const lines = readSource(`${folder}/README.md`).trim().split('\n').length;
      expect(lines, folder).toBeGreaterThanOrEqual(8);
      expect(lines, folder).toBeLessThanOrEqual(14);
    }
  });
});

describe('the decision records', () => {
  const records = readdirSync(join(ROOT, 'docs', 'adr')).sort();

  it('are numbered without gaps', () => {
    expect(records.map((name) => Number(name.slice(0, 4)))).toEqual(records.map((_, index) => index + 1));
  });

  it.each(records)('%s: one page with decision, reason and consequences', (name) => {
    const text = readSource(`docs/adr/${name}`);
    expect(text).toMatch(new RegExp(`^# ${Number(name.slice(0, 4))}\\. `));
    for (const part of ['**Decision.**', '**Why.**', '**Consequences.**']) expect(text).toContain(part);
    expect(text.split('\n').length).toBeLessThanOrEqual(60);
  });
});
