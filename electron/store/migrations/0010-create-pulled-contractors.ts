import type { Migration } from './migration';

/**
 * iFirma's contractors as a fetch listed them, page by page, so that one that was cut off goes on; how far each fetch
 * came with them; and what Kwit and iFirma last agreed on about an issued document, which later readings are held
 * against.
 */
export const createPulledContractors: Migration = {
  version: 10,
  sql: `
CREATE TABLE pulled_contractors (
  identifier TEXT NOT NULL PRIMARY KEY,
  at_ifirma_json TEXT NOT NULL CHECK (json_valid(at_ifirma_json)),
  listed_at TEXT NOT NULL,
  pull_id TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX pulled_contractors_by_pull ON pulled_contractors (pull_id);

ALTER TABLE pulls ADD COLUMN contractors_json TEXT CHECK (contractors_json IS NULL OR json_valid(contractors_json));
ALTER TABLE pulled_sales ADD COLUMN agreed_json TEXT CHECK (agreed_json IS NULL OR json_valid(agreed_json));

PRAGMA user_version = 10;
`,
};
