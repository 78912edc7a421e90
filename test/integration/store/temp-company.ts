import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import {
  type CompanyDatabase,
  createCompanyDatabase,
  openCompanyDatabase,
} from '../../../electron/store/company-database';
import { fixedClock } from '../../fakes/fixed-clock';
import { recordingLog } from '../../fakes/recording-log';

/** A folder that goes away with the test. */
export function tempFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kwit-store-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

export function newDatabaseFile(): string {
  const path = join(tempFolder(), 'kwit.sqlite');
  const created = createCompanyDatabase(path);
  if (!created.ok) throw new Error(created.error.code);
  return path;
}

export function openDatabase(path: string, log = recordingLog()): CompanyDatabase {
  const opened = openCompanyDatabase(path, { log, clock: fixedClock() });
  if (!opened.ok) throw new Error(opened.error.code);
  onTestFinished(opened.value.close);
  return opened.value;
}

/** A new company's database on disk, open, with what it logs. */
export function openNewDatabase() {
  const path = newDatabaseFile();
  const log = recordingLog();
  return { path, log, ...openDatabase(path, log) };
}
