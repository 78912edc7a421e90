import type { AttemptRecord, ReconcileRead } from '../../ports/attempt-repository';
import type { InvoiceAtIfirma, SalesListItem } from '../../ports/accounting-api';
import type { AppError } from '../../../shared/app-error';
import type { DocumentRecord } from '../../ports/document-repository';
import { profileOf } from '../../../shared/domain/profile-of';
import { agreesWithInvoice } from './agree-with-invoice';
import { noteFirstAcceptance, startAcceptance } from '../attempts/acceptance';
import { endOf } from '../attempts/evidence';
import { ksefStateAtFirst, recordKsefNumber } from '../after-acceptance/change-ksef';
import { findCandidates, type CandidateReading } from './match-candidates';
import { QUIET_PERIOD_MS } from './quiet-period';
import { withListedTotals } from '../after-acceptance/read-back';
import { parseDocument } from '../plan/read-queue';
import { settleAttempt } from '../attempts/settle-attempt';
import type { SnapshotReading } from '../plan/snapshot';
import { createsDocument } from '../subjects/subject-of';
import type { SyncContext } from '../sync-deps';
import { takeStep } from '../attempts/transitions';

/**
 * Settles what one complete read of iFirma's list can settle. Inside the quiet period nothing is concluded; an
 * expense is never looked for, because iFirma gives no way to read it back.
 */
export async function reconcile(
  context: SyncContext,
  reading: SnapshotReading,
  decidableAttempts: ReadonlySet<string>,
): Promise<void> {
  for (const document of context.documents.inStates(['unknown', 'needs_person'])) {
    const attempt = findOpenAttempt(context, document.documentId);
    const isDue = document.kind === 'invoice' && attempt !== null && decidableAttempts.has(attempt.attemptId);
    if (isDue) await reconcileInvoice(context, document, attempt, reading);
  }
}

/** Attempts whose quiet period was over before a read began: only for these does the read count. */
export function listDecidableAttempts(context: SyncContext): ReadonlySet<string> {
  const open = context.attempts.attemptsInStates(['unknown']);
  return new Set(open.filter((attempt) => isDecidable(context, attempt)).map((attempt) => attempt.attemptId));
}

async function reconcileInvoice(
  context: SyncContext,
  document: DocumentRecord,
  attempt: AttemptRecord,
  { items, fromOn, toOn, snapshot }: SnapshotReading,
): Promise<void> {
  const issuedOn = document.facts.issuedOn;
  // The window has to hold the day before and the day after, or the read shows nothing.
  if (items === null || issuedOn === null || issuedOn <= fromOn || issuedOn >= toOn) return;

  const beforeSet = context.attempts.beforeSet(attempt.runId);
  const found = findCandidates({
    items,
    issuedOn,
    idsBefore: beforeSet?.ifirmaIds ?? null,
    boundIds: context.documents.boundIfirmaIds(),
  });
  recordRead(context, document, attempt, found, snapshot.readAt);
  if (document.state !== 'unknown' || found.candidates.length === 0) return;

  const [only, ...others] = found.candidates;
  const isOnlyOne = only !== undefined && others.length === 0 && beforeSet !== null;
  const comparison = isOnlyOne ? await compare(context, document, only) : DOUBT;
  if (comparison.kind === 'agrees') bindFound(context, document, attempt, comparison);
  else if (comparison.kind === 'doubt') {
    context.unitOfWork.transaction(() => {
      takeStep(context, document.documentId, 'needs_person', { at: context.clock.now() });
    });
  }
}

type Agreement = {
  readonly kind: 'agrees';
  readonly item: SalesListItem;
  readonly found: InvoiceAtIfirma;
};
/** `unread`: the document could not be fetched just now, which proves nothing either way. */
type Comparison = Agreement | { readonly kind: 'doubt' | 'unread' };
const DOUBT: Comparison = { kind: 'doubt' };

async function compare(
  context: SyncContext,
  document: DocumentRecord,
  item: SalesListItem,
): Promise<Comparison> {
  const sent = parseDocument(document.content, profileOf(document, context.company.profile()));
  const found = await context.api.readInvoice(item.ifirmaId, 'reconcile');
  if (!found.ok) return isPassing(found.error) ? { kind: 'unread' } : DOUBT;
  if (!sent.ok || sent.value.kind !== 'invoice') return DOUBT;
  if (!agreesWithInvoice(sent.value.invoice, item, found.value)) return DOUBT;
  return { kind: 'agrees', item, found: found.value };
}

/** A refusal of the document itself never passes: it is a person's turn (reliability-security 3.5, rule 11). */
function isPassing({ code }: AppError): boolean {
  switch (code) {
    case 'refused_by_ifirma':
    case 'account_settings':
    case 'bad_request_body':
    case 'bad_request_header':
    case 'unknown_code':
    case 'unreadable_answer':
      return false;
    default:
      return true;
  }
}

function bindFound(
  context: SyncContext,
  document: DocumentRecord,
  attempt: AttemptRecord,
  { item, found }: Agreement,
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

function recordRead(
  context: SyncContext,
  document: DocumentRecord,
  attempt: AttemptRecord,
  { documentsSeen, candidates }: CandidateReading,
  at: string,
): void {
  const read: ReconcileRead = {
    attemptId: attempt.attemptId,
    at,
    documentsSeen,
    candidates,
  };
  context.unitOfWork.transaction(() => {
    context.attempts.insertReconcileRead(read);
    const detail = `${String(documentsSeen)} / ${String(candidates.length)}`;
    context.documents.appendEvent(document.documentId, { at, what: 'reconcile_read', detail });
  });
}

/** The create of this document whose fate is open. */
export function findOpenAttempt(context: SyncContext, documentId: string): AttemptRecord | null {
  return (
    context.attempts
      .attemptsOfDocument(documentId)
      .findLast((attempt) => attempt.state === 'unknown' && createsDocument(attempt)) ?? null
  );
}

/** Whether the quiet period is over, so that reads and answers count. */
export function isDecidable(context: SyncContext, attempt: AttemptRecord): boolean {
  return context.elapsed.sinceMs(attempt.attemptId, attempt.endedAt ?? attempt.createdAt) >= QUIET_PERIOD_MS;
}
