import type { LimitOverview } from '../../../shared/ipc/contracts/limits.contract';

/** The document limit as iFirma last said it. */
export type ReadDocumentLimit = NonNullable<LimitOverview['document']>;
