import type { AttemptRecord } from '../../ports/repositories/attempt-repository';
import { findUnknownAttempt } from '../attempts/find-unknown-attempt';
import { createsDocument } from '../subjects/subject-of';
import type { SyncContext } from '../sync-deps';

/** The create of this document whose fate is open. */
export function findOpenAttempt(
  context: Pick<SyncContext, 'attempts'>,
  documentId: string,
): AttemptRecord | null {
  return findUnknownAttempt(context, documentId, createsDocument);
}
