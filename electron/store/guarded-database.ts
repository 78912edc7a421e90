import { type Connection, sqliteCodeOf } from './database';
import type { SqlDatabase } from './sql-database';
import { type StoreError, StoreFailure } from './store-failure';

export type StoreHealth =
  | { readonly kind: 'healthy' }
  | { readonly kind: 'read_only'; readonly reason: 'disk_full' | 'io_error' | 'damaged' };

type FailureReason = Extract<StoreHealth, { kind: 'read_only' }>['reason'];

export type GuardedDatabase = SqlDatabase & {
  readonly health: () => StoreHealth;
  /** For a check made elsewhere that found damage: nothing is written from here on. */
  readonly declareDamaged: () => void;
  readonly close: () => void;
};

export type GuardedParts = {
  readonly writer: Connection;
  readonly openReader: () => Connection;
  readonly onFailure: (reason: FailureReason, sqliteCode: string) => void;
};

/**
 * Stops writing for good at the first I/O error. SQLite itself carries on after a failed fsync and reports
 * success for commits that may be lost (reliability-security, finding 12), so the connection is never used again:
 * reads go to a fresh read-only one. The old one is not closed either, since closing it would checkpoint.
 */
export function createGuardedDatabase({ writer, openReader, onFailure }: GuardedParts): GuardedDatabase {
  let health: StoreHealth = { kind: 'healthy' };
  let reader: Connection | null = null;

  const fail = (reason: FailureReason, sqliteCode: string): void => {
    if (health.kind === 'read_only') return;
    health = { kind: 'read_only', reason };
    onFailure(reason, sqliteCode);
  };

  const guard = <T>(work: () => T): T => {
    try {
      return work();
    } catch (cause) {
      const sqliteCode = sqliteCodeOf(cause);
      if (sqliteCode === null) throw cause;
      if (sqliteCode.startsWith('SQLITE_BUSY'))
        throw new StoreFailure({ code: 'database_locked' }, { cause });
      const reason = failureReasonOf(sqliteCode);
      if (reason === null) throw cause;
      fail(reason, sqliteCode);
      throw new StoreFailure(errorFor(reason), { cause });
    }
  };

  const assertWritable = (): void => {
    if (health.kind === 'read_only') throw new StoreFailure(errorFor(health.reason));
  };

  const readable = (): Connection => {
    if (health.kind === 'healthy') return writer;
    reader ??= openReader();
    return reader;
  };

  return {
    health: () => health,
    declareDamaged: () => {
      fail('damaged', 'CHECK');
    },
    all: (sql, parameters) => guard(() => readable().all(sql, parameters)),
    get: (sql, parameters) => guard(() => readable().get(sql, parameters)),
    run: (sql, parameters) => {
      assertWritable();
      return guard(() => writer.run(sql, parameters));
    },
    transaction: (work) => {
      assertWritable();
      return guard(() =>
        writer.transaction(() => {
          const result = work();
          // `work` may have swallowed the failure: then nothing of it may be committed.
          assertWritable();
          return result;
        }),
      );
    },
    close: () => {
      reader?.close();
      if (health.kind === 'healthy') writer.close();
    },
  };
}

function failureReasonOf(sqliteCode: string): FailureReason | null {
  if (sqliteCode.startsWith('SQLITE_FULL')) return 'disk_full';
  if (/^SQLITE_(CORRUPT|NOTADB)/.test(sqliteCode)) return 'damaged';
  if (/^SQLITE_(IOERR|READONLY|CANTOPEN|PROTOCOL)/.test(sqliteCode)) return 'io_error';
  return null;
}

function errorFor(reason: FailureReason): StoreError {
  return reason === 'disk_full' ? { code: 'disk_full' } : { code: 'database_read_only' };
}
