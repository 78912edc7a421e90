import type { AppError, LookupService } from '../../shared/app-error';
import { assertNever } from '../../shared/assert-never';
import type { Result } from '../../shared/result';
import { type ReadTry, retryRead, type RetryTerms } from '../../shared/retry-read';
import type { Clock } from '../ports/clock';
import type { EventLog } from '../ports/event-log';
import type { TransportOutcome } from '../ports/ifirma/ifirma-transport';
import type { PublicReader } from '../ports/public-reader';

/** Somebody waits at a form; what is not there by then is asked for again at the next press. */
const DEADLINE_MS = 20_000;
const MAX_TRIES = 3;
/** A register entry with hundreds of accounts, or a quarter of rates, is below a tenth of it. */
const MAX_RESPONSE_BYTES = 1024 * 1024;

export type LookupCallParts = Omit<RetryTerms, 'maxTries'> & {
  readonly reader: PublicReader;
  readonly clock: Clock;
  readonly log: EventLog;
  readonly deadlineMs?: number;
};

export type PublicAnswer = Extract<TransportOutcome, { kind: 'response' }>;

export type LookupQuestion<T> = {
  readonly service: LookupService;
  readonly url: string;
  /** What a complete answer says. It never sees an answer that is compressed, a redirect, a 429 or a failure (5xx). */
  readonly judge: (answer: PublicAnswer) => ReadTry<T>;
};

export type LookupCall = <T>(question: LookupQuestion<T>) => Promise<Result<T, AppError>>;

/** Asks a public register, and again while that may help. */
export function createLookupCall(parts: LookupCallParts): LookupCall {
  const { reader, clock, log, random, sleep, deadlineMs = DEADLINE_MS } = parts;

  async function ask<T>({ service, url, judge }: LookupQuestion<T>): Promise<ReadTry<T>> {
    const startedMs = clock.monotonicMs();
    const outcome = await reader.read({ url, deadlineMs, maxResponseBytes: MAX_RESPONSE_BYTES });
    log.write('lookup.request', {
      service,
      outcome: outcome.kind,
      detail: outcome.kind === 'response' ? outcome.httpStatus : outcome.reason,
      durationMs: Math.round(clock.monotonicMs() - startedMs),
    });
    return outcome.kind === 'response'
      ? judgeAnswer(service, outcome, judge)
      : describeNoAnswer(service, outcome);
  }

  return (question) => retryRead(() => ask(question), { maxTries: MAX_TRIES, random, sleep });
}

function judgeAnswer<T>(
  service: LookupService,
  answer: PublicAnswer,
  judge: LookupQuestion<T>['judge'],
): ReadTry<T> {
  const { httpStatus, retryAfterMs = 0 } = answer;
  // Asking at once would use up what is left.
  if (httpStatus === 429) return failed({ code: 'lookup_limit_reached', service }, { mayPass: false });
  if (httpStatus >= 500) {
    return failed({ code: 'lookup_failed', service, why: 'trouble' }, { mayPass: true, retryAfterMs });
  }
  const encoding = answer.contentEncoding.trim().toLowerCase();
  const isRedirect = httpStatus >= 300 && httpStatus < 400;
  if (isRedirect || !['', 'identity'].includes(encoding)) return unreadable(service);
  return judge(answer);
}

/** Complete, but nothing that this register says: often a page of a network that wants a login first. */
export function unreadable(service: LookupService): ReadTry<never> {
  return failed({ code: 'lookup_failed', service, why: 'unreadable' }, { mayPass: true });
}

export function failed(
  error: AppError,
  { mayPass, retryAfterMs = 0 }: { readonly mayPass: boolean; readonly retryAfterMs?: number },
): ReadTry<never> {
  return { kind: 'failed', error, mayPass, retryAfterMs };
}

function describeNoAnswer(
  service: LookupService,
  { reason }: Exclude<TransportOutcome, PublicAnswer>,
): ReadTry<never> {
  switch (reason) {
    case 'tls':
      return failed({ code: 'lookup_not_trusted', service }, { mayPass: false });
    case 'forbidden_address':
      return failed({ code: 'lookup_offline', service }, { mayPass: false });
    case 'name_not_found':
    case 'refused':
    case 'unreachable':
    case 'connect_timeout':
      return failed({ code: 'lookup_offline', service }, { mayPass: true });
    case 'deadline':
      return failed({ code: 'lookup_failed', service, why: 'timed_out' }, { mayPass: true });
    case 'connection_lost':
      return failed({ code: 'lookup_failed', service, why: 'connection_lost' }, { mayPass: true });
    case 'malformed':
    case 'too_large':
      return unreadable(service);
    default:
      return assertNever(reason);
  }
}
