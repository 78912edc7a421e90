import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSoundSummary } from '../../../electron/store/backup/check-backup';
import { type Connection, openForWriting } from '../../../electron/store/database';
import { migrateForOpening } from '../../../electron/store/opening/migrate-for-opening';
import { MIGRATIONS, migrate, SCHEMA_VERSION } from '../../../electron/store/opening/migrate';
import {
  MIGRATION_STAGES,
  type MigrationParts,
  migrateOnCopy,
} from '../../../electron/store/opening/migrate-on-copy';
import { listSnapshots } from '../../../electron/store/opening/snapshots';
import { copyFixture, OLD_VERSIONS } from '../../fixtures/databases/fixture-copy';
import { recordingLog } from '../../fakes/recording-log';
import { hashFolder } from './folder-hash';
import { openDatabase, tempFolder } from './temp-company';

const anOldDatabase = (version = 1) => copyFixture(version, tempFolder());
const DOCUMENTS = ['accepted', 'draft', 'expense', 'queued', 'unknown'];

function readDocuments(path: string): readonly string[] {
  const { documents, close } = openDatabase(path);
  const states = ['draft', 'ready', 'queued', 'accepted', 'unknown'] as const;
  const ids = documents.inStates(states).map(({ documentId }) => documentId);
  close();
  return ids.toSorted();
}

/** The statements of a migration, one by one: what a power cut can fall between. */
function statementsOf(sql: string): readonly string[] {
  return sql
    .split(/;\n/u)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}

/** Runs the migrations up to a statement of one of them, and then fails. */
function failAfter(version: number, statementCount: number): MigrationParts {
  return {
    steps: (connection) => {
      migrate({
        ...connection,
        exec: (sql) => {
          const isFailing = sql === MIGRATIONS[version - 1]?.sql;
          const statements = statementsOf(sql);
          for (const statement of isFailing ? statements.slice(0, statementCount) : statements)
            connection.exec(statement);
          if (isFailing) throw new Error('power cut');
        },
      } satisfies Connection);
    },
  };
}

/** Every statement of every migration that lies before a database of that version. */
const STATEMENTS = OLD_VERSIONS.flatMap((from) =>
  MIGRATIONS.slice(from).flatMap(({ version, sql }) =>
    statementsOf(sql).map((_, count) => [from, version, count] as const),
  ),
);
const STAGES = OLD_VERSIONS.flatMap((from) => MIGRATION_STAGES.map((stage) => [from, stage] as const));

/** What a failure may not change, and what the next start makes of it. */
function expectOldDataAndAWayForward(path: string, before: ReturnType<typeof readSoundSummary>): void {
  expect(readSoundSummary(path)).toEqual(before);
  expect(existsSync(`${path}.migrating`)).toBe(false);
  expect(readDocuments(path)).toEqual(DOCUMENTS);
  const [snapshot] = listSnapshots(path);
  expect(readSoundSummary(snapshot?.path ?? '')).toEqual(before);
}

describe('a database of an older version', () => {
  it.each(OLD_VERSIONS)('%i is kept as it was, beside the new one', (version) => {
    const path = anOldDatabase(version);
    const before = readFileSync(path);
    expect(readDocuments(path)).toEqual(DOCUMENTS);
    const snapshots = listSnapshots(path);
    expect(snapshots.map(({ schemaVersion }) => schemaVersion)).toEqual([version]);
    // Opening it in WAL mode changes bytes of the header and nothing else.
    const kept = readFileSync(snapshots[0]?.path ?? '');
    expect(kept.subarray(100).equals(before.subarray(100))).toBe(true);
  });

  it('keeps what still waited in the log', () => {
    const path = anOldDatabase();
    const writer = openForWriting(path);
    writer.run(`UPDATE contractors SET search_text = 'z dziennika'`);
    migrateOnCopy(path);
    writer.close();
    const reader = openForWriting(path);
    expect(reader.get('SELECT DISTINCT search_text FROM contractors')).toEqual({
      search_text: 'z dziennika',
    });
    reader.close();
  });

  it('is kept a second time when it comes to that version again', () => {
    const path = anOldDatabase();
    migrateOnCopy(path);
    const [first] = listSnapshots(path);
    copyFixture(1, dirname(path));
    // As after the way back: an old database under the first name.
    const again = openForWriting(path);
    again.exec('PRAGMA user_version = 1');
    again.close();
    const steps = (connection: Connection) => {
      connection.exec(`PRAGMA user_version = ${String(SCHEMA_VERSION)}`);
    };
    migrateOnCopy(path, { steps });
    expect(listSnapshots(path).map((snapshot) => snapshot.path)).toEqual(
      expect.arrayContaining([first?.path, `${String(first?.path)}-2`]),
    );
  });

  it.each(STATEMENTS)('%i is left alone when migration %i fails after %i statements', (from, to, count) => {
    const path = anOldDatabase(from);
    const before = readSoundSummary(path);
    expect(() => {
      migrateOnCopy(path, failAfter(to, count));
    }).toThrow('power cut');
    expectOldDataAndAWayForward(path, before);
  });

  it.each(STAGES.filter(([, stage]) => stage !== 'swapped'))(
    '%i is left alone when it fails once it was %s',
    (from, failing) => {
      const path = anOldDatabase(from);
      const before = readSoundSummary(path);
      const reached = (stage: string) => {
        if (stage === failing) throw new Error('power cut');
      };
      expect(() => {
        migrateOnCopy(path, { reached });
      }).toThrow('power cut');
      expectOldDataAndAWayForward(path, before);
    },
  );

  it('that is damaged is not migrated', () => {
    const path = anOldDatabase();
    const bytes = readFileSync(path);
    bytes.fill(0x5a, 4096 * 3, 4096 * 6);
    writeFileSync(path, bytes);
    const migrated = migrateForOpening(path, recordingLog());
    expect(migrated).toMatchObject({ ok: false, error: { code: 'database_damaged' } });
    expect(listSnapshots(path)).toEqual([]);
    expect(readFileSync(path).subarray(100).equals(bytes.subarray(100))).toBe(true);
  });

  it('that would lose a document on the way stays', () => {
    const path = anOldDatabase();
    const before = readSoundSummary(path);
    const steps = (connection: Connection) => {
      migrate(connection);
      connection.run(`DELETE FROM documents WHERE document_id = 'draft'`);
    };
    expect(() => {
      migrateOnCopy(path, { steps });
    }).toThrow('lost documents');
    expectOldDataAndAWayForward(path, before);
  });
});

describe('a migration that fails at the start of the program', () => {
  it.each([
    ['migration_failed', new Error('a step of ours')],
    ['disk_full', Object.assign(new Error('no space'), { code: 'ENOSPC' })],
    ['database_read_only', Object.assign(new Error('no access'), { code: 'EACCES' })],
  ])('is refused with %s and logged, never thrown', (code, cause) => {
    const path = anOldDatabase();
    const log = recordingLog();
    const before = hashFolder(dirname(path));
    const migrated = migrateForOpening(path, log, () => {
      throw cause;
    });
    expect(migrated).toMatchObject({ ok: false, error: { code } });
    expect(log.lines).toMatchObject([{ event: 'store.failed', fields: { what: 'migration', from: 1 } }]);
    expect(hashFolder(dirname(path))).toEqual(before);
  });
});

it('a database of this version is not copied', () => {
  const path = anOldDatabase();
  migrateOnCopy(path);
  const before = hashFolder(dirname(path));
  migrateOnCopy(path);
  expect(hashFolder(dirname(path))).toEqual(before);
});
