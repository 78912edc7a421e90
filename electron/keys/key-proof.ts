import type { ApiKeyName, AppError } from '../../shared/app-error';
import type { Clock } from '../ports/clock';
import type { CompanyRepository, KeyRecord } from '../ports/repositories/company-repository';
import { type RefusalScope, refusalScopeOf } from './key-refusal';

type ProofParts = {
  readonly repository: Pick<CompanyRepository, 'keyRecords' | 'saveKeyRecord'>;
  readonly clock: Clock;
  /** For a key that signs without having been set by the user: the demo account's. */
  readonly fallbackBackend: string;
};

export type KeyProof = {
  readonly keyName: ApiKeyName;
  /** The operation of iFirma that answered. */
  readonly operation: string;
  readonly refusal: AppError | null;
};

/**
 * Keeps what an answer of iFirma proved about a key. Failures that say nothing about keys change nothing.
 * @returns whether the key's status is another one now.
 */
export function keepKeyProof({ repository, clock, fallbackBackend }: ProofParts, proof: KeyProof): boolean {
  const { keyName, operation, refusal } = proof;
  if (refusal !== null && refusalScopeOf(refusal) === null) return false;
  const at = clock.now();
  // An answer to one key shows that login and account are in order for all of them.
  const isAccountMended = refusal === null && dropRefusals(repository, ['account']);
  const record = repository.keyRecords().find((candidate) => candidate.keyName === keyName);
  const isSameRefusal = record?.refusal?.code === refusal?.code;
  repository.saveKeyRecord({
    keyName,
    setAt: record?.setAt ?? at,
    backend: record?.backend ?? fallbackBackend,
    checkedAt: at,
    checkedBy: operation,
    refusal,
    refusedSince: refusal === null ? null : isSameRefusal ? (record?.refusedSince ?? at) : at,
  });
  return isAccountMended || !isSameRefusal || record?.checkedAt === null;
}

/** @returns whether there was any to drop. */
function dropRefusals(repository: ProofParts['repository'], scopes: readonly RefusalScope[]): boolean {
  const isMeant = ({ refusal }: KeyRecord) => {
    const scope = refusal && refusalScopeOf(refusal);
    return scope !== null && scopes.includes(scope);
  };
  const records = repository.keyRecords().filter(isMeant);
  for (const record of records) repository.saveKeyRecord({ ...record, refusal: null, refusedSince: null });
  return records.length > 0;
}
