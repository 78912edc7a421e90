import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { build } from 'vite';

/** One file that plain Node can run, out of a script and all it imports: for tests that end processes. */
export async function bundleScript(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    ssr: { noExternal: true },
    build: { ssr: entry, write: false, minify: false },
  });
  const outputs = Array.isArray(built) ? built : 'output' in built ? [built] : [];
  const chunk = outputs.flatMap(({ output }) => output).find((part) => part.type === 'chunk');
  if (chunk === undefined) throw new Error(`${entry} was not bundled`);
  const folder = await mkdtemp(join(tmpdir(), 'kwit-script-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const path = join(folder, 'script.mjs');
  await writeFile(path, chunk.code);
  return path;
}
