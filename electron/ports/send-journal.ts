/** One line of the journal: what was about to go out, and what became of it. Never names, amounts or keys. */
export type JournalEntry = {
  readonly at: string;
  readonly attemptId: string;
  /** Null for what belongs to no document: a month step, a contractor. */
  readonly documentId: string | null;
  readonly operation: string;
  readonly bodySha256: string;
  readonly event: 'sending' | 'accepted' | 'rejected' | 'not_sent' | 'unknown' | 'settled_absent';
  readonly ifirmaId: string | null;
};

/** The line comes before the database commit: one without a harmless end means that a request may exist. */
export function mayHaveGoneOut({ event }: Pick<JournalEntry, 'event'>): boolean {
  return event === 'sending' || event === 'unknown' || event === 'accepted';
}

/**
 * The append-only send journal beside the database: each line carries the hash of the line before and is
 * fsynced. If the database is lost or rolled back, the journal still says what went out.
 */
export interface SendJournal {
  /** Throws on an I/O error: then nothing may be sent. */
  append(entry: JournalEntry): void;
  readAll(): { readonly entries: readonly JournalEntry[]; readonly isIntact: boolean };
}
