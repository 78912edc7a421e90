import type { SourcePatch } from './source-patch';

/** The figures of reliability-security 8.2 that are proofs. */
export const PROOF_IDS = [
  'R1',
  'R2',
  'R3',
  'R4',
  'R5',
  'R6',
  'R7',
  'R8',
  'R9',
  'R10',
  'R11',
  'R12',
  'R13',
  'R14',
] as const;
export type ProofId = (typeof PROOF_IDS)[number];

/** What a proof counted, judged on the server's ledger and on the disk, never on what the program believes. */
export type Figures = {
  /** Cycles, cuts, answers, histories: whatever the proof repeats. */
  readonly runs: number;
  /** Acknowledged work that is gone. */
  readonly lost: number;
  /** Documents that iFirma holds more often than the user asked for. */
  readonly doubled: number;
  /** Documents bound to a document of iFirma that is not theirs, or taken as sent while iFirma has none. */
  readonly misbound: number;
  /** Anything else that should not be: a wrong class, a hang, a half transaction, silence about damage. */
  readonly unexplained: number;
};

/** A deliberately broken Kwit that the proof must find out. */
export type Mutant = {
  readonly name: string;
  /** The rule that is broken, in words. */
  readonly breaks: string;
  /** Enough runs to find it. */
  readonly size: number;
  readonly patches: readonly SourcePatch[];
};

export type ProofRun = {
  /** Number of runs; each proof says of what. */
  readonly size: number;
  /** The same seed plays the same run, as far as the operating system lets it. */
  readonly seed: number;
  /** Null: Kwit as it is. */
  readonly mutant: Mutant | null;
  /** Keeps what led to a figure that is not zero, to be played again. */
  readonly saveHistory: (history: unknown) => void;
};

export type Proof = {
  readonly id: ProofId;
  readonly name: string;
  readonly sizes: { readonly test: number; readonly submission: number };
  /**
   * `modules`: the proof calls Kwit's modules, and the frame loads it anew with a mutant's patches in them.
   * `program`: the proof runs the built program, and builds it with the patches itself.
   */
  readonly subject: 'modules' | 'program';
  readonly run: (run: ProofRun) => Promise<Figures>;
  readonly mutants: readonly Mutant[];
};

/** Zero means proven; `runs` is no fault. */
export function countFaults({ lost, doubled, misbound, unexplained }: Figures): number {
  return lost + doubled + misbound + unexplained;
}
