import type { DocumentRepository } from '../../ports/repositories/document-repository';
import { toAcceptedParameters } from './document-parameters';
import { jsonList } from './row-columns';
import type { SqlDatabase } from '../sql-database';

type DocumentStep = Parameters<DocumentRepository['move']>[0];

// An absent value keeps what is there; a `has…` flag tells it from an explicit null. Leaving the queue for the
// desk clears what queueing set; entering it pins the current revision unless the step says otherwise.
const MOVE = `UPDATE documents SET
    state = :to,
    updated_at = :at,
    queued_at = CASE
      WHEN :to IN ('draft', 'ready') THEN NULL
      WHEN :to = 'queued' THEN coalesce(queued_at, :at)
      ELSE queued_at END,
    pinned_revision = CASE
      WHEN :hasPinnedRevision THEN :pinnedRevision
      WHEN :to IN ('draft', 'ready') THEN NULL
      WHEN :to = 'queued' THEN coalesce(pinned_revision, revision)
      ELSE pinned_revision END,
    last_error_json = CASE WHEN :hasLastError THEN :lastErrorJson ELSE last_error_json END,
    ksef_state = coalesce(:ksefState, ksef_state),
    accepted_at = coalesce(:acceptedAt, accepted_at),
    ifirma_id = coalesce(:ifirmaId, ifirma_id),
    accepted_number = coalesce(:acceptedNumber, accepted_number),
    accepted_net_minor = coalesce(:acceptedNetMinor, accepted_net_minor),
    accepted_vat_minor = coalesce(:acceptedVatMinor, accepted_vat_minor),
    accepted_gross_minor = coalesce(:acceptedGrossMinor, accepted_gross_minor),
    read_back_at = coalesce(:readBackAt, read_back_at),
    confirmed_text = coalesce(:confirmedText, confirmed_text),
    accepted_lines_json = coalesce(:acceptedLinesJson, accepted_lines_json)
  WHERE document_id = :documentId AND deleted_at IS NULL
    AND state IN (SELECT value FROM json_each(:from))`;

/** One guarded UPDATE: whether exactly one row was in one of `from` and is now in `to`. */
export function moveDocument(database: SqlDatabase, step: DocumentStep): boolean {
  const { documentId, from, to, at, pinnedRevision, lastError, accepted, ksefState } = step;
  const changed = database.run(MOVE, {
    documentId,
    from: jsonList(from),
    to,
    at,
    hasPinnedRevision: pinnedRevision === undefined ? 0 : 1,
    pinnedRevision: pinnedRevision ?? null,
    hasLastError: lastError === undefined ? 0 : 1,
    lastErrorJson: lastError ? JSON.stringify(lastError) : null,
    ksefState: ksefState ?? null,
    ...toAcceptedParameters(accepted),
  });
  return changed === 1;
}
