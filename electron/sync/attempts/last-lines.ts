import type { AttemptRecord } from '../../ports/repositories/attempt-repository';
import type { EventLog } from '../../ports/event-log';
import type { JournalEntry, SendJournal } from '../../ports/send-journal';

/** The last line of the send journal about each attempt, by its id, as the company was opened. */
export type LastLines = ReadonlyMap<string, JournalEntry>;

type Journalled = { readonly journal: Pick<SendJournal, 'readAll'>; readonly log: EventLog };

export function readLastLines({ journal, log }: Journalled): LastLines {
  const { entries, isIntact } = journal.readAll();
  if (!isIntact) log.write('store.failed', { during: 'journal', error: 'not intact' });
  return new Map(entries.map((entry) => [entry.attemptId, entry]));
}

/**
 * The line by which iFirma confirmed an attempt whose fate the database, put back to an earlier day, does not know: it is
 * at iFirma, so nobody may be offered to send it again. Null when the journal says no such thing.
 */
export function confirmationOf(
  { lastLines }: { readonly lastLines: LastLines },
  { attemptId, state }: Pick<AttemptRecord, 'attemptId' | 'state'>,
): JournalEntry | null {
  const line = lastLines.get(attemptId);
  return state === 'unknown' && line?.event === 'accepted' ? line : null;
}

/**
 * Whether only the journal told of this attempt. Its bytes went with the database (their place is empty), and what stands
 * in the document now may be older than what went out: another day, number or amount.
 */
export function isFromJournal({ prepared }: Pick<AttemptRecord, 'prepared'>): boolean {
  return prepared.path === '';
}
