import { dayInPoland } from '../../../shared/domain/days/calendar-day';
import type { Unsettled } from '../../../shared/ipc/contracts/sync.contract';
import type { SalesListItem } from '../../ports/ifirma/accounting-api';
import type { AttemptRecord } from '../../ports/repositories/attempt-repository';
import type { DocumentRecord } from '../../ports/repositories/document-repository';
import { endOf, weighAbsence } from '../attempts/evidence';
import { confirmationOf, isFromJournal } from '../attempts/last-lines';
import { decidableAt, isDecidable } from './quiet-period';
import { findOpenAttempt } from './find-open-attempt';
import type { SyncContext } from '../sync-deps';

type Candidate = Unsettled['candidates'][number];

/** Documents whose fate at iFirma is not known, with what was looked at so far. */
export function listUnsettled(context: SyncContext): readonly Unsettled[] {
  return context.documents.inStates(['unknown', 'needs_person']).map((document) => {
    const attempt = findOpenAttempt(context, document.documentId);
    return attempt === null ? presentWithoutAttempt(context, document) : present(context, document, attempt);
  });
}

/** Its attempt is there no more, or does not parse: nothing can be concluded from it, but what is known is shown. */
function presentWithoutAttempt(context: SyncContext, document: DocumentRecord): Unsettled {
  const events = context.documents.events(document.documentId);
  const lastAt = (what: string) => events.findLast((event) => event.what === what)?.at ?? document.updatedAt;
  const endedAt = lastAt('unknown');
  return {
    ...factsOf(document, endedAt),
    sentAt: lastAt('sending'),
    attemptEndedAt: endedAt,
    error: document.lastError,
    decidableAt: endedAt,
    isAttemptReadable: false,
    isFromJournal: false,
    confirmation: null,
    isDecidable: false,
    reads: [],
    canSendAgain: false,
    nextReadAt: null,
    candidates: [],
  };
}

function factsOf({ documentId, kind, facts, state }: DocumentRecord, endedAt: string) {
  return {
    documentId,
    kind,
    partyName: facts.partyName,
    partyNip: facts.partyNip,
    title: facts.title,
    number: kind === 'expense' ? facts.documentNumber : null,
    issuedOn: facts.issuedOn ?? dayInPoland(endedAt),
    netMinor: facts.netMinor,
    grossMinor: facts.grossMinor ?? 0,
    state: state === 'needs_person' ? ('needs_person' as const) : ('unknown' as const),
  };
}

function present(context: SyncContext, document: DocumentRecord, attempt: AttemptRecord): Unsettled {
  const { kind } = document;
  const facts = factsOf(document, endOf(attempt));
  const reads = context.attempts.reconcileReads(attempt.attemptId);
  const decidable = isDecidable(context, attempt);
  const absence = weighAbsence(context.elapsed, reads, facts.state);
  const confirmation = confirmationOf(context, attempt);
  const isReadUseful = kind !== 'expense' && confirmation === null;
  return {
    ...facts,
    sentAt: attempt.startedAt ?? attempt.createdAt,
    attemptEndedAt: endOf(attempt),
    error: attempt.error,
    decidableAt: decidableAt(context, attempt),
    isAttemptReadable: true,
    isFromJournal: isFromJournal(attempt),
    confirmation: confirmation && { at: confirmation.at, ifirmaId: confirmation.ifirmaId },
    isDecidable: decidable,
    reads: reads.map((read) => ({
      at: read.at,
      documentsSeen: read.documentsSeen,
      candidates: read.candidates.length,
    })),
    canSendAgain: decidable && confirmation === null && (kind === 'expense' || absence.isComplete),
    nextReadAt: isReadUseful ? absence.nextReadAt : null,
    candidates: (reads.at(-1)?.candidates ?? []).map(presentCandidate),
  };
}

function presentCandidate({ ifirmaId, number, issuedOn, partyName, grossMinor }: SalesListItem): Candidate {
  return { ifirmaId, number, issuedOn, partyName, grossMinor };
}
