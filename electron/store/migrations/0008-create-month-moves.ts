import type { Migration } from './migration';

/** From which month to which each step of the accounting month went: what a reading afterwards is compared with. */
export const createMonthMoves: Migration = {
  version: 8,
  sql: `
CREATE TABLE month_moves (
  attempt_id TEXT NOT NULL PRIMARY KEY REFERENCES attempts (attempt_id),
  purpose TEXT NOT NULL CHECK (purpose IN ('there', 'back')),
  year INTEGER NOT NULL,
  from_month INTEGER NOT NULL CHECK (from_month BETWEEN 1 AND 12),
  to_month INTEGER NOT NULL CHECK (to_month BETWEEN 1 AND 12 AND abs(to_month - from_month) = 1)
) STRICT, WITHOUT ROWID;

PRAGMA user_version = 8;
`,
};
