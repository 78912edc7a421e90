import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import config from '../../../electron.vite.config';
import type { Mutant } from '../frame/proof';
import { patchSources, ROOT } from '../frame/source-patch';

/**
 * Builds the main process with a mutant's patches, beside the page and the preload of the ordinary build.
 *
 * @returns the path of its main script
 */
export async function buildProgram(mutant: Mutant): Promise<string> {
  const folder = join(
    ROOT,
    'out',
    'mutants',
    `${mutant.name.replaceAll(/\W+/gu, '-')}-${String(process.pid)}`,
  );
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const part of ['preload', 'renderer']) symlinkSync(join(ROOT, 'out', part), join(folder, part));
  const { main } = config;
  const { plugin, assertApplied } = patchSources(mutant.patches);
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    plugins: [plugin, main?.plugins],
    // As electron-vite does: one bundle with everything but the native modules.
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: join(folder, 'main'),
      target: 'node24',
      minify: false,
      ...(main?.build?.rolldownOptions && { rolldownOptions: main.build.rolldownOptions }),
    },
  });
  assertApplied();
  return join(folder, 'main', 'main.js');
}
