import { z } from 'zod';
import { openForReading } from '../database';

const checkRowSchema = z.object({ quick_check: z.string() });

/**
 * SQLite's `quick_check`, for the maintenance process: true only when the file was read whole and found sound.
 * Never throws and never writes; run it after first paint, and let sending wait for it (design, section 7).
 */
export function isDatabaseSound(path: string): boolean {
  try {
    const connection = openForReading(path);
    try {
      const rows = connection.all('PRAGMA quick_check').map((row) => checkRowSchema.parse(row).quick_check);
      return rows.length === 1 && rows[0] === 'ok';
    } finally {
      connection.close();
    }
  } catch {
    return false;
  }
}
