import type { ApiKeyName, AppError } from '../../../shared/app-error';
import type { Result } from '../../../shared/result';

/**
 * The raw bytes of a key for the time of one signature. Printing it in any way gives `[secret]`; only
 * `ifirma/signature.ts` reads the bytes.
 */
export interface SigningKey {
  readonly keyName: ApiKeyName;
  /** Runs `use` with the key's bytes and overwrites them afterwards. Once: a second call throws. */
  withBytes<T>(use: (bytes: Uint8Array) => T): T;
}

export interface KeyProvider {
  login(): string;
  /** `key_missing`, `keychain_unavailable` or `keychain_waiting` when there is none to sign with. */
  signingKey(keyName: ApiKeyName): Promise<Result<SigningKey, AppError>>;
  /** What an answer of iFirma proved about a key: kept as its status. */
  recordProof(keyName: ApiKeyName, operation: string, refusal: AppError | null): void;
}
