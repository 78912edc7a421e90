import type { UnsettledHandOver } from '../../../shared/ipc/contracts/sync.contract';
import { addMs } from '../attempts/elapsed-time';
import { endOf } from '../attempts/evidence';
import { QUIET_PERIOD_MS } from '../reconciliation/quiet-period';
import { isDecidable } from '../reconciliation/decidable';
import type { SyncContext } from '../sync-deps';
import { findOpenHandOver } from './find-open-hand-over';

/** More than anybody settles in one sitting. */
const MOST_SHOWN = 200;

/** Issued invoices of which nobody knows whether they went to KSeF, newest first. */
export function listOpenHandOvers(context: SyncContext): readonly UnsettledHandOver[] {
  return context.documents.idsInKsefStates(['unknown'], MOST_SHOWN).flatMap((documentId) => {
    const document = context.documents.find(documentId);
    const attempt = document && findOpenHandOver(context, documentId);
    if (!document || !attempt) return [];
    const { facts, accepted, ksef } = document;
    return {
      documentId,
      partyName: facts.partyName,
      number: accepted?.number ?? '',
      grossMinor: accepted?.grossMinor ?? facts.grossMinor ?? 0,
      sentAt: attempt.startedAt ?? attempt.createdAt,
      error: attempt.error,
      decidableAt: addMs(endOf(attempt), QUIET_PERIOD_MS),
      isDecidable: isDecidable(context, attempt),
      readAt: ksef.readAt,
    };
  });
}
