import type { Migration } from './migration';

/**
 * What public registers answered, so that a rate or a contractor's entry that was read once is there without network.
 * A rate never changes and is stored once for each day. Answers of the register of VAT payers are appended: each is
 * the proof that somebody asked, with the register's own key.
 */
export const createLookupTables: Migration = {
  version: 2,
  sql: `
CREATE TABLE exchange_rates (
  currency TEXT NOT NULL,
  effective_on TEXT NOT NULL CHECK (effective_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  table_number TEXT NOT NULL,
  mid TEXT NOT NULL,
  fetched_at TEXT NOT NULL,
  PRIMARY KEY (currency, effective_on)
) STRICT, WITHOUT ROWID;

CREATE TABLE register_answers (
  register_answer_id INTEGER PRIMARY KEY,
  nip TEXT NOT NULL,
  valid_on TEXT NOT NULL CHECK (valid_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  payer_json TEXT CHECK (payer_json IS NULL OR json_valid(payer_json)),
  request_id TEXT NOT NULL,
  answered_at_text TEXT NOT NULL,
  fetched_at TEXT NOT NULL
) STRICT;
CREATE INDEX register_answers_by_nip ON register_answers (nip, valid_on, fetched_at);

PRAGMA user_version = 2;
`,
};
