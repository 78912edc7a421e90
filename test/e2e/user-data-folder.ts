import { mkdtempSync, readdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A data folder that outlives one start of the program and goes with the test. */
export function makeUserDataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kwit-e2e-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Paths of the backups of every company in it. */
export function backupFilesIn(userDataDir: string): readonly string[] {
  return readdirSync(join(userDataDir, 'backups'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.kwitbackup'))
    .map((name) => join(userDataDir, 'backups', name));
}
