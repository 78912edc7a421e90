/**
 * @file The only importer of the SQLite driver. A connection is opened with every rule of reliability-security
 * 5.4 (3 and 4) and each setting is read back, because SQLite ignores a pragma it cannot follow.
 */
import { openSync, closeSync } from 'node:fs';
import BetterSqlite3 from 'better-sqlite3';
import type { SqlDatabase, SqlParameters } from './sql-database';

/** `KWIT` in ASCII, in bytes 68 to 71 of every database of this program. */
export const APPLICATION_ID = 0x4b574954;

// Older versions can lose committed writes in WAL mode (sqlite.org/changes.html, 3.51.3).
const OLDEST_SQLITE = [3, 51, 3] as const;

/** A pragma, the statement that sets it, and what it must read afterwards. */
type Setting = readonly [name: string, statement: string, expected: string | number];

// A plain fsync of macOS leaves data in the drive's own cache.
const MAC_SETTINGS: readonly Setting[] = [
  ['fullfsync', 'PRAGMA fullfsync = ON', 1],
  ['checkpoint_fullfsync', 'PRAGMA checkpoint_fullfsync = ON', 1],
];

export type Connection = SqlDatabase & {
  /** For statements without values: schema steps and settings. */
  readonly exec: (sql: string) => void;
  /** Row by row, for tables that need not fit into memory. */
  readonly iterate: (sql: string) => Iterable<unknown>;
  /** The single value of a pragma. */
  readonly readPragma: (name: string) => unknown;
  readonly close: () => void;
};

/**
 * Creates the file, readable by its owner only, in rollback mode: what the file's own header says must not be
 * waiting in a write-ahead log. @throws when it exists already.
 */
export function createDatabaseFile(path: string): Connection {
  closeSync(openSync(path, 'wx', 0o600));
  const connection = connect(path, { fileMustExist: true });
  return withSettings(connection, [
    ['journal_mode', 'PRAGMA journal_mode = DELETE', 'delete'],
    ['synchronous', 'PRAGMA synchronous = FULL', 2],
    ['application_id', 'PRAGMA application_id = 0x4b574954', APPLICATION_ID],
  ]);
}

export function openForWriting(path: string): Connection {
  return withSettings(connect(path, { fileMustExist: true }), [
    ['journal_mode', 'PRAGMA journal_mode = WAL', 'wal'],
    ['synchronous', 'PRAGMA synchronous = FULL', 2],
    ['foreign_keys', 'PRAGMA foreign_keys = ON', 1],
    ['trusted_schema', 'PRAGMA trusted_schema = OFF', 0],
    ['busy_timeout', 'PRAGMA busy_timeout = 2000', 2000],
    ...(process.platform === 'darwin' ? MAC_SETTINGS : []),
  ]);
}

/** Reads through the write-ahead log; never writes the database or the log, may touch the shared-memory index. */
export function openForReading(path: string): Connection {
  return connect(path, { readonly: true, fileMustExist: true });
}

/**
 * An exclusive lock of the operating system on an empty file. It ends with the process, however that dies, so a
 * lock left behind can neither block nor be mistaken for a reused process id. Null when a living process holds it.
 * Never open or close this file by other means: on POSIX that would drop the lock.
 */
export function holdExclusiveLock(path: string): { readonly release: () => void } | null {
  const driver = new BetterSqlite3(path, { timeout: 0 });
  try {
    // No journal file beside it: nothing is ever written.
    driver.pragma('journal_mode = MEMORY');
    driver.exec('BEGIN EXCLUSIVE');
    return {
      release: () => {
        driver.close();
      },
    };
  } catch (cause) {
    driver.close();
    if (sqliteCodeOf(cause)?.startsWith('SQLITE_BUSY')) return null;
    throw cause;
  }
}

/** The driver's error code, e.g. `SQLITE_IOERR_FSYNC`; null when `cause` is not an error of SQLite. */
export function sqliteCodeOf(cause: unknown): string | null {
  return cause instanceof BetterSqlite3.SqliteError ? cause.code : null;
}

function connect(path: string, options: BetterSqlite3.Options): Connection {
  const driver = new BetterSqlite3(path, options);
  try {
    assertSqliteVersion(driver);
    return wrap(driver);
  } catch (cause) {
    driver.close();
    throw cause;
  }
}

function wrap(driver: BetterSqlite3.Database): Connection {
  const statements = new Map<string, BetterSqlite3.Statement>();
  const statement = (sql: string): BetterSqlite3.Statement => {
    const known = statements.get(sql);
    if (known) return known;
    const prepared = driver.prepare(sql);
    statements.set(sql, prepared);
    return prepared;
  };
  const bound = (parameters?: SqlParameters) => (parameters ? [parameters] : []);
  return {
    all: (sql, parameters) => statement(sql).all(...bound(parameters)),
    get: (sql, parameters) => statement(sql).get(...bound(parameters)),
    run: (sql, parameters) => statement(sql).run(...bound(parameters)).changes,
    transaction: (work) => driver.transaction(work).immediate(),
    exec: (sql) => {
      driver.exec(sql);
    },
    iterate: (sql) => statement(sql).iterate(),
    readPragma: (name) => driver.pragma(name, { simple: true }),
    close: () => {
      driver.close();
    },
  };
}

function withSettings(connection: Connection, settings: readonly Setting[]): Connection {
  try {
    for (const [name, statement, expected] of settings) {
      connection.exec(statement);
      if (connection.readPragma(name) !== expected) throw new Error(`SQLite does not follow ${name}`);
    }
    return connection;
  } catch (cause) {
    connection.close();
    throw cause;
  }
}

function assertSqliteVersion(driver: BetterSqlite3.Database): void {
  const version = String(driver.prepare('SELECT sqlite_version()').pluck().get());
  const parts = version.split('.').map(Number);
  const difference = OLDEST_SQLITE.map((oldest, index) => (parts[index] ?? 0) - oldest).find((d) => d !== 0);
  if ((difference ?? 0) < 0) throw new Error(`SQLite ${version} can lose committed writes`);
}
