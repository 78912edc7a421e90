import type { AttemptRecord } from '../../ports/repositories/attempt-repository';
import type { SyncContext } from '../sync-deps';
import type { AttemptSubject } from './attempt-subject';
import { ROW_ONLY } from './row-only';

/** A record of iFirma's for a contractor of Kwit, made or replaced: an acceptance ties both and says what they agree on. */
export const CONTRACTOR: AttemptSubject = {
  ...ROW_ONLY,
  isWanted: (context, attempt) => {
    const write = context.contractorLinks.findWrite(attempt.attemptId);
    if (write === null || hasOpenWrite(context, write.contractorId, attempt)) return false;
    const link = context.contractorLinks.find(write.contractorId);
    if (write.kind === 'add') return link === null;
    // Of a record that was read again meanwhile, another than the one that the user decided about may go.
    return link?.seen?.returnedJson === write.before?.returnedJson;
  },

  /** Not even iFirma's own confirmation of another record's identifier makes it this one's (invariant I3). */
  judge: (context, attempt, outcome) => {
    const write = context.contractorLinks.findWrite(attempt.attemptId);
    if (outcome.kind !== 'accepted' || outcome.ifirmaId === write?.wanted.identifier) return outcome;
    return { kind: 'unknown', error: { code: 'answer_lost' }, hold: 'run' };
  },

  record: (context, attempt, outcome) => {
    if (outcome.kind !== 'accepted') return;
    const { contractorLinks } = context;
    const write = contractorLinks.findWrite(attempt.attemptId);
    if (write === null) throw new Error('a write of a contractor says which');
    const { contractorId, wanted } = write;
    const link = contractorLinks.find(contractorId) ?? {
      contractorId,
      identifier: wanted.identifier,
      seen: null,
      seenAt: null,
    };
    contractorLinks.save({ ...link, agreed: wanted });
  },

  // With the database went what it was about. A replacement may be made again as it is, and an addition searches first.
  findLost: () => 'ignore',

  identifierOf: (context, attempt) =>
    context.contractorLinks.findWrite(attempt.attemptId)?.wanted.identifier ?? null,
};

function hasOpenWrite(context: SyncContext, contractorId: string, besides: AttemptRecord): boolean {
  return context.contractorLinks.writesOf(contractorId).some(({ attemptId }) => {
    const state = context.attempts.findAttempt(attemptId)?.state;
    return attemptId !== besides.attemptId && (state === 'sending' || state === 'unknown');
  });
}
