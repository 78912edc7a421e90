import { inspect } from 'node:util';
import type { ApiKeyName } from '../../shared/app-error';
import type { SigningKey } from '../ports/ifirma/key-provider';

const HIDDEN = '[secret]';

/**
 * A key's decoded bytes for one signature. Every way of printing it gives `[secret]`, and it serves once: after
 * `withBytes` the bytes are zeros, so that no key outlives its request (reliability-security 14.5).
 */
export class SecretKey implements SigningKey {
  readonly keyName: ApiKeyName;
  #bytes: Uint8Array | null;

  /** @param hex sixteen hex digits: eight bytes (ifirma-api 2.3). */
  constructor(keyName: ApiKeyName, hex: string) {
    this.keyName = keyName;
    this.#bytes = Uint8Array.from(Buffer.from(hex, 'hex'));
  }

  /** @throws when the key was used before: ask the provider for a fresh one. */
  withBytes<T>(use: (bytes: Uint8Array) => T): T {
    const bytes = this.#bytes;
    if (bytes === null) throw new Error('this key has signed already');
    this.#bytes = null;
    try {
      return use(bytes);
    } finally {
      bytes.fill(0);
    }
  }

  toString(): string {
    return HIDDEN;
  }

  toJSON(): string {
    return HIDDEN;
  }

  [inspect.custom](): string {
    return HIDDEN;
  }
}
