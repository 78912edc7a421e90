import type { Migration } from './migration';

// ±(2^51 − 1), as in `shared/domain/money/money.ts`.
const MAX_MINOR = 2 ** 51 - 1;
const money = (column: string) =>
  `${column} INTEGER CHECK (${column} BETWEEN -${MAX_MINOR} AND ${MAX_MINOR})`;
const json = (column: string) => `${column} TEXT CHECK (${column} IS NULL OR json_valid(${column}))`;
const flag = (column: string) => `${column} INTEGER NOT NULL CHECK (${column} IN (0, 1))`;
const day = (column: string) =>
  `${column} TEXT CHECK (${column} GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')`;
const sha256 = (column: string) => `${column} TEXT NOT NULL CHECK (length(${column}) = 64)`;

/**
 * Everything that belongs to one company. Names of kinds and states are checked by the schemas that parse the
 * rows and not here: a CHECK cannot be widened without rebuilding its table. What can never change (money
 * ranges, one send in flight, a queued document has a pinned revision) is held by the database itself.
 */
export const createCompanyTables: Migration = {
  version: 1,
  sql: `
CREATE TABLE company (
  company_row INTEGER PRIMARY KEY CHECK (company_row = 1),
  ${json('profile_json')},
  profile_saved_at TEXT,
  login TEXT NOT NULL DEFAULT '',
  login_saved_at TEXT,
  sending_phase TEXT NOT NULL DEFAULT 'read_only'
) STRICT;
INSERT INTO company (company_row) VALUES (1);

CREATE TABLE key_records (
  key_name TEXT NOT NULL PRIMARY KEY,
  set_at TEXT NOT NULL,
  backend TEXT NOT NULL,
  checked_at TEXT,
  checked_by TEXT,
  ${json('refusal_json')},
  refused_since TEXT
) STRICT;

CREATE TABLE limit_readings (
  limit_reading_id INTEGER PRIMARY KEY,
  read_at TEXT NOT NULL,
  granted INTEGER NOT NULL CHECK (granted >= 0),
  used INTEGER NOT NULL CHECK (used >= 0)
) STRICT;

CREATE TABLE request_budget (
  budget_row INTEGER PRIMARY KEY CHECK (budget_row = 1),
  state TEXT NOT NULL
) STRICT;

CREATE TABLE contractors (
  contractor_id TEXT NOT NULL PRIMARY KEY,
  nip TEXT NOT NULL,
  party_json TEXT NOT NULL CHECK (json_valid(party_json)),
  search_text TEXT NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  last_used_at TEXT,
  deleted_at TEXT
) STRICT;
CREATE INDEX contractors_by_nip ON contractors (nip) WHERE nip <> '';
CREATE INDEX contractors_by_use ON contractors (last_used_at DESC, search_text);

CREATE TABLE documents (
  document_id TEXT NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL,
  state TEXT NOT NULL,
  revision INTEGER NOT NULL CHECK (revision >= 1),
  pinned_revision INTEGER CHECK (pinned_revision <= revision),
  contractor_id TEXT,
  party_name TEXT NOT NULL,
  party_nip TEXT NOT NULL,
  document_number TEXT NOT NULL,
  title TEXT NOT NULL,
  ${day('issued_on')},
  ${day('due_on')},
  ${money('net_minor')},
  ${money('vat_minor')},
  ${money('gross_minor')},
  ${money('paid_minor')},
  search_text TEXT NOT NULL,
  ksef_state TEXT NOT NULL,
  accepted_at TEXT,
  ifirma_id TEXT,
  accepted_number TEXT,
  ${money('accepted_net_minor')},
  ${money('accepted_vat_minor')},
  ${money('accepted_gross_minor')},
  read_back_at TEXT,
  confirmed_text TEXT,
  ${json('last_error_json')},
  ${flag('is_touched')},
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  queued_at TEXT,
  deleted_at TEXT,
  listed_on TEXT NOT NULL GENERATED ALWAYS AS (coalesce(issued_on, substr(created_at, 1, 10))) VIRTUAL,
  CHECK (state NOT IN ('queued', 'sending') OR pinned_revision IS NOT NULL),
  CHECK (state <> 'accepted' OR accepted_at IS NOT NULL)
) STRICT;
CREATE INDEX documents_listed ON documents (kind, listed_on DESC, created_at DESC, document_id);
CREATE INDEX documents_by_state ON documents (state, kind);
CREATE INDEX documents_by_contractor ON documents (contractor_id, kind) WHERE contractor_id IS NOT NULL;
CREATE INDEX documents_by_ifirma_id ON documents (ifirma_id) WHERE ifirma_id IS NOT NULL;
CREATE INDEX documents_by_issue_day ON documents (kind, issued_on);

CREATE TABLE document_revisions (
  document_id TEXT NOT NULL REFERENCES documents (document_id) ON DELETE CASCADE,
  revision INTEGER NOT NULL CHECK (revision >= 1),
  content_json TEXT NOT NULL CHECK (json_valid(content_json)),
  ${sha256('content_sha256')},
  saved_at TEXT NOT NULL,
  PRIMARY KEY (document_id, revision)
) STRICT, WITHOUT ROWID;

CREATE TABLE document_events (
  document_event_id INTEGER PRIMARY KEY,
  document_id TEXT NOT NULL REFERENCES documents (document_id) ON DELETE CASCADE,
  at TEXT NOT NULL,
  what TEXT NOT NULL,
  detail TEXT
) STRICT;
CREATE INDEX document_events_by_document ON document_events (document_id);

CREATE TABLE runs (
  run_id TEXT NOT NULL PRIMARY KEY,
  state TEXT NOT NULL,
  started_at TEXT NOT NULL,
  finished_at TEXT,
  request_count INTEGER NOT NULL CHECK (request_count >= 0)
) STRICT;
CREATE INDEX runs_by_start ON runs (started_at DESC);

CREATE TABLE attempts (
  attempt_id TEXT NOT NULL PRIMARY KEY,
  run_id TEXT NOT NULL REFERENCES runs (run_id),
  document_id TEXT,
  revision INTEGER,
  attempt_number INTEGER NOT NULL CHECK (attempt_number >= 1),
  operation TEXT NOT NULL,
  path TEXT NOT NULL,
  body BLOB NOT NULL,
  ${sha256('body_sha256')},
  state TEXT NOT NULL,
  created_at TEXT NOT NULL,
  started_at TEXT,
  ended_at TEXT,
  http_status INTEGER,
  kod INTEGER,
  server_text TEXT,
  ${json('error_json')},
  FOREIGN KEY (document_id, revision) REFERENCES document_revisions (document_id, revision),
  CHECK ((document_id IS NULL) = (revision IS NULL))
) STRICT;
CREATE UNIQUE INDEX attempts_one_in_flight ON attempts (state) WHERE state = 'sending';
CREATE UNIQUE INDEX attempts_by_document ON attempts (document_id, attempt_number) WHERE document_id IS NOT NULL;
CREATE INDEX attempts_by_revision ON attempts (document_id, revision);
CREATE INDEX attempts_by_run ON attempts (run_id);
CREATE INDEX attempts_by_state ON attempts (state);

CREATE TABLE before_sets (
  run_id TEXT NOT NULL PRIMARY KEY REFERENCES runs (run_id),
  from_on TEXT NOT NULL,
  to_on TEXT NOT NULL,
  ifirma_ids_json TEXT NOT NULL CHECK (json_valid(ifirma_ids_json))
) STRICT;

CREATE TABLE reconcile_reads (
  reconcile_read_id INTEGER PRIMARY KEY,
  attempt_id TEXT NOT NULL REFERENCES attempts (attempt_id),
  at TEXT NOT NULL,
  documents_seen INTEGER NOT NULL CHECK (documents_seen >= 0),
  candidates_json TEXT NOT NULL CHECK (json_valid(candidates_json))
) STRICT;
CREATE INDEX reconcile_reads_by_attempt ON reconcile_reads (attempt_id);

CREATE TABLE snapshots (
  snapshot_id INTEGER PRIMARY KEY,
  read_at TEXT NOT NULL,
  snapshot_json TEXT NOT NULL CHECK (json_valid(snapshot_json))
) STRICT;

CREATE TABLE seen_sales_ids (
  ifirma_id TEXT NOT NULL PRIMARY KEY,
  seen_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE quarantined_rows (
  quarantined_row_id INTEGER PRIMARY KEY,
  source_table TEXT NOT NULL,
  row_key TEXT NOT NULL,
  row_json TEXT NOT NULL,
  reason TEXT NOT NULL,
  found_at TEXT NOT NULL,
  UNIQUE (source_table, row_key, row_json)
) STRICT;

PRAGMA user_version = 1;
`,
};
