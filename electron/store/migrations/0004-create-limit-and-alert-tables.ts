import type { Migration } from './migration';

/**
 * Applications for a higher document limit, because iFirma reports only what it granted, and the inbox of alerts.
 * An alert is one row for as long as anything like it may come again, so that it is told once.
 */
export const createLimitAndAlertTables: Migration = {
  version: 4,
  sql: `
CREATE TABLE limit_applications (
  limit_application_id TEXT NOT NULL PRIMARY KEY,
  requested INTEGER NOT NULL CHECK (requested > 0),
  applied_on TEXT NOT NULL CHECK (applied_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  recorded_at TEXT NOT NULL,
  closed_as TEXT,
  closed_at TEXT,
  CHECK ((closed_as IS NULL) = (closed_at IS NULL))
) STRICT;

CREATE TABLE limit_plan (
  limit_plan_row INTEGER PRIMARY KEY CHECK (limit_plan_row = 1),
  lead_days INTEGER NOT NULL CHECK (lead_days BETWEEN 0 AND 90)
) STRICT;

CREATE TABLE alerts (
  subject TEXT NOT NULL PRIMARY KEY,
  alert_id TEXT NOT NULL UNIQUE,
  alert_json TEXT NOT NULL CHECK (json_valid(alert_json)),
  raised_at TEXT NOT NULL,
  dismissed_at TEXT,
  ended_at TEXT
) STRICT, WITHOUT ROWID;

PRAGMA user_version = 4;
`,
};
