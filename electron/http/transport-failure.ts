import type { BrokenReason, NotSentReason, TransportOutcome } from '../ports/ifirma/ifirma-transport';
import { FORBIDDEN_ADDRESS } from './public-address';

/** What was seen of a request that ended without a complete reply. */
export type FailedRequest = {
  /** `secureConnect` fired: from then on bytes may have been read at the other end (reliability-security, finding 10). */
  readonly wasSecured: boolean;
  readonly stoppedBy: 'connect_deadline' | 'deadline' | null;
  readonly isTooLarge: boolean;
  /** Of the error, which itself holds the signature and goes no further. */
  readonly code: string;
};

export function describeFailure(failed: FailedRequest): TransportOutcome {
  return failed.wasSecured
    ? { kind: 'broken', reason: findBrokenReason(failed) }
    : { kind: 'not_sent', reason: findNotSentReason(failed) };
}

function findBrokenReason({ stoppedBy, isTooLarge, code }: FailedRequest): BrokenReason {
  if (stoppedBy !== null) return 'deadline';
  if (isTooLarge) return 'too_large';
  // Codes of Node's HTTP parser.
  return code.startsWith('HPE_') ? 'malformed' : 'connection_lost';
}

/** Node's own TLS codes, and OpenSSL's names for a certificate it does not accept. */
const TLS_CODE =
  /^(?:EPROTO|ERR_(?:TLS|SSL)_\w+|\w*(?:CERT|CRL|SIGNATURE|ISSUER|HOSTNAME)\w*|INVALID_(?:CA|PURPOSE))$/u;

function findNotSentReason({ stoppedBy, code }: FailedRequest): NotSentReason {
  if (stoppedBy !== null || code === 'ETIMEDOUT') return 'connect_timeout';
  if (code === FORBIDDEN_ADDRESS) return 'forbidden_address';
  if (code === 'ECONNREFUSED') return 'refused';
  if (code === 'ENOTFOUND' || code.startsWith('EAI_')) return 'name_not_found';
  return TLS_CODE.test(code) ? 'tls' : 'unreachable';
}
