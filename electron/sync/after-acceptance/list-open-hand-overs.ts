import type { UnsettledHandOver } from '../../../shared/ipc/contracts/sync.contract';
import { decidableAt, isDecidable } from '../reconciliation/quiet-period';
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
      decidableAt: decidableAt(context, attempt),
      isDecidable: isDecidable(context, attempt),
      readAt: ksef.readAt,
    };
  });
}
