import type { Connection } from '../database';
import { quote } from './database-summary';
import {
  forgetDiverged,
  IS_DIVERGED,
  mergeAttempts,
  mergeDivergedDocuments,
  noteDiverged,
  SENT,
} from './merge-diverged';
import { sharedColumns } from './shared-columns';

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
const OF_CONTINUED = `${OF_SENT} AND NOT ${IS_DIVERGED}`;
const OF_DIVERGED = `${OF_SENT} AND ${IS_DIVERGED}`;
/** Not where the backup knows of a write that the newer one has lost. */
const OF_WRITTEN = `WHERE contractor_id IN (SELECT contractor_id FROM newer.contractor_writes) AND contractor_id NOT IN
  (SELECT contractor_id FROM main.contractor_writes
   WHERE attempt_id NOT IN (SELECT attempt_id FROM newer.contractor_writes))`;
/**
 * Contractors that were written at iFirma or tied to one of its records since. They and their tie come together: what
 * both sides agreed on says nothing beside a record from before.
 */
const OF_TIED = `${OF_WRITTEN} OR contractor_id IN
  (SELECT theirs.contractor_id FROM newer.contractor_links AS theirs
   WHERE NOT EXISTS (SELECT 1 FROM main.contractor_links AS ours
                     WHERE ours.contractor_id = theirs.contractor_id AND ours.identifier = theirs.identifier))`;
const OF_ATTEMPTS = 'WHERE attempt_id IN (SELECT attempt_id FROM newer.attempts)';

/** Reads, but not those that looked for a shell: of its bytes, which the backup has, they show nothing. */
const OF_SHOWN = `WHERE attempt_id IN (SELECT theirs.attempt_id FROM newer.attempts AS theirs
  JOIN main.attempts AS ours USING (attempt_id) WHERE theirs.path <> '' OR ours.path = '')`;

/** In the order of their references. What belongs to this computer and its iFirma account is newer there. */
const STEPS: readonly (Step | ((restored: Connection) => void))[] = [
  { table: 'documents', where: OF_CONTINUED },
  { table: 'document_revisions', where: OF_CONTINUED },
  // What their attempts went out with.
  { table: 'document_revisions', where: OF_DIVERGED, keepsOurs: true },
  { table: 'document_events', where: OF_CONTINUED, instead: OF_CONTINUED, without: 'document_event_id' },
  { table: 'runs', order: 'ORDER BY rowid' },
  mergeAttempts,
  mergeDivergedDocuments,
  { table: 'before_sets' },
  {
    table: 'reconcile_reads',
    where: OF_SHOWN,
    instead: OF_SHOWN,
    without: 'reconcile_read_id',
  },
  { table: 'official_pdfs', where: OF_CONTINUED },
  { table: 'official_pdfs', where: OF_DIVERGED, keepsOurs: true },
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
 * more in it. Where the newer one came from an older backup and knows less, ours stays (`merge-diverged.ts`). Unsent work
 * of the newer one is not touched: that file is kept.
 */
export function carryOverSent(restored: Connection, newerPath: string): void {
  restored.run('ATTACH DATABASE :newerPath AS newer', { newerPath });
  try {
    restored.transaction(() => {
      restored.exec('PRAGMA defer_foreign_keys = ON');
      noteDiverged(restored);
      for (const step of STEPS) {
        if (typeof step === 'function') step(restored);
        else take(restored, step);
      }
      forgetDiverged(restored);
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
  const columns = sharedColumns(restored, table)
    .filter((name) => name !== without)
    .map(quote)
    .join(', ');
  // One of the two is older and has no place for it.
  if (columns === '' || sharedColumns(restored, reads).length === 0) return;
  if (instead !== undefined) restored.run(`DELETE FROM main.${quote(table)} ${instead}`);
  restored.run(
    `INSERT OR ${keepsOurs ? 'IGNORE' : 'REPLACE'} INTO main.${quote(table)} (${columns})
     SELECT ${columns} FROM newer.${quote(table)} ${where} ${order}`,
  );
}
