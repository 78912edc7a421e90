import type { OperationFacts } from '../../ports/ifirma/operation';

/** An operation as it goes on the wire. */
export type Operation = OperationFacts & {
  readonly method: 'GET' | 'POST' | 'PUT';
  /** Below `IFIRMA_BASE`. `{name}` stands for one path segment, filled in by `pathOf`. */
  readonly path: string;
  /** JSON unless said otherwise. */
  readonly accepts?: 'application/pdf' | 'application/xml';
  readonly maxResponseBytes: number;
  /** Rows of the endpoint index (ifirma-api 14.1). */
  readonly indexRows: readonly number[];
};

// reliability-security 4.3: 256 kB for an answer about one document, 8 MB for a list, 25 MB for a PDF.
export const ONE_ANSWER = 256 * 1024;
export const ONE_LIST = 8 * 1024 * 1024;
export const ONE_FILE = 25 * 1024 * 1024;

/** What every read has in common. */
export const READ = {
  class: 'read',
  method: 'GET',
  requests: 1,
  followUpRequests: 0,
  countsAgainstDocumentLimit: 'no',
  answersWith: 'none',
  verifiedBy: { reads: [], certainty: 'sure' },
} as const satisfies Partial<Operation>;
