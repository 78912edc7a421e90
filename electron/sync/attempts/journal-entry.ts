import type { AttemptRecord } from '../../ports/repositories/attempt-repository';
import type { JournalEntry } from '../../ports/send-journal';

/** The line of the send journal about an attempt. @param ifirmaId what the acceptance names, if anything. */
export function journalEntry(
  attempt: Pick<AttemptRecord, 'attemptId' | 'documentId' | 'bodySha256' | 'prepared'>,
  event: JournalEntry['event'],
  at: string,
  ifirmaId: string | null,
): JournalEntry {
  return {
    at,
    attemptId: attempt.attemptId,
    documentId: attempt.documentId,
    operation: attempt.prepared.operation,
    bodySha256: attempt.bodySha256,
    event,
    ifirmaId,
  };
}
