import { createHash } from 'node:crypto';
import type { AttemptRecord } from '../../electron/ports/repositories/attempt-repository';
import { NOON } from './a-stored-document';

/** The first attempt at document `a` in `run`, not sent yet. */
export function anAttempt(overrides: Partial<AttemptRecord> = {}): AttemptRecord {
  // Bytes that are no UTF-8 text: a body is stored as it is.
  const body = new Uint8Array([0x7b, 0x00, 0xff, 0xc5, 0x82, 0x7d]);
  return {
    attemptId: 'attempt',
    runId: 'run',
    documentId: 'a',
    revision: 1,
    attemptNumber: 1,
    prepared: { operation: 'invoice.create', path: '/iapi/fakturakraj.json', body },
    bodySha256: createHash('sha256').update(body).digest('hex'),
    state: 'prepared',
    createdAt: NOON,
    startedAt: null,
    endedAt: null,
    httpStatus: null,
    kod: null,
    serverText: null,
    error: null,
    ...overrides,
  };
}
