import { decidableAt, isDecidable } from '../reconciliation/quiet-period';
import { settleAttempt } from './settle-attempt';
import { subjectOf } from '../subjects/subject-of';
import type { SyncContext } from '../sync-deps';

export type ShownOfWrite = { readonly is: 'there'; readonly identifier: string } | { readonly is: 'absent' };

/**
 * Closes a single write of unknown outcome by what a read of its record showed; what it is about moves as if the answer
 * had come. False when it was closed meanwhile.
 */
export function settleWrite(context: SyncContext, attemptId: string, shown: ShownOfWrite): boolean {
  const attempt = context.attempts.findAttempt(attemptId);
  if (attempt === null) return false;
  const at = context.clock.now();
  const ifirmaId = shown.is === 'there' ? shown.identifier : null;
  return settleAttempt(context, attempt, {
    to: shown.is === 'there' ? 'accepted' : 'settled_absent',
    ifirmaId,
    at,
    also: () => {
      if (shown.is === 'absent') return;
      subjectOf(attempt).record(context, attempt, { kind: 'accepted', ifirmaId, text: '', hold: 'none' }, at);
    },
  });
}

/** From when the absence of what was written means something (reliability-security 3.5, rule 1). */
export function quietUntil(
  context: SyncContext,
  attemptId: string,
): { readonly at: string; readonly isOver: boolean } {
  const attempt = context.attempts.findAttempt(attemptId);
  if (attempt === null) return { at: context.clock.now(), isOver: true };
  return { at: decidableAt(context, attempt), isOver: isDecidable(context, attempt) };
}
