import { mkdtempSync } from 'node:fs';
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
