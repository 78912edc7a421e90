import { createHmac } from 'node:crypto';
import type { PracticeRequest } from '../../electron/practice/practice-exchange';
import type { ApiKeyName } from '../../shared/app-error';

const BASE = 'https://www.ifirma.pl/iapi/';

export type SignedRequestParts = {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Below `/iapi/`, query included. */
  readonly path: string;
  /** Name that is signed. */
  readonly keyName: ApiKeyName;
  readonly keyHex: string;
  readonly login: string;
  /** Address that is signed and asked for, up to `/iapi/` included; iFirma's own unless given. */
  readonly base?: string;
  /** An object becomes JSON. */
  readonly body?: unknown;
};

/** Signs as ifirma-api 2.3 says, with code of the tests' own. */
export function signForTest(
  { path, keyName, keyHex, login, base = BASE }: SignedRequestParts,
  body: Uint8Array,
): string {
  const [unqueried = ''] = path.split('?', 1);
  const message = Buffer.concat([Buffer.from(`${base}${unqueried}${login}${keyName}`), body]);
  return createHmac('sha1', Buffer.from(keyHex, 'hex')).update(message).digest('hex');
}

export function toBodyBytes(body: unknown): Uint8Array {
  if (body === undefined) return new Uint8Array();
  if (body instanceof Uint8Array) return body;
  return Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
}

/** A signed request as the practice iFirma receives it, on the fixed today. */
export function aPracticeRequest(
  parts: SignedRequestParts,
  overrides: Partial<PracticeRequest> = {},
): PracticeRequest {
  const body = toBodyBytes(parts.body);
  return {
    method: parts.method ?? (body.length > 0 ? 'POST' : 'GET'),
    url: `${parts.base ?? BASE}${parts.path}`,
    headers: {
      authentication: `IAPIS user=${parts.login}, hmac-sha1=${signForTest(parts, body)}`,
      'content-type': 'application/json; charset=UTF-8',
    },
    body,
    receivedAt: '2026-11-23T09:00:00.000Z',
    today: '2026-11-23',
    ...overrides,
  };
}
