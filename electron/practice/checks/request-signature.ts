import { createHmac, timingSafeEqual } from 'node:crypto';

/** The base that a signature covers whatever the port of the server (ifirma-api 15.1, `signatureBase`). */
const PUBLIC_BASE = 'https://www.ifirma.pl/iapi/';

export type SignedParts = {
  readonly keyHex: string;
  /** Without the query string; percent escapes as sent (ifirma-api 2.3). */
  readonly signedUrl: string;
  readonly login: string;
  readonly keyName: string;
  readonly body: Uint8Array;
};

/** HMAC-SHA1 over address, login, key name and the body's bytes, keyed with the decoded hex (ifirma-api 2.3). */
export function isSignedBy(parts: SignedParts, signatureHex: string): boolean {
  const expected = createHmac('sha1', Buffer.from(parts.keyHex, 'hex'))
    .update(`${parts.signedUrl}${parts.login}${parts.keyName}`, 'utf8')
    .update(parts.body)
    .digest();
  const given = Buffer.from(signatureHex, 'hex');
  return given.length === expected.length && timingSafeEqual(given, expected);
}

/** The addresses a signature may cover. */
export function signableUrls(url: string, base: 'canonical' | 'actual' | 'either'): readonly string[] {
  const [actual = ''] = url.split('?', 1);
  const canonical = `${PUBLIC_BASE}${pathBelowApi(url) ?? ''}`;
  if (base === 'canonical') return [canonical];
  return base === 'actual' ? [actual] : [canonical, actual];
}

/** What follows `/iapi/`, escapes as sent, without the query; null for an address outside the API. */
export function pathBelowApi(url: string): string | null {
  return /^https:\/\/[^/?#]+\/iapi\/(?<path>[^?#]*)/u.exec(url)?.groups?.['path'] ?? null;
}
