import { err, ok } from '../../shared/result';
import type { MemorySecretStore, SecretRef } from '../ports/secret-store';
import { isStorableSecret } from './storable-secret';

/** Secrets for this run only: the user's choice where no keychain answers, and always for the demo account. */
export function createMemorySecretStore(): MemorySecretStore {
  const values = new Map<string, string>();
  const nameOf = ({ service, account }: SecretRef) => `${service}\n${account}`;
  return {
    backend: 'memory',
    has: (ref) => values.has(nameOf(ref)),
    get: (ref) => {
      const value = values.get(nameOf(ref));
      return Promise.resolve(value === undefined ? { kind: 'absent' } : { kind: 'found', value });
    },
    set: (ref, value) => {
      if (!isStorableSecret(value)) return Promise.resolve(err({ code: 'keychain_write_failed' }));
      values.set(nameOf(ref), value);
      return Promise.resolve(ok());
    },
    remove: (ref) => {
      values.delete(nameOf(ref));
      return Promise.resolve(ok());
    },
  };
}
