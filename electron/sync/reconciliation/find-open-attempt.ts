import type { AttemptRecord } from '../../ports/repositories/attempt-repository';
import { createsDocument } from '../subjects/subject-of';
import type { SyncContext } from '../sync-deps';

/** The create of this document whose fate is open. */
export function findOpenAttempt(
  { attempts }: Pick<SyncContext, 'attempts'>,
  documentId: string,
): AttemptRecord | null {
  return (
    attempts
      .attemptsOfDocument(documentId)
      .findLast((attempt) => attempt.state === 'unknown' && createsDocument(attempt)) ?? null
  );
}
