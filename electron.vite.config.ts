import { lingui, linguiTransformerBabelPreset } from '@lingui/vite-plugin';
import babel from '@rolldown/plugin-babel';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { bundledPackages } from './scripts/licences/bundled-packages';
import { bundleManifest } from './scripts/vite-bundle-manifest';

// The built-in transform needs a native binary that the registry lacks for Linux; Babel does the same.
process.env['LINGUI_SUPPRESS_BABEL_WARNING'] = '1';

// Native modules stay outside the bundle; pdfmake reads its font metrics from files beside its own code.
const EXTERNAL = ['electron', 'better-sqlite3', 'keytar', 'pdfmake'];

/** The checkout; the configuration is bundled before it runs, but stays here. */
const ROOT = import.meta.dirname;

export default defineConfig({
  main: {
    plugins: [babel({ presets: [linguiTransformerBabelPreset()] }), lingui(), bundledPackages(ROOT, 'main')],
    build: {
      externalizeDeps: false,
      outDir: 'out/main',
      minify: false,
      rolldownOptions: {
        input: { main: 'electron/main.ts', maintenance: 'electron/maintenance.ts' },
        external: [...EXTERNAL, /^node:/, /^pdfmake\//],
        output: { format: 'es', entryFileNames: '[name].js' },
      },
    },
  },
  preload: {
    plugins: [bundledPackages(ROOT, 'preload')],
    build: {
      externalizeDeps: false,
      outDir: 'out/preload',
      minify: false,
      // A sandboxed preload is one CommonJS file.
      rolldownOptions: {
        input: { preload: 'electron/preload.ts' },
        external: ['electron'],
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
      },
    },
  },
  renderer: {
    root: 'renderer',
    base: './',
    plugins: [
      babel({ presets: [linguiTransformerBabelPreset()] }),
      react(),
      lingui(),
      bundleManifest(),
      bundledPackages(ROOT, 'renderer'),
    ],
    build: {
      outDir: 'out/renderer',
      emptyOutDir: true,
      // The CSP allows no inline content: every asset is a file of its own.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: { index: 'renderer/index.html' } },
    },
  },
});
