import type { ApiKeyName } from '../../shared/app-error';
import type { CompanyRepository } from '../ports/repositories/company-repository';
import type { SecretStore } from '../ports/secret-store';
import { keyRefOf } from './key-ref';

type KeyRemovalParts = {
  readonly service: string;
  readonly companyId: string;
  readonly secretStore: SecretStore;
  /** Where keys of one run lie; there is nothing to remove from it. */
  readonly memoryBackend: string;
  readonly repository: Pick<CompanyRepository, 'keyRecords'>;
};

/**
 * Notes which keys of a company lie in the keychain while its database can still say so. The removal itself comes
 * when the database is gone, and gives the names of those that the keychain did not let go.
 */
export function planKeyRemoval(parts: KeyRemovalParts): () => Promise<readonly ApiKeyName[]> {
  const { service, companyId, secretStore, memoryBackend } = parts;
  const kept = parts.repository.keyRecords().filter(({ backend }) => backend !== memoryBackend);
  return async () => {
    const left: ApiKeyName[] = [];
    for (const { keyName } of kept) {
      const removed = await secretStore.remove(keyRefOf(service, companyId, keyName));
      if (!removed.ok) left.push(keyName);
    }
    return left;
  };
}
