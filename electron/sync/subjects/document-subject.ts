import type { AppError } from '../../../shared/app-error';
import { retrySafetyOf } from '../../../shared/retry-safety';
import type { AttemptRecord } from '../../ports/repositories/attempt-repository';
import type { DocumentRecord } from '../../ports/repositories/document-repository';
import { noteFirstAcceptance, startAcceptance } from '../attempts/acceptance';
import type { Outcome } from '../attempts/classify-outcome';
import { readBackNumber } from '../after-acceptance/read-back';
import type { SyncContext } from '../sync-deps';
import { takeStep } from '../attempts/transitions';
import { findTwin, listUnsettledTwins } from '../plan/twins';
import type { AttemptSubject } from './attempt-subject';

/** The create of a document: its outcome decides the document's state, by the one table of its life. */
export const DOCUMENT: AttemptSubject = {
  /** An edit or a take-back between confirming and sending cancels the attempt. */
  isWanted: (context, attempt) => {
    const document = documentOf(context, attempt);
    return (
      document !== null &&
      document.deletedAt === null &&
      document.state === 'queued' &&
      document.pinnedRevision === attempt.revision
    );
  },

  /** Sent now, it could not be told from the one whose fate is unknown (reliability-security 3.7). */
  whyWait: (context, attempt) => {
    const document = documentOf(context, attempt);
    const isTwin = document !== null && findTwin(document, listUnsettledTwins(context.documents)) !== null;
    return isTwin ? { code: 'queue_paused', keyName: null } : null;
  },

  begin: (context, { documentId }, at) =>
    documentId !== null && takeStep(context, documentId, 'sending', { at }),

  /** An identifier that already belongs to another invoice proves nothing about this one (invariant I3). */
  judge: (context, attempt, outcome) => {
    const isInvoice = attempt.prepared.operation === 'invoice.create';
    if (!isInvoice || outcome.kind !== 'accepted' || outcome.ifirmaId === null) return outcome;
    if (context.documents.findByIfirmaId(outcome.ifirmaId) === null) return outcome;
    return { kind: 'unknown', error: { code: 'answer_lost' }, hold: 'run' };
  },

  record: (context, attempt, outcome, at) => {
    const { documentId } = attempt;
    if (documentId === null) throw new Error('a create belongs to a document');
    if (outcome.kind === 'accepted') acceptDocument(context, attempt, documentId, outcome, at);
    else moveByFailure(context, attempt, documentId, outcome, at);
  },

  followUp: async (context, { documentId }) => {
    if (documentId !== null) await readBackNumber(context, documentId);
  },

  loseTrack: (context, attempt, at) => {
    const document = documentOf(context, attempt);
    if (document === null) return;
    const isBlind = context.api.facts(attempt.prepared.operation).class === 'create_blind';
    loseDocument(context, document, { isBlind, at });
  },

  findLost: (context, { documentId }) => {
    const document = documentId === null ? null : context.documents.find(documentId);
    if (document === null || document.state === 'accepted') return 'ignore';
    return { documentId: document.documentId, revision: document.revision };
  },

  identifierOf: (context, attempt) => documentOf(context, attempt)?.accepted?.ifirmaId ?? null,
};

/**
 * It was in flight when the program ended. Call it inside a transaction.
 *
 * @param isBlind iFirma gives no way to read it back.
 */
export function loseDocument(
  context: SyncContext,
  { documentId, deletedAt }: DocumentRecord,
  { isBlind, at }: { readonly isBlind: boolean; readonly at: string },
): void {
  if (deletedAt !== null) context.documents.setDeleted(documentId, null);
  takeStep(context, documentId, 'unknown', { at, detail: 'answer_lost', lastError: { code: 'answer_lost' } });
  if (isBlind) takeStep(context, documentId, 'needs_person', { at });
}

function documentOf(context: SyncContext, { documentId }: AttemptRecord): DocumentRecord | null {
  return documentId === null ? null : context.documents.find(documentId);
}

function acceptDocument(
  context: SyncContext,
  attempt: AttemptRecord,
  documentId: string,
  outcome: Extract<Outcome, { kind: 'accepted' }>,
  at: string,
): void {
  takeStep(context, documentId, 'accepted', {
    at,
    detail: outcome.text,
    accepted: { ...startAcceptance(at, outcome.ifirmaId), confirmedText: outcome.text },
    lastError: null,
    ksefState: attempt.prepared.operation === 'invoice.create' ? 'not_sent' : 'not_applicable',
  });
  noteFirstAcceptance(context);
}

function moveByFailure(
  context: SyncContext,
  attempt: AttemptRecord,
  documentId: string,
  { kind, error }: Exclude<Outcome, { kind: 'accepted' }>,
  at: string,
): void {
  takeStep(context, documentId, kind, {
    at,
    detail: describeError(error),
    lastError: error,
    // What iFirma refused is mended before it goes again.
    ...(kind === 'rejected' && { pinnedRevision: null }),
  });
  // What iFirma gives no way to read back: only a person can tell (reliability-security 3.6).
  const { class: operationClass } = context.api.facts(attempt.prepared.operation);
  if (kind === 'unknown' && retrySafetyOf(error, operationClass) === 'ask_person') {
    takeStep(context, documentId, 'needs_person', { at });
  }
}

function describeError(error: AppError): string {
  return 'serverText' in error ? error.serverText : error.code;
}
