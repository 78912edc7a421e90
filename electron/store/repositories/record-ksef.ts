import type { KsefRecordChange } from '../../ports/repositories/document-repository';
import type { SqlDatabase } from '../sql-database';

// A number is never forgotten; what a change does not name stays.
const RECORD_KSEF = `UPDATE documents SET
    ksef_state = coalesce(:state, ksef_state),
    ksef_number = coalesce(:number, ksef_number),
    ksef_reason = CASE WHEN :hasReason THEN :reason ELSE ksef_reason END,
    ksef_changed_at = coalesce(:changedAt, ksef_changed_at),
    ksef_read_at = coalesce(:readAt, ksef_read_at),
    ksef_wished_at = CASE WHEN :hasWish THEN :wishedAt ELSE ksef_wished_at END
  WHERE document_id = :documentId`;

export function recordKsef(database: SqlDatabase, documentId: string, change: KsefRecordChange): void {
  database.run(RECORD_KSEF, {
    documentId,
    state: change.state ?? null,
    number: change.number ?? null,
    hasReason: change.reason === undefined ? 0 : 1,
    reason: change.reason ?? null,
    changedAt: change.changedAt ?? null,
    readAt: change.readAt ?? null,
    hasWish: change.wishedAt === undefined ? 0 : 1,
    wishedAt: change.wishedAt ?? null,
  });
}
