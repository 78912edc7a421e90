import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { err, ok, type Result } from '../../../shared/result';
import type { Clock } from '../../ports/clock';
import { holdExclusiveLock, sqliteCodeOf } from '../database';
import type { OpenRefusal } from './inspect-database';

export type CompanyLock = { readonly release: () => void };

/**
 * One program per company, beside Electron's single-instance lock, which is per data folder and absent in the
 * desktop host. The lock is the operating system's: a process id in a file could be stale or reused. The text beside
 * it decides nothing; it tells a person which window to close (ADR 17).
 */
export function lockCompany(
  databasePath: string,
  clock: Pick<Clock, 'now' | 'today'>,
): Result<CompanyLock, OpenRefusal> {
  const folder = dirname(databasePath);
  const holderPath = join(folder, 'kwit.lock.txt');
  try {
    const lock = holdExclusiveLock(join(folder, 'kwit.lock'));
    if (lock === null) {
      const holder = readHolder(holderPath);
      return err(
        holder === null
          ? { code: 'database_locked' }
          : { code: 'database_in_use', ...holder, today: clock.today() },
      );
    }
    writeHolder(holderPath, clock.now());
    return ok({
      release: () => {
        removeHolder(holderPath);
        lock.release();
      },
    });
  } catch (cause) {
    // The folder is missing, or on a medium that cannot be written.
    if (sqliteCodeOf(cause) === null && !(cause instanceof TypeError)) throw cause;
    return err({ code: 'database_read_only' });
  }
}

const holderSchema = z.object({ processId: z.coerce.number().int(), since: z.iso.datetime() });

/** Whatever was there is of a program that has ended: the lock would not be ours otherwise. */
function writeHolder(path: string, since: string): void {
  try {
    writeFileSync(path, `Kwit, proces ${String(process.pid)}, od ${since}\n`, { mode: 0o600 });
  } catch {
    removeHolder(path);
  }
}

function readHolder(path: string): { readonly processId: number; readonly since: string } | null {
  try {
    const words = /^Kwit, proces (?<processId>\d+), od (?<since>\S+)\n$/u.exec(readFileSync(path, 'utf8'));
    return holderSchema.safeParse(words?.groups).data ?? null;
  } catch {
    return null;
  }
}

function removeHolder(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // The next program to hold the lock writes it anew.
  }
}
