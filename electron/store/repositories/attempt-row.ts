import { z } from 'zod';
import { minorSchema } from '../../../shared/domain/money/money';
import type { AttemptRecord, ReconcileRead, RunRecord } from '../../ports/repositories/attempt-repository';
import { WRITE_OPERATIONS } from '../../ports/ifirma/operation';
import { instantColumn, jsonColumn, lastErrorColumn, sha256Of } from './row-columns';

export const runRowSchema = z
  .object({
    run_id: z.string(),
    state: z.enum(['running', 'stopping', 'finished', 'interrupted']),
    started_at: instantColumn,
    finished_at: instantColumn.nullable(),
    request_count: z.int(),
  })
  .transform((row): RunRecord => ({
    runId: row.run_id,
    state: row.state,
    startedAt: row.started_at,
    finishedAt: row.finished_at,
    requestCount: row.request_count,
  }));

/** The body is compared with its hash: other bytes than the confirmed ones must never go out (invariant I8). */
export const attemptRowSchema = z
  .object({
    attempt_id: z.string(),
    run_id: z.string(),
    document_id: z.string().nullable(),
    revision: z.int().nullable(),
    attempt_number: z.int(),
    operation: z.enum(WRITE_OPERATIONS),
    path: z.string(),
    body: z.instanceof(Uint8Array),
    body_sha256: z.string(),
    state: z.enum(['prepared', 'sending', 'accepted', 'rejected', 'not_sent', 'unknown', 'settled_absent']),
    created_at: instantColumn,
    started_at: instantColumn.nullable(),
    ended_at: instantColumn.nullable(),
    http_status: z.int().nullable(),
    kod: z.int().nullable(),
    server_text: z.string().nullable(),
    error_json: lastErrorColumn,
  })
  .refine((row) => sha256Of(row.body) === row.body_sha256, { path: ['body_sha256'] })
  .transform((row): AttemptRecord => ({
    attemptId: row.attempt_id,
    runId: row.run_id,
    documentId: row.document_id,
    revision: row.revision,
    attemptNumber: row.attempt_number,
    prepared: { operation: row.operation, path: row.path, body: row.body },
    bodySha256: row.body_sha256,
    state: row.state,
    createdAt: row.created_at,
    startedAt: row.started_at,
    endedAt: row.ended_at,
    httpStatus: row.http_status,
    kod: row.kod,
    serverText: row.server_text,
    error: row.error_json,
  }));

export const beforeSetRowSchema = z
  .object({ from_on: z.iso.date(), to_on: z.iso.date(), ifirma_ids_json: jsonColumn(z.array(z.string())) })
  .transform((row) => ({
    fromOn: row.from_on,
    toOn: row.to_on,
    ifirmaIds: new Set(row.ifirma_ids_json),
  }));

const salesListItemSchema = z.object({
  ifirmaId: z.string(),
  number: z.string(),
  type: z.string(),
  issuedOn: z.string(),
  partyName: z.string(),
  partyNip: z.string(),
  grossMinor: minorSchema,
  currency: z.string(),
});

export const reconcileReadRowSchema = z
  .object({
    attempt_id: z.string(),
    at: instantColumn,
    documents_seen: z.int(),
    candidates_json: jsonColumn(z.array(salesListItemSchema)),
  })
  .transform((row): ReconcileRead => ({
    attemptId: row.attempt_id,
    at: row.at,
    documentsSeen: row.documents_seen,
    candidates: row.candidates_json,
  }));
