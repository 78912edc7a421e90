import { listedTotals } from '../../../shared/domain/document/listed-totals';
import type { SalesListItem } from '../../ports/ifirma/accounting-api';
import type { AcceptedFacts, DocumentRecord } from '../../ports/repositories/document-repository';
import { recordKsefNumber } from './change-ksef';
import type { SyncContext } from '../sync-deps';

/** iFirma's number, as soon as the invoice is accepted. What cannot be read now is read at the next press. */
export async function readBackNumber(context: SyncContext, documentId: string): Promise<void> {
  const document = context.documents.find(documentId);
  const accepted = document?.accepted;
  if (document?.kind !== 'invoice' || accepted?.ifirmaId == null) return;
  const read = await context.api.readInvoice(accepted.ifirmaId);
  if (!read.ok || read.value.ifirmaId !== accepted.ifirmaId) return;
  const { number, ksefNumber, lines } = read.value;
  context.unitOfWork.transaction(() => {
    context.documents.recordReadBack(documentId, { ...accepted, number, lines: [...lines] });
    if (ksefNumber !== null) recordKsefNumber(context, document, ksefNumber);
  });
  context.notices.changed('documents');
}

/** Number and total as iFirma lists them. Its total wins, to the grosz. */
export function recordListedTotals(context: SyncContext, items: readonly SalesListItem[]): void {
  const byId = new Map(items.map((item) => [item.ifirmaId, item]));
  const at = context.clock.now();
  for (const document of context.documents.invoicesNotReadBack()) {
    const accepted = document.accepted;
    const item = accepted?.ifirmaId == null ? undefined : byId.get(accepted.ifirmaId);
    if (!accepted || !item) continue;
    const facts = withListedTotals(document, accepted, item, at);
    context.documents.recordReadBack(document.documentId, facts);
    context.notices.changed('documents');
  }
}

export function withListedTotals(
  document: DocumentRecord,
  accepted: AcceptedFacts,
  item: SalesListItem,
  at: string,
): AcceptedFacts {
  return {
    ...accepted,
    number: item.number,
    ...listedTotals(document.facts, item.grossMinor),
    readAt: at,
  };
}
