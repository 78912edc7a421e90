import type { AppError } from '../../../shared/app-error';
import { err, ok, type Result } from '../../../shared/result';
import type { AttemptRecord } from '../../ports/repositories/attempt-repository';
import type { DocumentRecord } from '../../ports/repositories/document-repository';
import { noteFirstAcceptance, startAcceptance } from '../attempts/acceptance';
import { ksefStateAtFirst } from '../after-acceptance/change-ksef';
import { endOf, weighAbsence } from '../attempts/evidence';
import { confirmationOf } from '../attempts/last-lines';
import { decidableAt, isDecidable } from './quiet-period';
import { withListedTotals } from '../after-acceptance/read-back';
import { findOpenAttempt } from './find-open-attempt';
import { settleAttempt } from '../attempts/settle-attempt';
import type { SyncContext } from '../sync-deps';
import { takeStep } from '../attempts/transitions';

export type PersonAnswer = {
  readonly documentId: string;
  readonly answer: { readonly is: 'there'; readonly ifirmaId: string | null } | { readonly is: 'not_there' };
};

/**
 * A person's answer about a document whose fate is unknown: the only way back to the queue, and never without
 * the evidence (invariant I6). Stored with its time.
 */
export function settleByPerson(context: SyncContext, input: PersonAnswer): Result<void, AppError> {
  const document = context.documents.find(input.documentId);
  if (document === null) return err({ code: 'not_found' });
  if (document.state !== 'unknown' && document.state !== 'needs_person') {
    return err({ code: 'wrong_state', state: document.state });
  }
  const attempt = findOpenAttempt(context, input.documentId);
  if (attempt === null) return err({ code: 'not_found' });
  if (!isDecidable(context, attempt)) {
    return err({ code: 'too_early', availableAt: decidableAt(context, attempt) });
  }
  return input.answer.is === 'there'
    ? answerThere(context, document, attempt, input.answer.ifirmaId)
    : answerNotThere(context, document, attempt);
}

function answerThere(
  context: SyncContext,
  document: DocumentRecord,
  attempt: AttemptRecord,
  ifirmaId: string | null,
): Result<void, AppError> {
  const candidate = context.attempts
    .reconcileReads(attempt.attemptId)
    .flatMap((read) => read.candidates)
    .findLast((item) => item.ifirmaId === ifirmaId);
  const isTaken = ifirmaId !== null && context.documents.findByIfirmaId(ifirmaId) !== null;
  // Only what a complete read found can be bound, and only once (invariant I3).
  if (ifirmaId !== null && (candidate === undefined || isTaken)) return err({ code: 'not_found' });

  const at = context.clock.now();
  const boundId = ifirmaId ?? findFreeName(context, attempt);
  // It was booked when it was sent, not when it was found: a limit read since then counts it already.
  const empty = startAcceptance(endOf(attempt), boundId);
  const accepted = candidate === undefined ? empty : withListedTotals(document, empty, candidate, at);
  const also = () => {
    if (document.state === 'unknown') takeStep(context, document.documentId, 'needs_person', { at });
    takeStep(context, document.documentId, 'answered_there', {
      at,
      detail: candidate?.number ?? null,
      accepted,
      lastError: null,
      ksefState:
        document.kind === 'invoice' ? ksefStateAtFirst(context, document.documentId) : 'not_applicable',
    });
    noteFirstAcceptance(context);
  };
  mustSettle(settleAttempt(context, attempt, { to: 'accepted', ifirmaId: boundId, at, also }));
  return ok();
}

/** What iFirma called it according to the journal, unless another document bears that name by now (invariant I3). */
function findFreeName(context: SyncContext, attempt: AttemptRecord): string | null {
  const named = confirmationOf(context, attempt)?.ifirmaId ?? null;
  return named !== null && context.documents.findByIfirmaId(named) === null ? named : null;
}

function answerNotThere(
  context: SyncContext,
  document: DocumentRecord,
  attempt: AttemptRecord,
): Result<void, AppError> {
  // The journal says that iFirma took it: what was deleted there since is entered here anew, and never sent twice.
  if (confirmationOf(context, attempt) !== null) return err({ code: 'wrong_state', state: document.state });
  const reads = context.attempts.reconcileReads(attempt.attemptId);
  const state = document.state === 'needs_person' ? 'needs_person' : 'unknown';
  const absence = weighAbsence(context.elapsed, reads, state);
  if (document.kind === 'invoice' && !absence.isComplete) {
    return absence.nextReadAt === null
      ? err({ code: 'wrong_state', state })
      : err({ code: 'too_early', availableAt: absence.nextReadAt });
  }
  const at = context.clock.now();
  const also = () => {
    takeStep(context, document.documentId, 'answered_not_there', {
      at,
      lastError: null,
      // What was looked at, for whoever asks later why it was sent again.
      detail: reads.map((read) => `${read.at} ${String(read.documentsSeen)}`).join('; ') || null,
    });
  };
  mustSettle(settleAttempt(context, attempt, { to: 'settled_absent', ifirmaId: null, at, also }));
  return ok();
}

function mustSettle(isSettled: boolean): void {
  if (!isSettled) throw new Error('attempt was settled already');
}
