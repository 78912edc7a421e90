import type { Result } from '../../shared/result';
import type { AppErrorOf } from '../../shared/app-error';

/** One keychain item: `account` is `<company id>/<key name>` (reliability-security 14.4, rule 4). */
export type SecretRef = { readonly service: string; readonly account: string };

export type SecretReading =
  | { readonly kind: 'found'; readonly value: string }
  /** Nothing there, as far as the keychain says. A locked keyring says the same: see the rules of `key-vault.ts`. */
  | { readonly kind: 'absent' }
  | { readonly kind: 'unavailable' }
  /** The keychain is asking the user and has not answered in time. */
  | { readonly kind: 'waiting' };

export type SecretFailure = AppErrorOf<'keychain_unavailable' | 'keychain_waiting' | 'keychain_write_failed'>;

/** A keychain. Calls are serialised by the adapter; error texts of the backend never leave it. */
export interface SecretStore {
  /** Recorded with each entry: `keytar/libsecret`, `keytar/keychain`, `keytar/credential-manager`, `memory`. */
  readonly backend: string;
  get(ref: SecretRef): Promise<SecretReading>;
  /** Write, read back, compare; a difference puts the previous value back and fails. */
  set(ref: SecretRef, value: string): Promise<Result<void, SecretFailure>>;
  /** Only on the user's explicit command. Resolves when the item is not there any more. */
  remove(ref: SecretRef): Promise<Result<void, SecretFailure>>;
}

/** For this run only. `has` answers at once, because memory can: a plan is made without waiting for a keychain. */
export type MemorySecretStore = SecretStore & { readonly has: (ref: SecretRef) => boolean };
