import { createHmac } from 'node:crypto';
import type { ApiKeyName } from '../../shared/app-error';
import type { SigningKey } from '../ports/ifirma/key-provider';

/** What iFirma signs: `url + login + keyName + body`, joined without separators (ifirma-api 2.3). */
export type SignedParts = {
  /** The address as it goes on the request line; its query is not part of the signature. */
  readonly url: string;
  readonly login: string;
  readonly keyName: ApiKeyName;
  /** The very bytes that are sent; null for a request without a body. */
  readonly body: Uint8Array | null;
};

/** HMAC-SHA1 (RFC 2104) as 40 lower-case hex digits; texts count as UTF-8. */
export function computeHmac(key: Uint8Array, ...message: readonly (string | Uint8Array)[]): string {
  const hmac = createHmac('sha1', key);
  for (const part of message) hmac.update(part);
  return hmac.digest('hex');
}

/** @param key the decoded key: 8 bytes, never its hex text. */
export function computeSignature(key: Uint8Array, { url, login, keyName, body }: SignedParts): string {
  const signedUrl = url.split('?', 1).join('');
  return computeHmac(key, signedUrl, login, keyName, body ?? '');
}

/**
 * The value of the `Authentication` header, in the canonical form of ifirma-api 2.2. As secret as the key: it is
 * never logged, never put in an error and never leaves the main process.
 */
export function signRequest(key: SigningKey, parts: Omit<SignedParts, 'keyName'>): string {
  const { keyName } = key;
  const signature = key.withBytes((bytes) => computeSignature(bytes, { ...parts, keyName }));
  return formatAuthentication(toHeaderBytes(parts.login), signature);
}

/** One comma and one space, nothing else is known to be accepted (ifirma-api 2.2). */
export function formatAuthentication(login: string, signature: string): string {
  return `IAPIS user=${login}, hmac-sha1=${signature}`;
}

/** Node writes one byte for each character of a header: so the UTF-8 that was signed is also what is sent. */
function toHeaderBytes(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}
