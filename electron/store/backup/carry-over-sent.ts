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
  /** Another table that `where` reads: an older database has neither it nor anything to take. */
  readonly reads?: string;
  /** Where the order of the rows means something. */
  readonly order?: string;
};

const OF_SENT = `WHERE document_id IN (${SENT})`;
const OF_WRITTEN = 'WHERE contractor_id IN (SELECT contractor_id FROM newer.contractor_writes)';
/**
 * Contractors that were written at iFirma or tied to one of its records since. They and their tie come together: what
 * both sides agreed on says nothing beside a record from before.
 */
const OF_TIED = `${OF_WRITTEN} OR contractor_id IN
  (SELECT theirs.contractor_id FROM newer.contractor_links AS theirs
   WHERE NOT EXISTS (SELECT 1 FROM main.contractor_links AS ours
                     WHERE ours.contractor_id = theirs.contractor_id AND ours.identifier = theirs.identifier))`;
const OF_ATTEMPTS = 'WHERE attempt_id IN (SELECT attempt_id FROM newer.attempts)';

/** In the order of their references. What belongs to this computer and its iFirma account is newer there. */
const STEPS: readonly Step[] = [
  { table: 'documents', where: OF_SENT },
  { table: 'document_revisions', where: OF_SENT },
  { table: 'document_events', where: OF_SENT, instead: OF_SENT, without: 'document_event_id' },
  { table: 'runs' },
  { table: 'attempts', order: 'ORDER BY rowid' },
  { table: 'before_sets' },
  {
    table: 'reconcile_reads',
    instead: 'WHERE attempt_id IN (SELECT attempt_id FROM newer.reconcile_reads)',
    without: 'reconcile_read_id',
  },
  { table: 'official_pdfs', where: OF_SENT },
  { table: 'contractors', where: OF_TIED, reads: 'contractor_writes' },
  { table: 'contractor_links', where: OF_TIED, instead: OF_WRITTEN },
  // In their order: undo takes the last one.
  { table: 'contractor_writes', order: 'ORDER BY rowid', instead: OF_ATTEMPTS },
  { table: 'month_moves' },
  {
    table: 'month_readings',
    where: "WHERE read_at > (SELECT coalesce(max(read_at), '') FROM main.month_readings)",
    without: 'month_reading_id',
  },
  // A consent that was withdrawn stays withdrawn.
  { table: 'month_consent' },
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

function take(restored: Connection, step: Step): void {
  const { table, where = '', order = '', reads = table, without, instead, keepsOurs } = step;
  // One of the two is older and has no place for it.
  if (['main', 'newer'].some((schema) => readColumns(restored, schema, reads).length === 0)) return;
  const theirs = new Set(readColumns(restored, 'newer', table));
  const columns = readColumns(restored, 'main', table)
    .filter((name) => theirs.has(name) && name !== without)
    .map(quote)
    .join(', ');
  if (instead !== undefined) restored.run(`DELETE FROM main.${quote(table)} ${instead}`);
  restored.run(
    `INSERT OR ${keepsOurs ? 'IGNORE' : 'REPLACE'} INTO main.${quote(table)} (${columns})
     SELECT ${columns} FROM newer.${quote(table)} ${where} ${order}`,
  );
}

/** Without generated columns, which cannot be written. */
function readColumns(restored: Connection, schema: string, table: string): readonly string[] {
  return restored
    .all('SELECT name FROM pragma_table_xinfo(:table, :schema) WHERE hidden = 0', { table, schema })
    .map((row) => columnSchema.parse(row).name);
}
