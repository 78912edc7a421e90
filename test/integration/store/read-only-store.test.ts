import BetterSqlite3 from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createDocumentRepository } from '../../../electron/store/repositories/document.repository';
import { openForReading, openForWriting } from '../../../electron/store/database';
import { createGuardedDatabase } from '../../../electron/store/guarded-database';
import { createQuarantine } from '../../../electron/store/opening/quarantine';
import { StoreFailure, toStoreError } from '../../../electron/store/store-failure';
import { anInvoiceToStore } from '../../builders/a-stored-document';
import { fixedClock } from '../../fakes/fixed-clock';
import { recordingLog } from '../../fakes/recording-log';
import { newDatabaseFile } from './temp-company';

/** A store whose connection we can starve: `limitPages` is the stand-in for a full disk. */
function openStarvable() {
  const path = newDatabaseFile();
  const writer = openForWriting(path);
  const log = recordingLog();
  const failures: string[] = [];
  const database = createGuardedDatabase({
    writer,
    openReader: () => openForReading(path),
    onFailure: (reason, sqliteCode) => failures.push(`${reason} ${sqliteCode}`),
  });
  onTestFinished(() => {
    database.close();
    writer.close();
  });
  const documents = createDocumentRepository(
    database,
    createQuarantine({ database, clock: fixedClock(), log }),
  );
  const limitPages = () => {
    writer.exec('PRAGMA max_page_count = 1');
  };
  return { path, database, documents, failures, limitPages, writer };
}

function fillUntilFailure(insert: (id: string) => void): {
  readonly saved: string[];
  readonly cause: unknown;
} {
  const saved: string[] = [];
  for (;;) {
    const id = `d${String(saved.length)}`;
    try {
      insert(id);
      saved.push(id);
    } catch (cause) {
      return { saved, cause };
    }
  }
}

describe('a full disk', () => {
  it('makes the store read-only with everything that was acknowledged still there', () => {
    const { documents, database, failures, limitPages } = openStarvable();
    documents.insert(anInvoiceToStore('first'));
    limitPages();
    const { saved, cause } = fillUntilFailure((id) => {
      documents.insert(anInvoiceToStore(id));
    });
    expect(toStoreError(cause)).toEqual({ code: 'disk_full' });
    expect(database.health()).toEqual({ kind: 'read_only', reason: 'disk_full' });
    expect(failures).toEqual(['disk_full SQLITE_FULL']);
    for (const id of ['first', ...saved]) expect(documents.find(id)?.documentId).toBe(id);
    expect(documents.find(`d${String(saved.length)}`)).toBeNull();
  });

  it('no later write is tried, even when there would be room again', () => {
    const { documents, limitPages, writer } = openStarvable();
    limitPages();
    fillUntilFailure((id) => {
      documents.insert(anInvoiceToStore(id));
    });
    writer.exec('PRAGMA max_page_count = 100000');
    const write = () => documents.setDeleted('d0', '2026-11-23T12:00:00.000Z');
    expect(write).toThrow(StoreFailure);
    expect(write).toThrow('disk_full');
  });

  it('commits nothing of a transaction whose work swallowed the failure', () => {
    const { documents, database, limitPages } = openStarvable();
    limitPages();
    const swallow = () =>
      database.transaction(() => {
        database.run(`INSERT INTO seen_sales_ids (ifirma_id, seen_at) VALUES ('early', 'x')`);
        fillUntilFailure((id) => {
          documents.insert(anInvoiceToStore(id));
        });
      });
    expect(swallow).toThrow('disk_full');
    expect(database.all('SELECT * FROM seen_sales_ids')).toEqual([]);
  });
});

describe('a medium that cannot be written any more', () => {
  it('makes the store read-only', () => {
    const path = newDatabaseFile();
    const writer = openForWriting(path);
    onTestFinished(() => {
      writer.close();
    });
    const database = createGuardedDatabase({
      writer: {
        ...writer,
        run: () => {
          // What the driver throws when the operating system refuses a write.
          throw new BetterSqlite3.SqliteError('disk I/O error', 'SQLITE_IOERR_FSYNC');
        },
      },
      openReader: () => openForReading(path),
      onFailure: () => undefined,
    });
    expect(() => database.run('DELETE FROM seen_sales_ids')).toThrow('database_read_only');
    expect(database.health()).toEqual({ kind: 'read_only', reason: 'io_error' });
    expect(() => database.transaction(() => 1)).toThrow('database_read_only');
    expect(database.all('SELECT * FROM seen_sales_ids')).toEqual([]);
  });
});

describe('another writer that does not let go', () => {
  it('is a locked database, and the store stays healthy', () => {
    const { path, database } = openStarvable();
    const other = new BetterSqlite3(path);
    onTestFinished(() => {
      other.close();
    });
    other.exec('BEGIN IMMEDIATE');
    expect(() => database.run(`DELETE FROM seen_sales_ids`)).toThrow('database_locked');
    other.exec('ROLLBACK');
    expect(database.run(`DELETE FROM seen_sales_ids`)).toBe(0);
    expect(database.health()).toEqual({ kind: 'healthy' });
  });
});

describe('a mistake of ours', () => {
  it('is not taken for a failing disk', () => {
    const { database } = openStarvable();
    expect(() => database.run(`INSERT INTO seen_sales_ids (ifirma_id) VALUES ('x')`)).toThrow(/NOT NULL/);
    expect(database.health()).toEqual({ kind: 'healthy' });
    expect(toStoreError(new Error('x'))).toBeNull();
  });
});
