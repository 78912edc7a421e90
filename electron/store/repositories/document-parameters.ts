import type { DocumentForm } from '../../../shared/domain/document/document-form';
import type { AcceptedFacts, DocumentFacts } from '../../ports/repositories/document-repository';
import { sha256Of } from './row-columns';
import type { SqlParameters } from '../sql-database';

/** Bound values of the columns that every save writes. */
export function toContentParameters(content: DocumentForm, facts: DocumentFacts): SqlParameters {
  const contentJson = JSON.stringify(content);
  const party = content.kind === 'invoice' ? content.form.buyer : content.form.seller;
  return {
    contentJson,
    contentSha256: sha256Of(contentJson),
    contractorId: party.contractorId,
    partyName: facts.partyName,
    partyNip: facts.partyNip,
    documentNumber: facts.documentNumber,
    title: facts.title,
    issuedOn: facts.issuedOn,
    dueOn: facts.dueOn,
    netMinor: facts.netMinor,
    vatMinor: facts.vatMinor,
    grossMinor: facts.grossMinor,
    paidMinor: facts.paidMinor,
    searchText: facts.searchText,
  };
}

/** What iFirma said; nulls when there is nothing, so that the statement's `coalesce` keeps the old values. */
export function toAcceptedParameters(accepted: AcceptedFacts | undefined): SqlParameters {
  return {
    acceptedAt: accepted?.acceptedAt ?? null,
    ifirmaId: accepted?.ifirmaId ?? null,
    acceptedNumber: accepted?.number ?? null,
    acceptedNetMinor: accepted?.netMinor ?? null,
    acceptedVatMinor: accepted?.vatMinor ?? null,
    acceptedGrossMinor: accepted?.grossMinor ?? null,
    readBackAt: accepted?.readAt ?? null,
    confirmedText: accepted?.confirmedText ?? null,
    acceptedLinesJson: accepted?.lines ? JSON.stringify(accepted.lines) : null,
  };
}
