import type { ApiKeyName, AppError } from '../../shared/app-error';
import type { KeyState, KeyStatus } from '../../shared/ipc/contracts/keys.contract';
import type { KeyRecord } from '../ports/repositories/company-repository';
import { refusalScopeOf } from './key-refusal';

/** What the last look at a key's place of storage said; `unseen` before the first look of this run. */
export type KeyPresence = 'found' | 'absent' | 'unavailable' | 'waiting' | 'unseen';

export type KeyFacts = {
  readonly keyName: ApiKeyName;
  readonly record: KeyRecord | null;
  readonly presence: KeyPresence;
  readonly isInMemory: boolean;
  /** In the demo account memory is the normal place and nothing worth telling. */
  readonly isDemo: boolean;
  /** A refusal of the whole account, recorded with whichever key met it. */
  readonly accountRefusal: AppError | null;
  readonly belongsTo: ApiKeyName | null;
  readonly waitingDocuments: number;
};

export function toKeyStatus(facts: KeyFacts): KeyStatus {
  const { keyName, record } = facts;
  return {
    keyName,
    state: toKeyState(facts),
    setAt: record?.setAt ?? null,
    backend: record?.backend ?? null,
    checkedAt: record?.checkedAt ?? null,
    checkedBy: record?.checkedBy ?? null,
    lastError: facts.accountRefusal ?? record?.refusal ?? null,
    belongsTo: facts.belongsTo,
    waitingDocuments: facts.waitingDocuments,
  };
}

/**
 * In order of what the user has to do first (design, section 6). A record says that a key was set, so an empty
 * keychain means that it cannot be reached, not that the key is missing.
 */
function toKeyState({ record, presence, isInMemory, isDemo, accountRefusal }: KeyFacts): KeyState {
  if (!isInMemory) {
    const wasForThisRunOnly = record?.backend === 'memory';
    if (record === null || wasForThisRunOnly) return 'missing';
    if (presence !== 'found' && presence !== 'unseen') return 'unavailable';
  }
  const scope = record?.refusal ? refusalScopeOf(record.refusal) : null;
  if (scope === 'key') return 'refused';
  if (accountRefusal !== null || scope === 'request') return 'blocked';
  if (isInMemory && !isDemo) return 'memory_only';
  return record?.checkedAt ? 'working' : 'not_checked';
}
