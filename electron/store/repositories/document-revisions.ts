import type { SqlDatabase } from '../sql-database';

/** How many steps back an edit can be undone. Autosave makes a revision about every second of typing. */
const KEPT_REVISIONS = 30;

/** Drops old revisions, except any that was ever built into an attempt: those are evidence of what went out. */
export function keepRecentRevisions(database: SqlDatabase, documentId: string): void {
  database.run(
    `DELETE FROM document_revisions WHERE document_id = :documentId
       AND revision <= (SELECT revision FROM documents WHERE document_id = :documentId) - :kept
       AND NOT EXISTS (SELECT 1 FROM attempts WHERE attempts.document_id = document_revisions.document_id
         AND attempts.revision = document_revisions.revision)`,
    { documentId, kept: KEPT_REVISIONS },
  );
}
