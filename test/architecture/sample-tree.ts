import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { z } from 'zod';

const root = join(import.meta.dirname, '..', '..');
const depcruise = join(root, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruiser.mjs');

const SHIPPED = [
  'zod',
  'big.js',
  '@internationalized/date',
  'axios',
  'keytar',
  'better-sqlite3',
  'react-aria-components',
];
const FOR_DEVELOPMENT = ['electron', 'vite'];

const reportSchema = z.object({
  summary: z.object({
    violations: z.array(z.object({ from: z.string(), to: z.string(), rule: z.object({ name: z.string() }) })),
  }),
});

export type Violation = { readonly rule: string; readonly from: string };

/** A tree of files on disk with stand-ins for the packages they import. @returns its folder. */
export function writeSampleTree(files: Readonly<Record<string, readonly string[]>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'kwit-imports-'));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const pins = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, '1.0.0']));
  write(
    'package.json',
    JSON.stringify({ type: 'module', dependencies: pins(SHIPPED), devDependencies: pins(FOR_DEVELOPMENT) }),
  );
  for (const name of [...SHIPPED, ...FOR_DEVELOPMENT]) {
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' }));
    write(`node_modules/${name}/index.js`, 'module.exports = {};');
  }
  for (const [path, imports] of Object.entries(files)) {
    const lines = imports.map((target, index) => `import * as part${index} from '${target}';`);
    const uses = imports.map((_, index) => `part${index}`).join(', ');
    write(path, `${lines.join('\n')}\nexport const parts = [${uses}];\n`);
  }
  return folder;
}

/** Runs dependency-cruiser on a sample tree with the rules of this repository. */
export function findViolations(folder: string): readonly Violation[] {
  const config = join(root, '.dependency-cruiser.cjs');
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [depcruise, '--config', config, '--output-type', 'json', 'shared', 'electron', 'renderer', 'test'],
    { cwd: folder, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  if (stdout === '') throw new Error(`dependency-cruiser said nothing: ${stderr}`);
  const report = reportSchema.parse(JSON.parse(stdout));
  return report.summary.violations.map(({ from, rule }) => ({ rule: rule.name, from }));
}
