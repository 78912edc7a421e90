import type { AppError } from '../../../shared/app-error';
import { assertNever } from '../../../shared/assert-never';
import type { TransportOutcome } from './ifirma-transport';

/** A request without an answer, in the words that reads, writes and the page share. */
export function describeTransportFailure(failure: Exclude<TransportOutcome, { kind: 'response' }>): AppError {
  switch (failure.reason) {
    case 'tls':
      return { code: 'tls_failed' };
    case 'name_not_found':
    case 'refused':
    case 'unreachable':
    case 'connect_timeout':
    case 'forbidden_address':
      return { code: 'offline' };
    case 'deadline':
      return { code: 'timed_out' };
    case 'connection_lost':
      return { code: 'connection_lost' };
    case 'malformed':
    case 'too_large':
      return { code: 'unreadable_answer', httpStatus: null };
    default:
      return assertNever(failure);
  }
}
