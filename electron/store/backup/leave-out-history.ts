import { useWriter } from './put-in-place';

/**
 * What a person may leave out of a backup: earlier versions of documents, and readings whose end is known. Attempts,
 * their bodies and what is needed to settle an open one always stay: they are why nothing goes out twice.
 */
const HISTORY = [
  `DELETE FROM document_revisions WHERE revision NOT IN
     (SELECT revision FROM documents AS d WHERE d.document_id = document_revisions.document_id
      UNION SELECT pinned_revision FROM documents AS d
        WHERE d.document_id = document_revisions.document_id AND pinned_revision IS NOT NULL
      UNION SELECT revision FROM attempts AS a
        WHERE a.document_id = document_revisions.document_id AND revision IS NOT NULL)`,
  `DELETE FROM reconcile_reads WHERE attempt_id IN
     (SELECT attempt_id FROM attempts WHERE state IN ('accepted', 'rejected', 'not_sent', 'settled_absent'))`,
  'DELETE FROM snapshots WHERE snapshot_id <> (SELECT max(snapshot_id) FROM snapshots)',
  `DELETE FROM pull_months WHERE pull_id IN (SELECT pull_id FROM pulls WHERE ended_at IS NOT NULL)`,
  'DELETE FROM pulls WHERE ended_at IS NOT NULL',
  'DELETE FROM sales_readings',
];

/** Takes the history out of a copy of a database, and its room with it. @param copy never a database in use. */
export function leaveOutHistory(copy: string): void {
  useWriter(copy, (connection) => {
    connection.transaction(() => {
      for (const sql of HISTORY) connection.exec(sql);
    });
    connection.exec('VACUUM');
    // As `VACUUM INTO` leaves a file: with nothing beside it.
    connection.exec('PRAGMA journal_mode = DELETE');
  });
}
