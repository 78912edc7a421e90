import type { AttemptRecord, ReconcileRead } from '../../ports/repositories/attempt-repository';
import type { SalesListItem } from '../../ports/ifirma/accounting-api';
import type { DocumentRecord } from '../../ports/repositories/document-repository';
import { confirmationOf } from '../attempts/last-lines';
import { takeStep } from '../attempts/transitions';
import type { SnapshotReading } from '../plan/snapshot';
import type { SyncContext } from '../sync-deps';
import { bindFound } from './bind-found';
import { compareFound, isPassing } from './compare-found';
import { daysToSearch } from './days-to-search';
import { findNamed } from './find-named';
import { findOpenAttempt } from './find-open-attempt';
import { findCandidates, type CandidateReading } from './match-candidates';

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
    if (!isDue) continue;
    const named = confirmationOf(context, attempt)?.ifirmaId ?? null;
    if (named === null) await reconcileByList(context, document, attempt, reading);
    else await reconcileNamed(context, document, attempt, { named, reading });
  }
}

async function reconcileByList(
  context: SyncContext,
  document: DocumentRecord,
  attempt: AttemptRecord,
  { items, fromOn, toOn, snapshot }: SnapshotReading,
): Promise<void> {
  const days = daysToSearch(document, attempt);
  // Days that were not read would look like absence.
  if (items === null || days.fromOn < fromOn || days.toOn > toOn) return;

  const beforeSet = context.attempts.beforeSet(attempt.runId);
  const found = findCandidates({
    items,
    within: days.isIssueDateKnown ? days : null,
    idsBefore: beforeSet?.ifirmaIds ?? null,
    boundIds: context.documents.boundIfirmaIds(),
  });
  recordRead(context, document, attempt, found, snapshot.readAt);
  if (document.state !== 'unknown' || found.candidates.length === 0) return;

  const [only, ...others] = found.candidates;
  const isOnlyOne = only !== undefined && others.length === 0 && beforeSet !== null;
  await bindOrAsk(context, document, attempt, isOnlyOne ? only : null);
}

type Named = { readonly named: string; readonly reading: SnapshotReading };

/**
 * The journal names what iFirma confirmed, so that no list is needed to tell it from others, and no list without it shows
 * that it is not there: it is this one, or a person decides.
 */
async function reconcileNamed(
  context: SyncContext,
  document: DocumentRecord,
  attempt: AttemptRecord,
  { named, reading }: Named,
): Promise<void> {
  const found = await findNamed(context, named, reading.items);
  if (!found.ok && isPassing(found.error)) return;
  const item = found.ok ? found.value : null;
  const isOurs = item !== null && context.documents.findByIfirmaId(named) === null;
  const candidates = isOurs ? [item] : [];
  const { readAt } = reading.snapshot;
  recordRead(context, document, attempt, { documentsSeen: item === null ? 0 : 1, candidates }, readAt);
  if (document.state === 'unknown') await bindOrAsk(context, document, attempt, isOurs ? item : null);
}

/** @param only the one document at iFirma that may be ours; null when that is for a person to say. */
async function bindOrAsk(
  context: SyncContext,
  document: DocumentRecord,
  attempt: AttemptRecord,
  only: SalesListItem | null,
): Promise<void> {
  const comparison =
    only === null ? ({ kind: 'doubt' } as const) : await compareFound(context, document, only);
  if (comparison.kind === 'agrees') bindFound(context, document, attempt, comparison);
  else if (comparison.kind === 'doubt') {
    context.unitOfWork.transaction(() => {
      takeStep(context, document.documentId, 'needs_person', { at: context.clock.now() });
    });
  }
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
