import { createHash } from 'node:crypto';
import { z } from 'zod';
import { type DatabaseSummary, databaseSummarySchema } from '../../../shared/domain/storage/backup';
import type { Connection } from '../database';

const tableSchema = z.object({ name: z.string() });
const keySchema = z.object({ name: z.string(), pk: z.int() });
const totalsSchema = databaseSummarySchema.omit({ contentSha256: true });

/**
 * Counts, a sum and a hash over every row of every table. Two databases with the same summary hold the same content,
 * whatever their pages look like: `VACUUM INTO` writes other bytes for the same rows.
 */
export function summariseDatabase(connection: Connection): DatabaseSummary {
  const hash = createHash('sha256');
  for (const table of readTableNames(connection)) {
    const sql = `SELECT * FROM ${quote(table)} ORDER BY ${readKey(connection, table)}`;
    hash.update(`${table}\n`);
    for (const row of connection.iterate(sql)) hash.update(`${JSON.stringify(row, showBytes)}\n`);
  }
  return { ...readTotals(connection), contentSha256: hash.digest('hex') };
}

export type DatabaseTotals = Omit<DatabaseSummary, 'contentSha256'>;

/** What no migration may change. */
export function readTotals(connection: Connection): DatabaseTotals {
  return totalsSchema.parse(
    connection.get(
      `SELECT (SELECT count(*) FROM documents) AS documentCount,
              (SELECT count(*) FROM contractors) AS contractorCount,
              (SELECT coalesce(sum(gross_minor), 0) FROM documents) AS grossMinorTotal`,
    ),
  );
}

export function readTableNames(connection: Connection): readonly string[] {
  return connection
    .all(`SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name`)
    .map((row) => tableSchema.parse(row).name);
}

/** Columns of the primary key, in its order; a table without one has its row id. */
export function readKey(connection: Connection, table: string): string {
  const columns = connection
    .all('SELECT name, pk FROM pragma_table_info(:table) WHERE pk > 0 ORDER BY pk', { table })
    .map((row) => quote(keySchema.parse(row).name));
  return columns.length === 0 ? 'rowid' : columns.join(', ');
}

/** Names come from the file's own schema; nothing but quoting makes one safe in a statement. */
export function quote(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

function showBytes(_name: string, value: unknown): unknown {
  return value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value;
}
