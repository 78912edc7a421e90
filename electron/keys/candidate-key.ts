import type { ApiKeyName } from '../../shared/app-error';
import { ok } from '../../shared/result';
import type { KeyProvider } from '../ports/ifirma/key-provider';
import { SecretKey } from './secret-key';

/** Signs one read with a pasted key before it is stored; its answer is not kept as the status of any key. */
export function candidateKey(login: string, keyName: ApiKeyName, value: string): KeyProvider {
  return {
    login: () => login,
    signingKey: () => Promise.resolve(ok(new SecretKey(keyName, value))),
    recordProof: () => undefined,
  };
}
