import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { syncFolder } from '../sync-folder';

/** What a database file was when it was closed. */
const sealSchema = z.strictObject({
  sizeBytes: z.string(),
  /** Nanoseconds: whoever writes the file moves it, a failing disk does not. */
  modifiedNs: z.string(),
  sha256: z.string(),
});

const sealPath = (databasePath: string) => `${databasePath}.seal`;

/**
 * Notes the hash of a database that was closed for good, with nothing left in its log. SQLite's own check reads the
 * structure of a file and not what is written in it, so without this a flipped bit in a name would pass for the name.
 */
export function sealDatabase(databasePath: string): void {
  try {
    if (existsSync(`${databasePath}-wal`)) return;
    const seal = JSON.stringify(describeFile(databasePath));
    writeFileSync(sealPath(databasePath), seal, { mode: 0o600, flush: true });
  } catch {
    // Without a seal the next start looks less closely; closing must not fail for it.
  }
}

/**
 * Compares a database with its seal and takes the seal off, before anything is written.
 *
 * @returns false when the file's bytes changed although nobody wrote it: the seal stays then, and so must the file.
 */
export function breakSeal(databasePath: string): boolean {
  const seal = readSeal(sealPath(databasePath));
  if (seal === null) return true;
  const { sizeBytes, modifiedNs, sha256 } = describeFile(databasePath);
  const isUntouched = seal.sizeBytes === sizeBytes && seal.modifiedNs === modifiedNs;
  if (isUntouched && seal.sha256 !== sha256) return false;
  rmSync(sealPath(databasePath));
  // A seal that came back after a power cut would call today's work damage.
  syncFolder(dirname(databasePath));
  return true;
}

function describeFile(path: string): z.infer<typeof sealSchema> {
  const { size, mtimeNs } = statSync(path, { bigint: true });
  return {
    sizeBytes: String(size),
    modifiedNs: String(mtimeNs),
    sha256: createHash('sha256').update(readFileSync(path)).digest('hex'),
  };
}

/** Null also for one that cannot be read: it was torn by a crash and says nothing. */
function readSeal(path: string): z.infer<typeof sealSchema> | null {
  if (!existsSync(path)) return null;
  try {
    const parsed = sealSchema.safeParse(JSON.parse(readFileSync(path, 'utf8')));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
