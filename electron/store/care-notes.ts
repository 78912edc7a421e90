import { readFileSync } from 'node:fs';
import { type Care, type CareNotes, careSchema } from '../ports/care-notes';
import type { FileWriter } from '../ports/file-writer';

const NOTHING_KNOWN: Care = {
  version: 1,
  backupFailure: null,
  copyFailure: null,
  examined: null,
  acceptedBreaks: [],
  seenForgotten: [],
};

export function openCareNotes(path: string, fileWriter: FileWriter): CareNotes {
  let care = readCare(path);
  let last: Promise<unknown> = Promise.resolve();
  return {
    read: () => care,
    change: async (change) => {
      care = { ...care, ...change };
      const text = JSON.stringify(care, null, 2);
      // One after another: an older state must not be written over a newer one.
      last = last.then(() => fileWriter.write(path, Buffer.from(`${text}\n`)));
      await last;
    },
  };
}

function readCare(path: string): Care {
  try {
    return careSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    // None yet, or none that can be read: the next backup and the next look tell anew.
    return NOTHING_KNOWN;
  }
}
