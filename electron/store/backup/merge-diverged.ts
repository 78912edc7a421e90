import type { Connection } from '../database';
import { quote } from './database-summary';
import { sharedColumns } from './shared-columns';

/** What was ever on its way to iFirma according to the newer database, whatever came of it. */
export const SENT = `SELECT document_id FROM newer.attempts WHERE document_id IS NOT NULL
              UNION SELECT document_id FROM newer.documents
              WHERE state IN ('sending', 'unknown', 'needs_person', 'accepted')`;

/** How much a state says about an attempt: what was shown to have happened outweighs what nobody knows. */
const rankOf = (attempt: string) => `CASE ${attempt}.state
  WHEN 'prepared' THEN 0 WHEN 'sending' THEN 1 WHEN 'unknown' THEN 2 WHEN 'settled_absent' THEN 3
  WHEN 'accepted' THEN 5 ELSE 4 END`;

/** Without its bytes: only the send journal told of it, and the document may be older than what went out. */
const isShell = (attempt: string) => `${attempt}.path = ''`;

/**
 * Documents of which the newer database knows less than the backup, in spite of its day: it was itself made from an older
 * backup, and what it knows of the time between came from the send journal alone. It continues the backup where it has
 * all its attempts, with their bytes, and has come as far with each.
 */
const NOTE_DIVERGED = `CREATE TEMP TABLE diverged AS SELECT ours.document_id FROM main.documents AS ours
  JOIN newer.documents AS theirs USING (document_id)
  WHERE (ours.state = 'accepted' AND theirs.state <> 'accepted')
    OR EXISTS (SELECT 1 FROM main.attempts AS known
      LEFT JOIN newer.attempts AS claimed ON claimed.attempt_id = known.attempt_id
      WHERE known.document_id = ours.document_id
        AND (claimed.attempt_id IS NULL OR ${rankOf('claimed')} < ${rankOf('known')}
          OR (${isShell('claimed')} AND NOT ${isShell('known')})))`;

/** Looked at before anything is merged. */
export function noteDiverged(restored: Connection): void {
  restored.exec(NOTE_DIVERGED);
}

export function forgetDiverged(restored: Connection): void {
  restored.exec('DROP TABLE IF EXISTS temp.diverged');
}

export const IS_DIVERGED = 'document_id IN (SELECT document_id FROM temp.diverged)';

const OUTCOME = ['state', 'started_at', 'ended_at', 'http_status', 'kod', 'server_text', 'error_json'];

/**
 * Attempts that only the newer database has come along, with a number of their own where theirs is taken. Of one that both
 * have, the outcome that says more stays; its bytes and its revision are those of the backup, and what was concluded
 * about a shell says nothing about them unless iFirma has it.
 */
export function mergeAttempts(restored: Connection): void {
  const change = OUTCOME.map((column) => `${column} = theirs.${column}`).join(', ');
  restored.run(`UPDATE main.attempts SET ${change} FROM newer.attempts AS theirs
    WHERE theirs.attempt_id = attempts.attempt_id AND ${rankOf('theirs')} > ${rankOf('attempts')}
      AND (theirs.state = 'accepted' OR NOT ${isShell('theirs')} OR ${isShell('attempts')})`);
  // One at most may be in flight; the next start calls that one unknown too.
  restored.run(`UPDATE main.attempts SET state = 'unknown' WHERE state = 'sending' AND EXISTS
    (SELECT 1 FROM newer.attempts AS theirs
     WHERE theirs.state = 'sending' AND theirs.attempt_id <> attempts.attempt_id)`);
  const columns = sharedColumns(restored, 'attempts').filter((name) => name !== 'attempt_number');
  const names = columns.map(quote).join(', ');
  restored.run(`INSERT INTO main.attempts (${names}, attempt_number)
    SELECT ${columns.map((name) => `theirs.${quote(name)}`).join(', ')},
      CASE WHEN theirs.document_id IS NULL THEN theirs.attempt_number ELSE ${NEXT_NUMBER} END
    FROM newer.attempts AS theirs
    WHERE theirs.attempt_id NOT IN (SELECT attempt_id FROM main.attempts)
    ORDER BY theirs.rowid`);
}

const LAST_NUMBER = `(SELECT coalesce(max(ours.attempt_number), 0) FROM main.attempts AS ours
  WHERE ours.document_id = theirs.document_id)`;
/** After the last one of ours, in their order; theirs itself where that leaves it free. */
const NEXT_NUMBER = `max(theirs.attempt_number, ${LAST_NUMBER} + (SELECT count(*) FROM newer.attempts AS earlier
  WHERE earlier.document_id = theirs.document_id AND earlier.attempt_number <= theirs.attempt_number
    AND earlier.attempt_id NOT IN (SELECT attempt_id FROM main.attempts)))`;

const FATE = [
  'state',
  'accepted_at',
  'ifirma_id',
  'accepted_number',
  'accepted_net_minor',
  'accepted_vat_minor',
  'accepted_gross_minor',
  'accepted_lines_json',
  'read_back_at',
  'confirmed_text',
  'last_error_json',
  'updated_at',
  'deleted_at',
];
const AT_KSEF = [
  'ksef_state',
  'ksef_number',
  'ksef_reason',
  'ksef_changed_at',
  'ksef_read_at',
  'ksef_wished_at',
];
const ksefRankOf = (document: string) => `CASE ${document}.ksef_state
  WHEN 'numbered' THEN 4 WHEN 'handed_over' THEN 3 WHEN 'unknown' THEN 2 WHEN 'refused' THEN 1 ELSE 0 END`;

/**
 * A document that diverged keeps its content, and never comes less far than either database says: accepted by one of
 * them, or open in an attempt. After the attempts were merged.
 */
export function mergeDivergedDocuments(restored: Connection): void {
  const isOpen = `documents.state NOT IN ('sending', 'unknown', 'needs_person')
    AND theirs.state IN ('sending', 'unknown', 'needs_person')
    AND EXISTS (SELECT 1 FROM main.attempts AS open
      WHERE open.document_id = documents.document_id AND open.state IN ('sending', 'unknown'))`;
  // What is in flight there is nowhere in flight any more.
  const state = `CASE theirs.state WHEN 'sending' THEN 'unknown' ELSE theirs.state END`;
  change(restored, {
    columns: FATE,
    where: `documents.state <> 'accepted' AND (theirs.state = 'accepted' OR ${isOpen})`,
    valueOf: (column) => (column === 'state' ? state : `theirs.${column}`),
  });
  change(restored, {
    columns: AT_KSEF,
    where: `${ksefRankOf('theirs')} > ${ksefRankOf('documents')}`,
    valueOf: (column) => `theirs.${column}`,
  });
  const columns = sharedColumns(restored, 'document_events').filter((name) => name !== 'document_event_id');
  const names = columns.map(quote).join(', ');
  const isSame = columns.map((name) => `ours.${quote(name)} IS theirs.${quote(name)}`).join(' AND ');
  restored.run(`INSERT INTO main.document_events (${names})
    SELECT ${names} FROM newer.document_events AS theirs
    WHERE ${IS_DIVERGED} AND NOT EXISTS (SELECT 1 FROM main.document_events AS ours WHERE ${isSame})`);
}

type Change = {
  readonly columns: readonly string[];
  readonly where: string;
  readonly valueOf: (column: string) => string;
};

function change(restored: Connection, { columns, where, valueOf }: Change): void {
  const known = new Set(sharedColumns(restored, 'documents'));
  const values = columns
    .filter((column) => known.has(column))
    .map((column) => `${column} = ${valueOf(column)}`);
  restored.run(`UPDATE main.documents SET ${values.join(', ')} FROM newer.documents AS theirs
    WHERE theirs.document_id = documents.document_id
      AND documents.${IS_DIVERGED} AND ${where}`);
}
