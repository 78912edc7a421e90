/**
 * @file `npm run ifirma`: bundles test/ifirma-server and runs it. Its sources are imported without extensions, as
 * Vite wants them, so Node cannot run them as they are.
 */
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = join(fileURLToPath(import.meta.url), '..', '..');
const bundle = join(root, 'out', 'ifirma-server', 'cli.js');

const built = await build({
  root,
  configFile: false,
  // The one line on stdout belongs to the server.
  logLevel: 'silent',
  build: {
    ssr: join(root, 'test', 'ifirma-server', 'cli.ts'),
    write: false,
    minify: false,
    target: 'node20',
    rolldownOptions: { output: { format: 'es', codeSplitting: false } },
  },
});

const outputs = Array.isArray(built) ? built : 'output' in built ? [built] : [];
const chunk = outputs.flatMap(({ output }) => output).find((part) => part.type === 'chunk');
if (chunk === undefined) throw new Error('the server was not bundled');

// Renamed into place: two servers may be started at the same time.
await mkdir(dirname(bundle), { recursive: true });
const temporary = `${bundle}.${process.pid}`;
await writeFile(temporary, chunk.code);
await rename(temporary, bundle);

await import(pathToFileURL(bundle).href);
