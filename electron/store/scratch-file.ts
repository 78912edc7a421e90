import { rmSync } from 'node:fs';

/** SQLite's own companions of a database file. */
const COMPANIONS = ['', '-wal', '-shm', '-journal'];

/** Does the work with a database file that is gone afterwards, whatever happens. */
export function withScratchFile<T>(path: string, work: (path: string) => T): T {
  removeScratchFile(path);
  try {
    return work(path);
  } finally {
    removeScratchFile(path);
  }
}

function removeScratchFile(path: string): void {
  for (const companion of COMPANIONS) rmSync(`${path}${companion}`, { force: true });
}
