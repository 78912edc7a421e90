import { z } from 'zod';
import type { Connection } from '../database';
import { quote } from './database-summary';

const columnSchema = z.object({ name: z.string() });

/** What was ever on its way to iFirma according to the newer database, whatever came of it. */
const SENT = `SELECT document_id FROM newer.attempts WHERE document_id IS NOT NULL
              UNION SELECT document_id FROM newer.documents
              WHERE state IN ('sending', 'unknown', 'needs_person', 'accepted')`;

type Step = {
  readonly table: string;
  /** Which rows of the newer database are taken; all of them when empty. */
  readonly where?: string;
  /** A row id of its own would collide with another row here: it is given anew. */
  readonly without?: string;
  /** Rows of ours that go first. */
  readonly instead?: string;
  /** Rows that we have already stay as they are. */
  readonly keepsOurs?: true;
};

const OF_SENT = `WHERE document_id IN (${SENT})`;

/** In the order of their references. What belongs to this computer and its iFirma account is newer there. */
const STEPS: readonly Step[] = [
  { table: 'documents', where: OF_SENT },
  { table: 'document_revisions', where: OF_SENT },
  { table: 'document_events', where: OF_SENT, instead: OF_SENT, without: 'document_event_id' },
  { table: 'runs' },
  { table: 'attempts' },
  { table: 'before_sets' },
  {
    table: 'reconcile_reads',
    instead: 'WHERE attempt_id IN (SELECT attempt_id FROM newer.reconcile_reads)',
    without: 'reconcile_read_id',
  },
  { table: 'seen_sales_ids', keepsOurs: true },
  {
    table: 'limit_readings',
    where: "WHERE read_at > (SELECT coalesce(max(read_at), '') FROM main.limit_readings)",
    without: 'limit_reading_id',
  },
  {
    table: 'snapshots',
    where: "WHERE read_at > (SELECT coalesce(max(read_at), '') FROM main.snapshots)",
    without: 'snapshot_id',
  },
  { table: 'request_budget' },
  { table: 'key_records', instead: 'WHERE true' },
];

/**
 * Brings everything that went out since the backup into the restored database, so that it can never be sent again
 * (reliability-security 6, "merge"). The newer one has the same schema or, on the way back from a migration, one with
 * more in it. Unsent work of the newer one is not touched: that file is kept.
 */
export function carryOverSent(restored: Connection, newerPath: string): void {
  restored.run('ATTACH DATABASE :newerPath AS newer', { newerPath });
  try {
    restored.transaction(() => {
      restored.exec('PRAGMA defer_foreign_keys = ON');
      for (const step of STEPS) take(restored, step);
      restored.run(`UPDATE main.company SET login = newer.company.login,
                      login_saved_at = newer.company.login_saved_at,
                      sending_phase = newer.company.sending_phase
                    FROM newer.company WHERE newer.company.company_row = main.company.company_row`);
    });
  } finally {
    restored.exec('DETACH DATABASE newer');
  }
}

function take(restored: Connection, { table, where = '', without, instead, keepsOurs }: Step): void {
  const columns = readColumns(restored, table)
    .filter((name) => name !== without)
    .map(quote)
    .join(', ');
  // An older schema has no place for it.
  if (columns === '') return;
  if (instead !== undefined) restored.run(`DELETE FROM main.${quote(table)} ${instead}`);
  restored.run(
    `INSERT OR ${keepsOurs ? 'IGNORE' : 'REPLACE'} INTO main.${quote(table)} (${columns})
     SELECT ${columns} FROM newer.${quote(table)} ${where}`,
  );
}

/** Without generated columns, which cannot be written. */
function readColumns(restored: Connection, table: string): readonly string[] {
  return restored
    .all('SELECT name FROM pragma_table_xinfo(:table) WHERE hidden = 0', { table })
    .map((row) => columnSchema.parse(row).name);
}
