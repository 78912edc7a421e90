import { createServer, createServerModuleRunner } from 'vite';
import type { Mutant, Proof, ProofId } from './proof';
import { patchSources, ROOT } from './source-patch';

type Loaded = { readonly proof: Proof; readonly close: () => Promise<void> };

/**
 * Loads a proof, and all of Kwit that it imports, once more beside what is loaded already, with a mutant's patches
 * in the source.
 */
export async function loadMutated(id: ProofId, mutant: Mutant): Promise<Loaded> {
  const { plugin, assertApplied } = patchSources(mutant.patches);
  const server = await createServer({
    root: ROOT,
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    plugins: [plugin],
    server: { middlewareMode: true, ws: false, watch: null, hmr: false },
    optimizeDeps: { noDiscovery: true, include: [] },
  });
  const runner = createServerModuleRunner(server.environments.ssr, { hmr: false });
  const close = async () => {
    await runner.close();
    await server.close();
  };
  try {
    // The same module as ours, read again.
    const { loadProof } = await runner.import<typeof import('../proofs')>('/test/proofs/proofs.ts');
    const proof = await loadProof(id);
    assertApplied();
    return { proof, close };
  } catch (error) {
    await close();
    throw error;
  }
}
