import type { Migration } from './migration';

/** How far the user followed each guided path through iFirma's panel: an approval there can take days. */
export const createProcedureTable: Migration = {
  version: 3,
  sql: `
CREATE TABLE procedure_progress (
  procedure_name TEXT NOT NULL PRIMARY KEY,
  step TEXT NOT NULL,
  notes_json TEXT NOT NULL CHECK (json_valid(notes_json)),
  started_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  finished_at TEXT
) STRICT, WITHOUT ROWID;

PRAGMA user_version = 3;
`,
};
