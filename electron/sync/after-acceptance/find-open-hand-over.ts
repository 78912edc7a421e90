import type { AttemptRecord } from '../../ports/repositories/attempt-repository';
import { findUnknownAttempt } from '../attempts/find-unknown-attempt';
import type { SyncContext } from '../sync-deps';

/** The hand-over of this document whose outcome nobody knows. */
export function findOpenHandOver(
  context: Pick<SyncContext, 'attempts'>,
  documentId: string,
): AttemptRecord | null {
  return findUnknownAttempt(context, documentId, isHandOver);
}

function isHandOver({ prepared: { operation } }: AttemptRecord): boolean {
  return operation === 'document.sendToKsef' || operation === 'correction.sendToKsef';
}
