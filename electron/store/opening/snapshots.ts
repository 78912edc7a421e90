import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { readDatabaseHeader } from './database-header';
import { SCHEMA_VERSION } from './migrate';
import { syncFolder } from '../sync-folder';

/** A database as it was before a migration, under a name of its own beside the one that took its place. */
export type Snapshot = {
  readonly path: string;
  /** The version of its schema, which an older Kwit can read. */
  readonly schemaVersion: number;
  /** When it was last written: the moment before the migration. */
  readonly takenAt: string;
};

/** The newest first. Call it while no migration of this database is under way. */
export function listSnapshots(databasePath: string): readonly Snapshot[] {
  const folder = dirname(databasePath);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => isSnapshotName(databasePath, name))
    .flatMap((name): Snapshot[] => {
      const path = join(folder, name);
      const header = readDatabaseHeader(path);
      if (header.kind !== 'sqlite') return [];
      return [{ path, schemaVersion: header.userVersion, takenAt: statSync(path).mtime.toISOString() }];
    })
    .toSorted((a, b) => b.takenAt.localeCompare(a.takenAt));
}

/** Takes a snapshot away, by the path that `listSnapshots` gave; one that the system keeps is tried at the next start. */
export function removeSnapshot(path: string): void {
  try {
    rmSync(path, { force: true });
    syncFolder(dirname(path));
  } catch {
    // It costs some megabytes; it never keeps a company from opening.
  }
}

/**
 * The name for what is about to be replaced: `kwit.sqlite.before-v5`, and `…-2` where an earlier migration to that
 * version left one. `isTaken` when that very file has the name already.
 */
export function nameSnapshot(
  databasePath: string,
  inode: bigint,
): { readonly path: string; readonly isTaken: boolean } {
  const stem = `${databasePath}.before-v${String(SCHEMA_VERSION)}`;
  for (let count = 1; ; count += 1) {
    const path = count === 1 ? stem : `${stem}-${String(count)}`;
    const found = statSync(path, { bigint: true, throwIfNoEntry: false });
    if (found === undefined) return { path, isTaken: false };
    if (found.ino === inode) return { path, isTaken: true };
  }
}

function isSnapshotName(databasePath: string, name: string): boolean {
  const stem = `${basename(databasePath)}.before-v`;
  return name.startsWith(stem) && /^\d+(-\d+)?$/u.test(name.slice(stem.length));
}
