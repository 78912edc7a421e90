import { createHash } from 'node:crypto';
import type { PreparedWrite } from '../../ports/ifirma/accounting-api';
import type { AttemptRecord } from '../../ports/repositories/attempt-repository';
import type { SyncContext } from '../sync-deps';

/** What an attempt is at: a document in the revision that goes out, or nothing that Kwit keeps as a document. */
export type AttemptTarget = { readonly documentId: string; readonly revision: number } | null;

export type NewAttempt = {
  readonly runId: string;
  readonly target: AttemptTarget;
  /** These bytes are stored, hashed, signed and sent (invariant I8). */
  readonly prepared: PreparedWrite;
  readonly at: string;
};

/** A row for a write that is ready to go, not stored yet: call `insertAttempt` in the transaction of the user's consent. */
export function newAttempt(
  { attempts, ids }: Pick<SyncContext, 'attempts' | 'ids'>,
  { runId, target, prepared, at }: NewAttempt,
): AttemptRecord {
  return {
    attemptId: ids.newId(),
    runId,
    documentId: target?.documentId ?? null,
    revision: target?.revision ?? null,
    attemptNumber: target === null ? 1 : attempts.nextAttemptNumber(target.documentId),
    prepared,
    bodySha256: sha256Hex(prepared.body),
    state: 'prepared',
    createdAt: at,
    startedAt: null,
    endedAt: null,
    httpStatus: null,
    kod: null,
    serverText: null,
    error: null,
  };
}

export function sha256Hex(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
