import { PROOF_IDS, type Proof, type ProofId } from './frame/proof';

/** Each proof is loaded when it runs: a mutant then reads only the part of Kwit that its proof needs. */
const LOADERS: Partial<Record<ProofId, () => Promise<Proof>>> = {
  R1: async () => (await import('./r01-killed-while-working')).r01,
  R2: async () => (await import('./r02-every-crash-point')).r02,
  R3: async () => (await import('./r03-power-cuts')).r03,
  R4: async () => (await import('./r04-network-faults')).r04,
  R5: async () => (await import('./r05-fuzzed-answers')).r05,
  R6: async () => (await import('./r06-histories')).r06,
  R7: async () => (await import('./r07-two-computers')).r07,
  R8: async () => (await import('./r08-late-landings')).r08,
  R9: async () => (await import('./r09-reconcile-lists')).r09,
  R10: async () => (await import('./r10-local-trouble')).r10,
  R11: async () => (await import('./r11-flipped-bytes')).r11,
  R12: async () => (await import('./r12-backup-round-trip')).r12,
  R13: async () => (await import('./r13-killed-migration')).r13,
  R14: async () => (await import('./r14-request-budget')).r14,
};

export const BUILT_PROOFS: readonly ProofId[] = PROOF_IDS.filter((id) => LOADERS[id] !== undefined);

export async function loadProof(id: ProofId): Promise<Proof> {
  const load = LOADERS[id];
  if (!load) throw new Error(`there is no proof ${id}`);
  return load();
}
