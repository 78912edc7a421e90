import type { AppError } from '../../shared/app-error';
import { ok, type Result } from '../../shared/result';
import type { ContractorAtIfirma } from '../ports/ifirma/contractor-registry';
import type { AtIfirmaDeps } from './at-ifirma-deps';
import { readAtIfirma } from './read-at-ifirma';
import { takeOver, type Decided } from './take-over';

export type Replacement = Decided & {
  /** Read just before. */
  readonly before: ContractorAtIfirma;
  /** What an undo gives back, in full. */
  readonly former?: ContractorAtIfirma;
};

/**
 * Sends the complete record. What was decided holds here from the moment of the user's consent, in the transaction that
 * stores the attempt: when the answer is lost, both sides are compared with what was wanted.
 */
export async function sendReplacement(
  deps: AtIfirmaDeps,
  { before, former, ...decided }: Replacement,
): Promise<Result<null, AppError>> {
  const { contractorId, kind, wanted } = decided;
  const { links, registry, writes, notices } = deps;
  const performed = await writes.perform({
    target: null,
    prepared: registry.prepareReplace(before, wanted, former),
    beside: (attemptId) => {
      links.insertWrite({
        attemptId,
        contractorId,
        kind: kind === 'save' ? 'replace' : kind,
        before,
        wanted,
      });
      takeOver(deps, decided);
    },
  });
  notices.changed('contractors');
  if (!performed.ok) return performed;
  const isAccepted = deps.attempts.findAttempt(performed.value.attemptId)?.state === 'accepted';
  // What iFirma made of it; when this read fails, the record is read at the next look.
  if (isAccepted) await readAtIfirma(deps, { contractorId });
  return ok(null);
}

/** iFirma has it so already: only the contractor here changes, and both agree. */
export function settleHere(deps: AtIfirmaDeps, decided: Decided): void {
  const { links, unitOfWork, notices } = deps;
  unitOfWork.transaction(() => {
    const link = links.find(decided.contractorId);
    if (link === null) return;
    takeOver(deps, decided);
    links.save({ ...link, agreed: decided.wanted });
  });
  notices.changed('contractors');
}
