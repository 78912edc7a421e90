/** @file Start of `npm run prove`'s proofs: plain Node, which reads the rest through Vite as the tests do. */
import { join } from 'node:path';
import { createServer, createServerModuleRunner } from 'vite';

const server = await createServer({
  root: join(import.meta.dirname, '../..'),
  configFile: false,
  appType: 'custom',
  logLevel: 'error',
  server: { middlewareMode: true, ws: false, watch: null, hmr: false },
  optimizeDeps: { noDiscovery: true, include: [] },
});
const runner = createServerModuleRunner(server.environments.ssr, { hmr: false });
try {
  const { prove } = await runner.import<typeof import('./prove')>('/test/proofs/prove.ts');
  process.exitCode = await prove(process.argv.slice(2));
} finally {
  await runner.close();
  await server.close();
}
