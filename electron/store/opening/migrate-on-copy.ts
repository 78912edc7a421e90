import { linkSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { type DatabaseTotals, readTotals } from '../backup/database-summary';
import { isSameContent, readSoundSummary } from '../backup/check-backup';
import { type Connection, openForReading, openForWriting } from '../database';
import { readDatabaseHeader } from './database-header';
import { migrate, SCHEMA_VERSION } from './migrate';
import { nameSnapshot } from './snapshots';
import { syncFolder } from '../sync-folder';
import { withScratchFile } from '../scratch-file';

/** What is behind it, in this order: after each, a crash leaves the old database or the new one, whole. */
export const MIGRATION_STAGES = ['checked', 'copied', 'migrated', 'proved', 'kept', 'swapped'] as const;
export type MigrationStage = (typeof MIGRATION_STAGES)[number];

export type MigrationParts = {
  /** The migrations; replaced only to show what a failing one does. */
  readonly steps?: (connection: Connection) => void;
  /** Told after each stage; replaced only to show what a failure there does. */
  readonly reached?: (stage: MigrationStage) => void;
};

/**
 * Brings an older database to the current schema on a copy, which takes its place only when every step has succeeded,
 * SQLite finds it sound and no document got lost on the way (product.md P-03). The old file stays beside it as a
 * snapshot, from which there is a way back; a failure or a crash at any point leaves it where it was, complete.
 *
 * @throws an error of SQLite, of the file system or of a step. Nothing was changed then.
 */
export function migrateOnCopy(
  path: string,
  { steps = migrate, reached = () => undefined }: MigrationParts = {},
): void {
  const header = readDatabaseHeader(path);
  if (header.kind !== 'sqlite' || header.userVersion >= SCHEMA_VERSION) return;
  // What waits in the log belongs to the old file: under the new one it would be taken for its own.
  use(openForWriting(path), (connection) => {
    connection.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  });
  const old = readSoundSummary(path);
  if (old === null) throw new DamagedBeforeMigration();
  reached('checked');
  withScratchFile(`${path}.migrating`, (copy) => {
    use(openForReading(path), (connection) => {
      connection.run('VACUUM INTO :copy', { copy });
    });
    const copied = readSoundSummary(copy);
    if (copied === null || !isSameContent(copied, old)) throw new Error('the copy differs from the database');
    reached('copied');
    use(openForWriting(copy), (connection) => {
      steps(connection);
      reached('migrated');
      if (connection.readPragma('integrity_check') !== 'ok') throw new Error('the migrated copy is damaged');
      if (!isSameTotals(readTotals(connection), old)) throw new Error('the migrated copy lost documents');
    });
    reached('proved');
    keepOld(path);
    reached('kept');
    renameSync(copy, path);
    syncFolder(dirname(path));
    reached('swapped');
  });
}

/** The old file itself is not sound: migrating it would only spread that. */
export class DamagedBeforeMigration extends Error {}

function isSameTotals(migrated: DatabaseTotals, old: DatabaseTotals): boolean {
  return (
    migrated.documentCount === old.documentCount &&
    migrated.contractorCount === old.contractorCount &&
    migrated.grossMinorTotal === old.grossMinorTotal
  );
}

/** A second name for the old file, unless a migration that was cut off before the swap gave it one already. */
function keepOld(path: string): void {
  const { path: kept, isTaken } = nameSnapshot(path, statSync(path, { bigint: true }).ino);
  if (!isTaken) linkSync(path, kept);
}

function use(connection: Connection, work: (connection: Connection) => void): void {
  try {
    work(connection);
  } finally {
    connection.close();
  }
}
