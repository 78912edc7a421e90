import type { AttemptRecord } from '../../ports/repositories/attempt-repository';
import type { WriteOperation } from '../../ports/ifirma/operation';
import type { SyncContext } from '../sync-deps';

/** The hand-over of this document whose outcome nobody knows. */
export function findOpenHandOver(
  { attempts }: Pick<SyncContext, 'attempts'>,
  documentId: string,
): AttemptRecord | null {
  return (
    attempts
      .attemptsOfDocument(documentId)
      .findLast(({ state, prepared }) => state === 'unknown' && isHandOver(prepared.operation)) ?? null
  );
}

function isHandOver(operation: WriteOperation): boolean {
  return operation === 'document.sendToKsef' || operation === 'correction.sendToKsef';
}
