import type { Migration } from './migration';

/**
 * What is known of an issued invoice after iFirma accepted it: where it stands at KSeF and what was said of that, the
 * lines as iFirma has them, and the official PDF, whose bytes are a file beside the database, named by its hash.
 */
export const addAfterAcceptance: Migration = {
  version: 9,
  sql: `
ALTER TABLE documents ADD COLUMN ksef_number TEXT;
ALTER TABLE documents ADD COLUMN ksef_reason TEXT;
ALTER TABLE documents ADD COLUMN ksef_changed_at TEXT;
ALTER TABLE documents ADD COLUMN ksef_read_at TEXT;
ALTER TABLE documents ADD COLUMN ksef_wished_at TEXT;
ALTER TABLE documents ADD COLUMN accepted_lines_json TEXT CHECK (accepted_lines_json IS NULL OR json_valid(accepted_lines_json));

CREATE TABLE official_pdfs (
  document_id TEXT NOT NULL PRIMARY KEY REFERENCES documents (document_id) ON DELETE CASCADE,
  file_sha256 TEXT NOT NULL CHECK (length(file_sha256) = 64),
  size_bytes INTEGER NOT NULL CHECK (size_bytes > 0),
  fetched_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

PRAGMA user_version = 9;
`,
};
