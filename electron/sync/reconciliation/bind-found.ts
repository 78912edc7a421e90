import type { InvoiceAtIfirma, SalesListItem } from '../../ports/ifirma/accounting-api';
import type { AttemptRecord } from '../../ports/repositories/attempt-repository';
import type { DocumentRecord } from '../../ports/repositories/document-repository';
import { ksefStateAtFirst, recordKsefNumber } from '../after-acceptance/change-ksef';
import { withListedTotals } from '../after-acceptance/read-back';
import { noteFirstAcceptance, startAcceptance } from '../attempts/acceptance';
import { endOf } from '../attempts/evidence';
import { settleAttempt } from '../attempts/settle-attempt';
import { takeStep } from '../attempts/transitions';
import type { SyncContext } from '../sync-deps';

/** An invoice as iFirma lists it, and as it stands there. */
export type FoundInvoice = { readonly item: SalesListItem; readonly found: InvoiceAtIfirma };

/** Makes an invoice that was found at iFirma ours: its fate is known without a person. */
export function bindFound(
  context: SyncContext,
  document: DocumentRecord,
  attempt: AttemptRecord,
  { item, found }: FoundInvoice,
): void {
  const at = context.clock.now();
  settleAttempt(context, attempt, {
    to: 'accepted',
    ifirmaId: item.ifirmaId,
    at,
    // The comparison took a moment; the document may have been answered or the id bound meanwhile.
    stillHolds: () => context.documents.findByIfirmaId(item.ifirmaId) === null,
    also: () => {
      takeStep(context, document.documentId, 'accepted', {
        at,
        detail: item.number,
        accepted: {
          ...withListedTotals(document, startAcceptance(endOf(attempt), item.ifirmaId), item, at),
          lines: [...found.lines],
        },
        ksefState: ksefStateAtFirst(context, document.documentId),
        lastError: null,
      });
      if (found.ksefNumber !== null) recordKsefNumber(context, document, found.ksefNumber);
      noteFirstAcceptance(context);
    },
  });
}
