import type { AttemptRecord } from '../../ports/repositories/attempt-repository';
import type { SyncContext } from '../sync-deps';

/** The last attempt of this kind for a document of which nobody knows what came of it. */
export function findUnknownAttempt(
  { attempts }: Pick<SyncContext, 'attempts'>,
  documentId: string,
  isOfKind: (attempt: AttemptRecord) => boolean,
): AttemptRecord | null {
  return (
    attempts
      .attemptsOfDocument(documentId)
      .findLast((attempt) => attempt.state === 'unknown' && isOfKind(attempt)) ?? null
  );
}
