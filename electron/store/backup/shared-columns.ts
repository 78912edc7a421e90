import { z } from 'zod';
import type { Connection } from '../database';

const columnSchema = z.object({ name: z.string() });

/** Columns of a table that both databases have, without generated ones, which cannot be written. Empty: one lacks it. */
export function sharedColumns(restored: Connection, table: string): readonly string[] {
  const theirs = new Set(readColumns(restored, 'newer', table));
  return readColumns(restored, 'main', table).filter((name) => theirs.has(name));
}

function readColumns(restored: Connection, schema: string, table: string): readonly string[] {
  return restored
    .all('SELECT name FROM pragma_table_xinfo(:table, :schema) WHERE hidden = 0', { table, schema })
    .map((row) => columnSchema.parse(row).name);
}
