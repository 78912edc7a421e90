import type { AcceptedFacts } from '../../ports/repositories/document-repository';
import type { SyncContext } from '../sync-deps';

/** What is known the moment a document counts as accepted; number and totals are read back later. */
export function startAcceptance(acceptedAt: string, ifirmaId: string | null): AcceptedFacts {
  return {
    acceptedAt,
    ifirmaId,
    number: null,
    netMinor: null,
    vatMinor: null,
    grossMinor: null,
    readAt: null,
    confirmedText: null,
    lines: null,
  };
}

/** The first document of a real account is looked at in iFirma before the rest goes (design, section 5). */
export function noteFirstAcceptance(context: SyncContext): void {
  if (context.companyKind === 'real' && context.company.sendingPhase() === 'first_document') {
    context.company.saveSendingPhase('look_at_first');
  }
}
