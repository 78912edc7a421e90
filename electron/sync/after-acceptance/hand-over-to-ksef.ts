import type { AppError } from '../../../shared/app-error';
import { mayHandOver } from '../../../shared/domain/ksef/ksef-standing';
import { err, ok, type Result } from '../../../shared/result';
import type { PreparedWrite } from '../../ports/ifirma/accounting-api';
import type { AttemptRecord } from '../../ports/repositories/attempt-repository';
import type { DocumentRecord } from '../../ports/repositories/document-repository';
import { endOf } from '../attempts/evidence';
import { findOpenHandOver } from './find-open-hand-over';
import { changeKsef } from './change-ksef';
import { newAttempt } from '../attempts/new-attempt';
import type { SingleWrite } from '../attempts/perform-write';
import { decidableAt, isDecidable, QUIET_PERIOD_MS } from '../reconciliation/quiet-period';
import { ksefReadingMark } from './read-ksef';
import { settleAttempt } from '../attempts/settle-attempt';
import type { SyncContext } from '../sync-deps';

/**
 * The write that hands one issued invoice over, on the user's click.
 *
 * @param isRepeat the user wants it although nobody knows whether it was handed over. Only after iFirma was asked, and
 *   not before the quiet period was over: `too_early` says when (reliability-security 3.2, 3.5).
 */
export function prepareHandOver(
  context: SyncContext,
  documentId: string,
  isRepeat: boolean,
): Result<SingleWrite, AppError> {
  const document = context.documents.find(documentId);
  if (document === null) return err({ code: 'not_found' });
  if (document.state !== 'accepted') return err({ code: 'wrong_state', state: document.state });
  const may = mayHandOver(document.ksefState);
  if (may === 'no' || (may === 'repeat' && !isRepeat))
    return err({ code: 'wrong_state', state: document.state });
  const prepared = handOverOf(context, document, document.ksefState !== 'not_sent');
  if (prepared === null) return err({ code: 'wrong_state', state: document.state });
  if (may === 'repeat') {
    const allowed = concludeAbsence(context, document);
    if (!allowed.ok) return allowed;
  }
  return ok({ target: { documentId, revision: document.revision }, prepared });
}

/**
 * Rows for the invoices of a run that the user wanted handed over with it, once all its invoices had their turn: their
 * addresses hold iFirma's identifier, which nobody knew when the plan was confirmed.
 */
export function insertWishedHandOvers(
  context: SyncContext,
  runId: string,
  documentIds: readonly string[],
): readonly AttemptRecord[] {
  const at = context.clock.now();
  return context.unitOfWork.transaction(() =>
    documentIds.flatMap((documentId) => {
      const document = context.documents.find(documentId);
      const isWished = document?.ksef.wishedAt != null && document.ksefState === 'not_sent';
      const prepared =
        document?.state === 'accepted' && isWished ? handOverOf(context, document, false) : null;
      if (!document || prepared === null) return [];
      const target = { documentId, revision: document.revision };
      const attempt = newAttempt(context, { runId, target, prepared, at });
      context.attempts.insertAttempt(attempt);
      return [attempt];
    }),
  );
}

function handOverOf(
  context: SyncContext,
  { kind, accepted }: DocumentRecord,
  isRepeated: boolean,
): PreparedWrite | null {
  if (kind !== 'invoice' || accepted?.ifirmaId == null) return null;
  const { ifirmaId } = accepted;
  return context.issued.actions.prepareKsefHandOver({ kind: 'domestic', ifirmaId }, isRepeated);
}

/** The person's word that the earlier one did not arrive, taken only with a read after the quiet period behind it. */
function concludeAbsence(context: SyncContext, document: DocumentRecord): Result<void, AppError> {
  const { documentId, ksef } = document;
  const open = findOpenHandOver(context, documentId);
  if (open === null) return ok();
  if (!isDecidable(context, open) || !wasReadAfterQuiet(context, documentId, open, ksef.readAt)) {
    return err({ code: 'too_early', availableAt: decidableAt(context, open) });
  }
  const at = context.clock.now();
  settleAttempt(context, open, {
    to: 'settled_absent',
    ifirmaId: null,
    at,
    also: () => {
      changeKsef(context, documentId, 'ksef_repeated', { state: 'not_sent', reason: null, at });
    },
  });
  return ok();
}

/** By the clock that nobody sets: a reading inside the quiet period shows nothing, whatever time stands on it. */
function wasReadAfterQuiet(
  { elapsed }: SyncContext,
  documentId: string,
  open: AttemptRecord,
  readAt: string | null,
): boolean {
  if (readAt === null) return false;
  const ended = { key: open.attemptId, at: endOf(open) };
  return elapsed.betweenMs(ended, { key: ksefReadingMark(documentId), at: readAt }) >= QUIET_PERIOD_MS;
}
