import type { TransportOutcome } from './ifirma/ifirma-transport';

export type PublicQuery = {
  /** Whole, escaped, on one of the hosts of `http/allowed-hosts.ts`. */
  readonly url: string;
  /** A deadline for everything, not an idle time-out. */
  readonly deadlineMs: number;
  readonly maxResponseBytes: number;
};

/** Reads what a public register answers to everybody: GET, without a key, once. Never throws. */
export interface PublicReader {
  read(query: PublicQuery): Promise<TransportOutcome>;
}
