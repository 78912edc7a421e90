import { z } from 'zod';
import { syncSnapshotSchema } from '../../../shared/ipc/contracts/sync.contract';
import type {
  AttemptRecord,
  AttemptRepository,
  RunRecord,
} from '../../ports/repositories/attempt-repository';
import { attemptRowSchema, beforeSetRowSchema, reconcileReadRowSchema, runRowSchema } from './attempt-row';
import type { Quarantine } from '../opening/quarantine';
import { jsonColumn, jsonList } from './row-columns';
import type { SqlDatabase } from '../sql-database';

// Evidence of what may have gone out: a before-set, a read or a snapshot that does not parse must stop the
// caller, because "nothing seen" would be a conclusion. Hence `parse` and not the quarantine for those.
const attemptKeySchema = z.object({ attempt_id: z.string() });
const runKeySchema = z.object({ run_id: z.string() });
const storedSnapshotSchema = syncSnapshotSchema.extend({
  origin: z.strictObject({ login: z.string(), afterRunId: z.string().nullable() }).nullable().default(null),
});
const snapshotRowSchema = z.object({ snapshot_json: jsonColumn(storedSnapshotSchema) });
const nextNumberRowSchema = z.object({ next_number: z.int() });
const seenRowSchema = z.object({ ifirma_id: z.string() });

const MOVE_ATTEMPT = `UPDATE attempts SET
    state = :to,
    started_at = CASE WHEN :hasStartedAt THEN :startedAt ELSE started_at END,
    ended_at = CASE WHEN :hasEndedAt THEN :endedAt ELSE ended_at END,
    http_status = CASE WHEN :hasHttpStatus THEN :httpStatus ELSE http_status END,
    kod = CASE WHEN :hasKod THEN :kod ELSE kod END,
    server_text = CASE WHEN :hasServerText THEN :serverText ELSE server_text END,
    error_json = CASE WHEN :hasError THEN :errorJson ELSE error_json END
  WHERE attempt_id = :attemptId AND state IN (SELECT value FROM json_each(:from))`;

export function createAttemptRepository(database: SqlDatabase, quarantine: Quarantine): AttemptRepository {
  const parseAttempts = (rows: readonly unknown[]): readonly AttemptRecord[] =>
    rows
      .map((row) =>
        quarantine.parse(attemptRowSchema, 'attempts', attemptKeySchema.parse(row).attempt_id, row),
      )
      .filter((attempt) => attempt !== null);
  const parseRuns = (rows: readonly unknown[]): readonly RunRecord[] =>
    rows
      .map((row) => quarantine.parse(runRowSchema, 'runs', runKeySchema.parse(row).run_id, row))
      .filter((run) => run !== null);
  const attempts = (where: string, parameters: Readonly<Record<string, string>>) =>
    parseAttempts(
      database.all(`SELECT * FROM attempts WHERE ${where} ORDER BY created_at, rowid`, parameters),
    );

  const latestStored = () => {
    const row = database.get('SELECT snapshot_json FROM snapshots ORDER BY snapshot_id DESC LIMIT 1');
    return row === undefined ? null : snapshotRowSchema.parse(row).snapshot_json;
  };

  return {
    insertRun: (run) => {
      database.run(
        `INSERT INTO runs (run_id, state, started_at, finished_at, request_count)
         VALUES (:runId, :state, :startedAt, :finishedAt, :requestCount)`,
        { ...run },
      );
    },
    updateRun: (runId, change) => {
      database.run(
        `UPDATE runs SET state = coalesce(:state, state), started_at = coalesce(:startedAt, started_at),
           finished_at = CASE WHEN :hasFinishedAt THEN :finishedAt ELSE finished_at END,
           request_count = coalesce(:requestCount, request_count)
         WHERE run_id = :runId`,
        {
          runId,
          state: change.state ?? null,
          startedAt: change.startedAt ?? null,
          hasFinishedAt: isGiven(change.finishedAt),
          finishedAt: change.finishedAt ?? null,
          requestCount: change.requestCount ?? null,
        },
      );
    },
    openRun: () =>
      parseRuns(
        database.all(
          `SELECT * FROM runs WHERE state IN ('running', 'stopping') ORDER BY started_at DESC, rowid DESC LIMIT 1`,
        ),
      )[0] ?? null,
    findRun: (runId) =>
      parseRuns(database.all('SELECT * FROM runs WHERE run_id = :runId', { runId }))[0] ?? null,
    latestRunId: () => {
      const row = database.get('SELECT run_id FROM runs ORDER BY rowid DESC LIMIT 1');
      return row === undefined ? null : runKeySchema.parse(row).run_id;
    },
    runs: (limit) =>
      parseRuns(
        database.all('SELECT * FROM runs ORDER BY started_at DESC, rowid DESC LIMIT :limit', { limit }),
      ),
    insertAttempt: ({ prepared, error, ...attempt }) => {
      database.run(
        `INSERT INTO attempts (attempt_id, run_id, document_id, revision, attempt_number, operation, path, body,
           body_sha256, state, created_at, started_at, ended_at, http_status, kod, server_text, error_json)
         VALUES (:attemptId, :runId, :documentId, :revision, :attemptNumber, :operation, :path, :body,
           :bodySha256, :state, :createdAt, :startedAt, :endedAt, :httpStatus, :kod, :serverText, :errorJson)`,
        {
          ...attempt,
          operation: prepared.operation,
          path: prepared.path,
          body: prepared.body,
          errorJson: error === null ? null : JSON.stringify(error),
        },
      );
    },
    moveAttempt: (attemptId, from, to, change) =>
      database.run(MOVE_ATTEMPT, {
        attemptId,
        from: jsonList(from),
        to,
        hasStartedAt: isGiven(change.startedAt),
        startedAt: change.startedAt ?? null,
        hasEndedAt: isGiven(change.endedAt),
        endedAt: change.endedAt ?? null,
        hasHttpStatus: isGiven(change.httpStatus),
        httpStatus: change.httpStatus ?? null,
        hasKod: isGiven(change.kod),
        kod: change.kod ?? null,
        hasServerText: isGiven(change.serverText),
        serverText: change.serverText ?? null,
        hasError: isGiven(change.error),
        errorJson: change.error ? JSON.stringify(change.error) : null,
      }) === 1,
    findAttempt: (attemptId) => attempts('attempt_id = :attemptId', { attemptId })[0] ?? null,
    hasAttempt: (attemptId) =>
      database.get('SELECT 1 FROM attempts WHERE attempt_id = :attemptId', { attemptId }) !== undefined,
    nextAttemptNumber: (documentId) =>
      nextNumberRowSchema.parse(
        database.get(
          `SELECT coalesce(max(attempt_number), 0) + 1 AS next_number FROM attempts
           WHERE document_id = :documentId`,
          { documentId },
        ),
      ).next_number,
    attemptIdsInStates: (states) =>
      database
        .all(
          `SELECT attempt_id FROM attempts WHERE state IN (SELECT value FROM json_each(:states))
           ORDER BY created_at, rowid`,
          { states: jsonList(states) },
        )
        .map((row) => attemptKeySchema.parse(row).attempt_id),
    attemptsOfRun: (runId) => attempts('run_id = :runId', { runId }),
    attemptsOfDocument: (documentId) => attempts('document_id = :documentId', { documentId }),
    attemptsInStates: (states) =>
      attempts('state IN (SELECT value FROM json_each(:states))', { states: jsonList(states) }),
    saveBeforeSet: (runId, fromOn, toOn, ifirmaIds) => {
      database.run(
        `INSERT INTO before_sets (run_id, from_on, to_on, ifirma_ids_json)
         VALUES (:runId, :fromOn, :toOn, :idsJson)
         ON CONFLICT (run_id) DO UPDATE SET from_on = excluded.from_on, to_on = excluded.to_on,
           ifirma_ids_json = excluded.ifirma_ids_json`,
        { runId, fromOn, toOn, idsJson: jsonList(ifirmaIds) },
      );
    },
    beforeSet: (runId) => {
      const row = database.get('SELECT * FROM before_sets WHERE run_id = :runId', { runId });
      return row === undefined ? null : beforeSetRowSchema.parse(row);
    },
    insertReconcileRead: ({ attemptId, at, documentsSeen, candidates }) => {
      database.run(
        `INSERT INTO reconcile_reads (attempt_id, at, documents_seen, candidates_json)
         VALUES (:attemptId, :at, :documentsSeen, :candidatesJson)`,
        { attemptId, at, documentsSeen, candidatesJson: JSON.stringify(candidates) },
      );
    },
    reconcileReads: (attemptId) =>
      database
        .all('SELECT * FROM reconcile_reads WHERE attempt_id = :attemptId ORDER BY reconcile_read_id', {
          attemptId,
        })
        .map((row) => reconcileReadRowSchema.parse(row)),
    saveSnapshot: (snapshot, origin) => {
      database.run('INSERT INTO snapshots (read_at, snapshot_json) VALUES (:readAt, :snapshotJson)', {
        readAt: snapshot.readAt,
        snapshotJson: JSON.stringify({ ...snapshot, origin }),
      });
    },
    latestSnapshot: () => {
      const stored = latestStored();
      if (stored === null) return null;
      const { origin: _origin, ...snapshot } = stored;
      return snapshot;
    },
    originOfLatestSnapshot: () => latestStored()?.origin ?? null,
    recordSeenSalesIds: (ids, at) => {
      database.run(
        `INSERT INTO seen_sales_ids (ifirma_id, seen_at)
         SELECT value, :at FROM json_each(:ids) WHERE true ON CONFLICT DO NOTHING`,
        { ids: jsonList(ids), at },
      );
    },
    seenSalesIds: () => {
      const rows = database.all('SELECT ifirma_id FROM seen_sales_ids');
      return new Set(rows.map((row) => seenRowSchema.parse(row).ifirma_id));
    },
  };
}

/** 1 when the change names this column, also to set it to null. */
function isGiven(value: unknown): 0 | 1 {
  return value === undefined ? 0 : 1;
}
