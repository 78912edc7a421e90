import type { Migration } from './migration';

// ±(2^51 − 1), as in `shared/domain/money/money.ts`.
const MAX_MINOR = 2 ** 51 - 1;
const money = (column: string) =>
  `${column} INTEGER CHECK (${column} BETWEEN -${MAX_MINOR} AND ${MAX_MINOR})`;
const day = (column: string) =>
  `${column} TEXT CHECK (${column} GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')`;

/**
 * What was fetched from iFirma, apart from Kwit's own documents: rows of its list of sales, single documents with the
 * answer as it came, how far a fetch got, and the last reading of each period that was compared.
 */
export const createPullTables: Migration = {
  version: 6,
  sql: `
CREATE TABLE pulled_sales (
  ifirma_id TEXT NOT NULL PRIMARY KEY,
  kind TEXT,
  listed_json TEXT NOT NULL CHECK (json_valid(listed_json)),
  listed_at TEXT NOT NULL,
  ${day('issued_on')} NOT NULL,
  currency TEXT NOT NULL,
  ${money('gross_minor')} NOT NULL,
  ${money('paid_minor')},
  search_text TEXT NOT NULL,
  detail_state TEXT NOT NULL,
  document_json TEXT CHECK (document_json IS NULL OR json_valid(document_json)),
  raw_text TEXT,
  detail_read_at TEXT,
  gone_at TEXT
) STRICT;
CREATE INDEX pulled_sales_by_day ON pulled_sales (issued_on DESC, ifirma_id DESC);

CREATE TABLE pulls (
  pull_id TEXT NOT NULL PRIMARY KEY,
  from_month TEXT NOT NULL,
  to_month TEXT NOT NULL,
  state TEXT NOT NULL,
  started_at TEXT NOT NULL,
  ended_at TEXT,
  error_json TEXT CHECK (error_json IS NULL OR json_valid(error_json)),
  counts_json TEXT NOT NULL CHECK (json_valid(counts_json))
) STRICT;
CREATE INDEX pulls_by_start ON pulls (started_at DESC);

CREATE TABLE pull_months (
  pull_id TEXT NOT NULL REFERENCES pulls (pull_id),
  month TEXT NOT NULL,
  is_done INTEGER NOT NULL CHECK (is_done IN (0, 1)),
  found INTEGER CHECK (found >= 0),
  PRIMARY KEY (pull_id, month)
) STRICT, WITHOUT ROWID;

CREATE TABLE sales_readings (
  from_on TEXT NOT NULL,
  to_on TEXT NOT NULL,
  read_at TEXT NOT NULL,
  rows_json TEXT NOT NULL CHECK (json_valid(rows_json)),
  PRIMARY KEY (from_on, to_on)
) STRICT, WITHOUT ROWID;

PRAGMA user_version = 6;
`,
};
