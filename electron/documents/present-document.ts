import { isOverdue } from '../../shared/domain/days/calendar-day';
import type { DocumentDetail, DocumentSummary } from '../../shared/ipc/contracts/documents.contract';
import type { DocumentRecord, DocumentRepository } from '../ports/repositories/document-repository';

/** A document as lists show it. `today` decides whether it is overdue. */
export function presentSummary(record: DocumentRecord, today: string): DocumentSummary {
  const { facts, accepted } = record;
  return {
    documentId: record.documentId,
    kind: record.kind,
    state: record.state,
    partyName: facts.partyName,
    partyNip: facts.partyNip,
    number: numberOf(record),
    title: facts.title,
    issuedOn: facts.issuedOn,
    dueOn: facts.dueOn,
    // iFirma's total wins; what it did not tell is not filled with ours beside it.
    ...(accepted?.grossMinor == null ? amountsOf(facts) : amountsOf(accepted)),
    ksefState: record.ksefState,
    ksefDetail: record.ksef.number ?? record.ksef.reason,
    isOverdue: isUnpaid(record) && facts.dueOn !== null && isOverdue(facts.dueOn, today),
    revision: record.revision,
    updatedAt: record.updatedAt,
    deletedAt: record.deletedAt,
  };
}

export function presentDetail(
  documents: Pick<DocumentRepository, 'events'>,
  record: DocumentRecord,
  today: string,
): DocumentDetail {
  return {
    summary: presentSummary(record, today),
    content: record.content,
    sentProfile: record.sentProfile,
    accepted: record.accepted,
    paidAtIfirmaMinor: record.paidAtIfirmaMinor,
    wasMailedByIfirma: record.wasMailedByIfirma,
    ksef: record.ksef,
    pdfFetchedAt: record.pdfFetchedAt,
    lastError: record.lastError,
    events: [...documents.events(record.documentId)],
  };
}

/** No screen shows an invoice number before iFirma gave it; an expense carries its supplier's. */
function numberOf({ kind, facts, accepted }: DocumentRecord): string | null {
  if (kind === 'invoice') return accepted?.number ?? null;
  return facts.documentNumber === '' ? null : facts.documentNumber;
}

function amountsOf({
  netMinor,
  vatMinor,
  grossMinor,
}: Pick<DocumentSummary, 'netMinor' | 'vatMinor' | 'grossMinor'>) {
  return { netMinor, vatMinor, grossMinor };
}

/** Only an issued invoice can be late; what is not issued yet is nobody's debt. */
function isUnpaid({ kind, state, facts, paidAtIfirmaMinor }: DocumentRecord): boolean {
  const isIssued = kind === 'invoice' && state === 'accepted';
  return isIssued && (facts.grossMinor ?? 0) > (paidAtIfirmaMinor ?? facts.paidMinor ?? 0);
}
