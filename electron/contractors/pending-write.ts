import type { AttemptRecord } from '../ports/repositories/attempt-repository';
import type { ContractorWrite } from '../ports/repositories/contractor-link-repository';
import type { AtIfirmaDeps } from './at-ifirma-deps';

export type WriteAttempt = { readonly write: ContractorWrite; readonly attempt: AttemptRecord };

/** Every write of a contractor with its attempt, newest first. */
export function listWriteAttempts(
  { links, attempts }: Pick<AtIfirmaDeps, 'links' | 'attempts'>,
  contractorId: string,
): readonly WriteAttempt[] {
  return links.writesOf(contractorId).flatMap((write) => {
    const attempt = attempts.findAttempt(write.attemptId);
    return attempt === null ? [] : [{ write, attempt }];
  });
}

/** The write of which nobody knows whether iFirma took it: until that is known, no other one starts. */
export function findPendingWrite(
  deps: Pick<AtIfirmaDeps, 'links' | 'attempts'>,
  contractorId: string,
): WriteAttempt | null {
  return listWriteAttempts(deps, contractorId).find(({ attempt }) => isOpen(attempt.state)) ?? null;
}

/** The last replacement that went through, when nothing went through after it. */
export function findUndoable(
  deps: Pick<AtIfirmaDeps, 'links' | 'attempts'>,
  contractorId: string,
): WriteAttempt | null {
  const last = listWriteAttempts(deps, contractorId).find(({ attempt }) => attempt.state === 'accepted');
  return last?.write.kind === 'replace' ? last : null;
}

function isOpen(state: AttemptRecord['state']): boolean {
  return state === 'prepared' || state === 'sending' || state === 'unknown';
}
