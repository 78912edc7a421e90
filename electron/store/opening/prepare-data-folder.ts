import { chmodSync, mkdirSync, statSync } from 'node:fs';
import type { AppErrorOf } from '../../../shared/app-error';
import { err, ok, type Result } from '../../../shared/result';
import type { DataPlace, DataPlaceRefusal } from './data-place';

const OWNER_ONLY = 0o700;
const OTHERS = 0o077;

/**
 * Makes the data folder, for its owner alone (reliability-security 5.4, rule 10). Nothing is written where data may not
 * lie. Windows keeps others out by the rights of the user's own folder.
 */
export function prepareDataFolder(
  folder: string,
  place: Pick<DataPlace, 'refusalOf'>,
): Result<void, DataPlaceRefusal | AppErrorOf<'database_read_only'>> {
  const refusal = place.refusalOf(folder);
  if (refusal !== null) return err(refusal);
  try {
    mkdirSync(folder, { recursive: true, mode: OWNER_ONLY });
  } catch {
    return err({ code: 'database_read_only' });
  }
  if (process.platform !== 'win32') keepOthersOut(folder);
  return ok();
}

function keepOthersOut(folder: string): void {
  try {
    if ((statSync(folder).mode & OTHERS) !== 0) chmodSync(folder, OWNER_ONLY);
  } catch {
    // A medium that knows no rights: the user chose it.
  }
}
