import type { KsefReading } from '../../shared/domain/ksef/ksef-reading';
import { afterKsefReading } from '../../shared/domain/ksef/ksef-standing';
import type { DocumentRecord } from '../ports/repositories/document-repository';
import type { PullDeps } from './pull-deps';

/**
 * What a reading says of an issued document at KSeF, with its line in the history. Runs inside a transaction. Nothing
 * while nobody knows whether Kwit handed it over: that is settled together with its attempt, by the sending engine
 * (invariant I6). @returns whether there was news.
 */
export function learnKsef(
  { documents }: Pick<PullDeps, 'documents'>,
  { documentId, ksefState }: Pick<DocumentRecord, 'documentId' | 'ksefState'>,
  reading: KsefReading,
  at: string,
): boolean {
  const step = ksefState === 'unknown' ? null : afterKsefReading(ksefState, reading);
  if (step === null) return false;
  const { state, number, reason } = step;
  documents.recordKsef(documentId, {
    ...{ state, reason, changedAt: at, readAt: at },
    ...(number !== null && { number }),
    // Whoever handed it over: there is nothing left to wish.
    wishedAt: null,
  });
  documents.appendEvent(documentId, { at, what: 'ksef_changed_at_ifirma', detail: number ?? reason });
  return true;
}
