import type { IfirmaDialect } from './dialect';
import type { RetryingRead } from './retrying-read';
import type { SingleWrite } from './single-write';

/** What every area of the client speaks through: one signer, one budget, one way to read and one to write. */
export type Wire = {
  readonly read: RetryingRead;
  readonly write: SingleWrite;
  readonly dialect: IfirmaDialect;
};
