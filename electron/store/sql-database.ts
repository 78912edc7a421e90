export type SqlValue = string | number | Uint8Array | null;
export type SqlParameters = Readonly<Record<string, SqlValue>>;

/**
 * What the repositories see of SQLite: SQL by hand, parameters always bound by name (`:documentId`), rows as
 * `unknown` until a schema has parsed them. Throws `StoreFailure` when the disk or the file fails.
 */
export type SqlDatabase = {
  readonly all: (sql: string, parameters?: SqlParameters) => readonly unknown[];
  /** The first row, or undefined. */
  readonly get: (sql: string, parameters?: SqlParameters) => unknown;
  /** How many rows were changed. */
  readonly run: (sql: string, parameters?: SqlParameters) => number;
  /** `BEGIN IMMEDIATE`; inside another transaction a savepoint. Nothing may be awaited in `work`. */
  readonly transaction: <T>(work: () => T) => T;
};
