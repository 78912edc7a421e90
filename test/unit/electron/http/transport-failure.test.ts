import { describe, expect, it } from 'vitest';
import { FORBIDDEN_ADDRESS } from '../../../../electron/http/public-address';
import { describeFailure, type FailedRequest } from '../../../../electron/http/transport-failure';

const failed = (overrides: Partial<FailedRequest>): FailedRequest => ({
  wasSecured: false,
  stoppedBy: null,
  isTooLarge: false,
  code: '',
  ...overrides,
});

describe('a request that failed before the connection was secure', () => {
  it.each([
    ['ENOTFOUND', 'name_not_found'],
    ['EAI_AGAIN', 'name_not_found'],
    ['ECONNREFUSED', 'refused'],
    ['ENETUNREACH', 'unreachable'],
    ['EHOSTUNREACH', 'unreachable'],
    ['ECONNRESET', 'unreachable'],
    ['EPIPE', 'unreachable'],
    ['', 'unreachable'],
    ['ETIMEDOUT', 'connect_timeout'],
    [FORBIDDEN_ADDRESS, 'forbidden_address'],
    ['EPROTO', 'tls'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'tls'],
    ['ERR_SSL_WRONG_VERSION_NUMBER', 'tls'],
    ['CERT_HAS_EXPIRED', 'tls'],
    ['CERT_NOT_YET_VALID', 'tls'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'tls'],
    ['SELF_SIGNED_CERT_IN_CHAIN', 'tls'],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'tls'],
    ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'tls'],
    ['INVALID_CA', 'tls'],
  ])('with %s was not sent: %s', (code, reason) => {
    expect(describeFailure(failed({ code }))).toEqual({ kind: 'not_sent', reason });
  });

  it.each(['connect_deadline', 'deadline'] as const)('and stopped by the %s was not sent', (stoppedBy) => {
    expect(describeFailure(failed({ stoppedBy, code: 'ERR_CANCELED' }))).toEqual({
      kind: 'not_sent',
      reason: 'connect_timeout',
    });
  });
});

describe('a request that failed on a secure connection', () => {
  it.each([
    [{ code: 'ECONNRESET' }, 'connection_lost'],
    [{ code: 'ECONNREFUSED' }, 'connection_lost'],
    [{ code: 'ERR_BAD_RESPONSE' }, 'connection_lost'],
    [{ code: '' }, 'connection_lost'],
    [{ code: 'HPE_INVALID_CONSTANT' }, 'malformed'],
    [{ code: 'HPE_HEADER_OVERFLOW' }, 'malformed'],
    [{ code: 'ERR_BAD_RESPONSE', isTooLarge: true }, 'too_large'],
    [{ code: 'ERR_CANCELED', stoppedBy: 'deadline' }, 'deadline'],
  ] as const)('with %o may have arrived', (seen, reason) => {
    expect(describeFailure(failed({ wasSecured: true, ...seen }))).toEqual({ kind: 'broken', reason });
  });
});
