import { existsSync } from 'node:fs';

/** What SQLite reads beside a database of that name, as if it belonged to it. */
export const DATABASE_LOGS = ['-wal', '-journal'] as const;

/** Whether a database of that name, or what is left of one, is there. */
export function holdsDatabase(databasePath: string): boolean {
  return ['', ...DATABASE_LOGS].some((suffix) => existsSync(`${databasePath}${suffix}`));
}
