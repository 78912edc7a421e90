/**
 * @file `node scripts/make-database-fixtures.mjs`: writes test/fixtures/databases/vN.sqlite for every version of the
 * schema that has none. After a new migration: add its rows to rows-of-version.ts, run this, check the file in.
 * With `--again` every file is written anew, for versions that were never released.
 */
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = join(fileURLToPath(import.meta.url), '..', '..');
const fixtures = join(root, 'test', 'fixtures', 'databases');
const outDir = join(root, 'out', 'database-fixtures');

await build({
  root,
  configFile: false,
  logLevel: 'warn',
  build: {
    ssr: join(fixtures, 'write-missing-fixtures.ts'),
    outDir,
    target: 'node24',
    rolldownOptions: { output: { entryFileNames: 'write-missing-fixtures.mjs' } },
  },
});

process.argv.splice(2, 0, fixtures);
await import(pathToFileURL(join(outDir, 'write-missing-fixtures.mjs')).href);
