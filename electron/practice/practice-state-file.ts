import { readFile } from 'node:fs/promises';
import { err, ok, type Result } from '../../shared/result';
import type { FileWriter } from '../ports/file-writer';
import { practiceStateSchema, type PracticeState } from './practice-state';
import type { PracticeStateStore } from './practice-state-store';
import { upgradeState } from './state/upgrade-state';

/**
 * The demo account in one JSON file beside the company's database, so that restoring the database never rolls its
 * iFirma back (design, section 7). A file of an earlier version is brought up to date when it is read; one that is no
 * account is refused and left as it is.
 */
export function createPracticeStateFile(path: string, files: FileWriter): PracticeStateStore {
  return {
    load: async () => {
      try {
        return parseState(await readFile(path, 'utf8'));
      } catch (error) {
        return isMissing(error) ? ok(null) : err('unreadable');
      }
    },
    save: async (state) => {
      const written = await files.write(path, new TextEncoder().encode(`${JSON.stringify(state)}\n`));
      return written.ok ? ok() : err('not_saved');
    },
  };
}

function parseState(text: string): Result<PracticeState, 'damaged'> {
  try {
    const parsed = practiceStateSchema.safeParse(upgradeState(JSON.parse(text)));
    return parsed.success ? ok(parsed.data) : err('damaged');
  } catch {
    return err('damaged');
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
