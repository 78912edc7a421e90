import type { ApiKeyName } from '../../../shared/app-error';
import type { OperationClass, ReadOperation } from '../../../shared/operation-name';

export {
  isWriteOperation,
  WRITE_OPERATIONS,
  type OperationClass,
  type OperationName,
  type ReadOperation,
  type WriteOperation,
} from '../../../shared/operation-name';

/** How much a later read can tell about a write whose answer was lost (ifirma-api 13.2). */
export type Certainty = 'sure' | 'weak' | 'none';

/** What the engine, the forecast of the limit and the documentation have to know of an operation. */
export type OperationFacts = {
  readonly class: OperationClass;
  readonly keyName: ApiKeyName;
  /** One call of it, in requests of the user's quota. */
  readonly requests: 1;
  /** Reads that belong to it when all goes well: what a plan counts on top. */
  readonly followUpRequests: number;
  /** `unknown` where iFirma says "issued documents" and leaves it at that (ifirma-api 5.1): counted to be safe. */
  readonly countsAgainstDocumentLimit: 'yes' | 'no' | 'unknown';
  /**
   * What an acceptance has to carry. `perhaps_identifier`: kept when it is there, nothing is missing without it.
   * `none`: `Kod` 0 is all that is documented, and what else comes along names no document.
   */
  readonly answersWith: 'identifier' | 'contractor_identifier' | 'perhaps_identifier' | 'none';
  /** The reads that tell afterwards whether it happened. */
  readonly verifiedBy: { readonly reads: readonly ReadOperation[]; readonly certainty: Certainty };
};
