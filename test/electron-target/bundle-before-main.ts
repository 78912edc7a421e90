import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '../../out/electron-target');

let bundled: Promise<string> | null = null;

/** Electron's `-r` takes one CommonJS file. It is made once for each process of the tests. */
export function bundleBeforeMain(): Promise<string> {
  // What is kept is a file that depends on nothing but the sources.
  bundled ??= build();
  return bundled;
}

async function build(): Promise<string> {
  // Only where Electron is the target.
  const { build: bundle } = await import('vite');
  await bundle({
    configFile: false,
    logLevel: 'warn',
    build: {
      ssr: join(import.meta.dirname, 'before-main.ts'),
      outDir: FOLDER,
      emptyOutDir: false,
      target: 'node24',
      rolldownOptions: {
        external: ['electron', /^node:/u],
        output: { format: 'cjs', entryFileNames: 'before-main.cjs' },
      },
    },
  });
  return join(FOLDER, 'before-main.cjs');
}
