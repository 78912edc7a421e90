import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isTemporaryNameOf } from './file-writer';

/** What the file writer writes into a company's folder. */
const WRITTEN_FILES = ['company.json', 'care.json', 'practice-ifirma.json'];

/**
 * Removes what a `FileWriter` that was killed in the middle left in a company's folder: only names that it alone
 * makes there, and only files from before this program began. Call it while the company's lock is held. Where the
 * user saves a PDF nothing is ever swept: that folder is theirs, and a name alone does not prove whose a file is.
 */
export function sweepLeftovers(folder: string, startedAtMs: number): void {
  try {
    for (const name of readdirSync(folder)) {
      if (!WRITTEN_FILES.some((file) => isTemporaryNameOf(file, name))) continue;
      const path = join(folder, name);
      if (statSync(path).mtimeMs < startedAtMs) rmSync(path);
    }
  } catch {
    // A leftover costs some bytes; it never keeps a company from opening.
  }
}
