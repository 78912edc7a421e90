import { fileURLToPath } from 'node:url';
import { lingui, linguiTransformerBabelPreset } from '@lingui/vite-plugin';
import babel from '@rolldown/plugin-babel';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

// The built-in transform needs a native binary that the registry lacks for Linux; Babel does the same.
process.env['LINGUI_SUPPRESS_BABEL_WARNING'] = '1';

const plugins = () => [babel({ presets: [linguiTransformerBabelPreset()] }), react(), lingui()];
const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** Unit tests never see Electron: an import of it is a mistake in the layering. */
const withoutElectron = { electron: path('./test/fixtures/electron-must-not-be-imported.ts') };

function project(name: string, include: string[], options: Record<string, unknown> = {}) {
  return {
    plugins: plugins(),
    resolve: { alias: withoutElectron },
    test: { name, include, environment: 'node', retry: 0, testTimeout: 20_000, ...options },
  };
}

/** Modules keep no state of their own, so test files share a worker: three quarters of the time was its start. */
const sharedWorker = { isolate: false, pool: 'threads' };

/** A suite that has the machine to itself takes both its cores; vitest would leave one to others. */
const bothCores = { maxWorkers: 2 };

/** Programs of the desktop host share nothing; those of Electron share clipboard and focus (ADR 36). */
const eachOnItsOwn = process.platform === 'linux' ? bothCores : { fileParallelism: false };

const END_TO_END = {
  testTimeout: 120_000,
  hookTimeout: 60_000,
  ...eachOnItsOwn,
  // As long as Playwright waits for an element.
  expect: { poll: { timeout: 30_000 } },
};

export default defineConfig({
  test: {
    projects: [
      project('unit', ['test/unit/**/*.test.ts'], sharedWorker),
      project('component', ['test/unit/**/*.test.tsx'], {
        environment: 'jsdom',
        setupFiles: ['test/component-setup.ts'],
        ...sharedWorker,
      }),
      project('property', ['test/property/**/*.test.ts'], { testTimeout: 120_000 }),
      project('contract', ['test/contract/**/*.test.ts'], { testTimeout: 60_000 }),
      project('integration', ['test/integration/**/*.test.ts'], { testTimeout: 60_000, ...bothCores }),
      project('keychain', ['test/keychain/**/*.test.ts'], { testTimeout: 60_000, fileParallelism: false }),
      project('architecture', ['test/architecture/**/*.test.ts'], { testTimeout: 120_000 }),
      project('packaging', ['test/packaging/**/*.test.ts'], { testTimeout: 120_000, hookTimeout: 120_000 }),
      project('host', ['test/desktop-host/**/*.test.ts', 'test/electron-target/**/*.test.ts'], {
        testTimeout: 60_000,
        hookTimeout: 60_000,
        ...eachOnItsOwn,
      }),
      project('e2e', ['test/e2e/**/*.test.ts', 'test/a11y/**/*.test.ts'], END_TO_END),
      // What only the desktop host can be asked for.
      project('e2e-host', ['test/e2e-host/**/*.test.ts'], END_TO_END),
      // Each at its small size, and each deliberately broken Kwit found out; whole: npm run prove.
      project('proofs', ['test/proofs/**/*.test.ts'], { testTimeout: 300_000, ...bothCores }),
      project('bench', [], { benchmark: { enabled: true, include: ['test/bench/**/*.bench.ts'] } }),
    ],
  },
});
