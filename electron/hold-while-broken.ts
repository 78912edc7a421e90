import type { AppError } from '../shared/app-error';
import { err, type Result } from '../shared/result';
import type { JournalBook } from './exports/journal-book';
import type { SyncEngine } from './sync/sync-engine';

/** Nothing is written to iFirma while the send journal has a break that nobody has looked at; reading goes on. */
export function holdWhileBroken(engine: SyncEngine, journal: Pick<JournalBook, 'standing'>): SyncEngine {
  const unlessBroken = async <T>(write: () => Promise<Result<T, AppError>>): Promise<Result<T, AppError>> =>
    journal.standing().stopsSending ? err({ code: 'journal_broken' }) : write();
  return {
    ...engine,
    confirm: (confirmation) => unlessBroken(() => engine.confirm(confirmation)),
    perform: (write) => unlessBroken(() => engine.perform(write)),
    handOver: (documentId, isRepeat) => unlessBroken(() => engine.handOver(documentId, isRepeat)),
    goBackToMonth: () => unlessBroken(engine.goBackToMonth),
  };
}
