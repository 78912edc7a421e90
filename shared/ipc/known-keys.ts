import type { KnownKey } from '../domain/access/diagnose-access';
import type { KeyStatus } from './contracts/keys.contract';

/** The stored keys as the diagnosis knows them. */
export function knownKeys(statuses: readonly KeyStatus[]): readonly KnownKey[] {
  return statuses
    .filter(({ state }) => state !== 'missing')
    .map(({ keyName, state, checkedAt, lastError, belongsTo }) => ({
      keyName,
      answer:
        state === 'unavailable'
          ? 'keychain_unavailable'
          : (lastError?.code ?? (checkedAt === null ? null : 'accepted')),
      belongsTo,
    }));
}
