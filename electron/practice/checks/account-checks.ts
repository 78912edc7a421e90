import type { ApiKeyName } from '../../../shared/app-error';
import { TEXTS } from '../answer-texts';
import { isApiActive } from '../access-standing';
import type { PracticeCall } from '../practice-call';
import { refuse, refuseAs, type Reply } from '../replies';
import { readAuthenticationHeader } from './authentication-header';
import { isRequestLimitReached } from './request-counters';
import { isSignedBy, signableUrls } from './request-signature';

export type AccountCheck = {
  readonly name:
    'header' | 'login' | 'key' | 'hash' | 'terms' | 'rights' | 'requests' | 'content_type' | 'encoding';
  readonly find: (call: PracticeCall, keyName: ApiKeyName) => Reply | null;
};

/** Steps 2 to 9 of ifirma-api 15.3, in that order: the first that finds something answers. */
export const ACCOUNT_CHECKS: readonly AccountCheck[] = [
  { name: 'header', find: (call) => (credentialsOf(call) ? null : refuse(400, TEXTS.headerWrong)) },
  {
    name: 'login',
    find: (call) =>
      credentialsOf(call)?.login === call.state.account.login ? null : refuse(401, TEXTS.loginUnknown),
  },
  {
    name: 'key',
    find: ({ state }, keyName) =>
      isApiActive(state) && state.keys[keyName].current !== null
        ? null
        : refuse(402, TEXTS.keyNotGenerated(keyName)),
  },
  {
    name: 'hash',
    find: (call, keyName) => (isSignatureRight(call, keyName) ? null : refuse(403, TEXTS.hashWrong)),
  },
  {
    name: 'terms',
    find: ({ state }) => (state.account.termsAccepted ? null : refuse(499, TEXTS.termsNotAccepted)),
  },
  {
    name: 'rights',
    find: ({ state }) => (state.account.superKonto ? null : refuse(500, TEXTS.rightsMissing)),
  },
  {
    name: 'requests',
    find: ({ state, request, variant }) =>
      isRequestLimitReached(state, request.receivedAt)
        ? refuseAs(variant['limit.requestsExceeded'], TEXTS.requestsExceeded)
        : null,
  },
  {
    name: 'content_type',
    find: ({ request }) =>
      request.body.length === 0 || isJson(request.headers['content-type'])
        ? null
        : refuse(102, TEXTS.contentTypeWrong),
  },
  {
    name: 'encoding',
    find: ({ request }) => (isUtf8(request.body) ? null : refuse(101, TEXTS.encodingWrong)),
  },
];

function credentialsOf({ request, variant }: PracticeCall) {
  return readAuthenticationHeader(request.headers['authentication'], variant['auth.headerTolerance']);
}

function isSignatureRight(call: PracticeCall, keyName: ApiKeyName): boolean {
  const credentials = credentialsOf(call);
  if (credentials === null) return false;
  const { current, superseded } = call.state.keys[keyName];
  const accepted = call.variant['key.regenerate'] === 'both_valid' ? [current, ...superseded] : [current];
  return accepted.some(
    (keyHex) =>
      keyHex !== null &&
      signableUrls(call.request.url, call.variant['auth.signatureBase']).some((signedUrl) =>
        isSignedBy(
          { keyHex, signedUrl, login: credentials.login, keyName, body: call.request.body },
          credentials.signatureHex,
        ),
      ),
  );
}

function isJson(contentType: string | undefined): boolean {
  return /^application\/json\s*(?:;\s*charset\s*=\s*"?utf-?8"?\s*)?$/iu.test(contentType ?? '');
}

function isUtf8(body: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(body);
    return true;
  } catch {
    return false;
  }
}
