import { err } from '../shared/result';
import type { JournalBook } from './exports/journal-book';
import type { SyncEngine } from './sync/sync-engine';

/** No run begins while the send journal has a break that nobody has looked at; reading goes on. */
export function holdWhileBroken(engine: SyncEngine, journal: Pick<JournalBook, 'standing'>): SyncEngine {
  return {
    ...engine,
    confirm: async (confirmation) =>
      journal.standing().stopsSending ? err({ code: 'journal_broken' }) : engine.confirm(confirmation),
  };
}
