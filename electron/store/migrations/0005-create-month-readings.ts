import type { Migration } from './migration';

/**
 * What iFirma said its accounting month is, also when nothing else was read, and what the user said about moving it:
 * who keeps the books, and whether Kwit may move the month while it sends. The last snapshot's month is the first reading.
 */
export const createMonthReadings: Migration = {
  version: 5,
  sql: `
CREATE TABLE month_readings (
  month_reading_id INTEGER PRIMARY KEY,
  read_at TEXT NOT NULL,
  year INTEGER NOT NULL,
  month INTEGER NOT NULL CHECK (month BETWEEN 1 AND 12)
) STRICT;
INSERT INTO month_readings (read_at, year, month)
  SELECT read_at, json_extract(snapshot_json, '$.accountingMonth.year'), json_extract(snapshot_json, '$.accountingMonth.month')
  FROM snapshots ORDER BY snapshot_id DESC LIMIT 1;

CREATE TABLE month_consent (
  consent_row INTEGER PRIMARY KEY CHECK (consent_row = 1),
  books_kept_by TEXT,
  may_move_month INTEGER NOT NULL CHECK (may_move_month IN (0, 1)),
  CHECK (may_move_month = 0 OR books_kept_by = 'owner')
) STRICT;
INSERT INTO month_consent (consent_row, may_move_month) VALUES (1, 0);

PRAGMA user_version = 5;
`,
};
