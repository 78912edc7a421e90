import type { DocumentEvent } from '../../../shared/ipc/contracts/documents.contract';
import type { KsefState } from '../../../shared/domain/document/document';
import type { DocumentRecord } from '../../ports/repositories/document-repository';
import { findOpenHandOver } from './find-open-hand-over';
import type { SyncContext } from '../sync-deps';

export type KsefChange = {
  readonly state: KsefState;
  readonly number?: string | null;
  readonly reason: string | null;
  readonly at: string;
};

/** One step of an invoice at KSeF with its line in the history. Call it inside a transaction. */
export function changeKsef(
  { documents }: Pick<SyncContext, 'documents'>,
  documentId: string,
  what: DocumentEvent['what'],
  { state, number = null, reason, at }: KsefChange,
): void {
  documents.recordKsef(documentId, {
    state,
    reason,
    changedAt: at,
    ...(number !== null && { number }),
    // Whatever came of it, it was tried: what comes next is a wish of its own.
    ...(state !== 'not_sent' && { wishedAt: null }),
  });
  documents.appendEvent(documentId, { at, what, detail: number ?? reason });
}

/** A number that came along with something else that was read; kept once. */
export function recordKsefNumber(
  context: Pick<SyncContext, 'documents' | 'clock'>,
  { documentId, ksefState }: Pick<DocumentRecord, 'documentId' | 'ksefState'>,
  number: string,
): void {
  if (ksefState === 'numbered') return;
  const at = context.clock.now();
  changeKsef(context, documentId, 'ksef_numbered', { state: 'numbered', number, reason: null, at });
}

/**
 * Where an invoice stands at KSeF when it was just found at iFirma: nowhere, unless the journal says that a hand-over went
 * out which the database had forgotten.
 */
export function ksefStateAtFirst(context: Pick<SyncContext, 'attempts'>, documentId: string): KsefState {
  return findOpenHandOver(context, documentId) === null ? 'not_sent' : 'unknown';
}
