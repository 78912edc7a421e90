import type { Migration } from './migration';

/**
 * Which of iFirma's contractors a remembered one is, what both sides last agreed on, and what iFirma had when it was
 * last read; beside it what each write of a contractor was about, with the full record that it replaced, for undo.
 */
export const createContractorLinks: Migration = {
  version: 7,
  sql: `
CREATE TABLE contractor_links (
  contractor_id TEXT PRIMARY KEY REFERENCES contractors (contractor_id),
  identifier TEXT NOT NULL UNIQUE,
  agreed_json TEXT CHECK (json_valid(agreed_json)),
  seen_json TEXT CHECK (json_valid(seen_json)),
  seen_at TEXT
) STRICT;

CREATE TABLE contractor_writes (
  attempt_id TEXT PRIMARY KEY REFERENCES attempts (attempt_id),
  contractor_id TEXT NOT NULL REFERENCES contractors (contractor_id),
  kind TEXT NOT NULL CHECK (kind IN ('add', 'replace', 'undo')),
  before_json TEXT CHECK (json_valid(before_json)),
  wanted_json TEXT NOT NULL CHECK (json_valid(wanted_json))
) STRICT;
CREATE INDEX contractor_writes_by_contractor ON contractor_writes (contractor_id);

PRAGMA user_version = 7;
`,
};
