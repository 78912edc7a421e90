import { assertNever } from '../../shared/assert-never';
import type { ApiKeyName, AppError } from '../../shared/app-error';
import { describeKod } from '../../shared/describe-kod';
import type { ReadTry } from '../../shared/retry-read';
import { describeTransportFailure } from '../ports/ifirma/describe-transport-failure';
import type { NotSentReason, TransportOutcome } from '../ports/ifirma/ifirma-transport';
import type { IfirmaDialect } from './dialect';
import {
  isPlainAnswer,
  mayMeanLimit,
  readAnswer,
  readKod,
  readServerText,
  type ResponseMembers,
} from './envelope';

export type ReadSpec<T> = {
  readonly keyName: ApiKeyName;
  /** Null when the answer lacks a field that the operation needs. `rawText` is the answer as it came. */
  readonly read: (members: ResponseMembers, rawText: string) => T | null;
  /** For files, which come without an envelope. Null when the bytes are no such file: then only a refusal is left. */
  readonly readFile?: ((bytes: Uint8Array) => T | null) | undefined;
  readonly isKodOptional: boolean;
  /** Codes besides 0 that answer the question: a search that found nothing is one. */
  readonly otherSuccess: readonly number[];
};

export type ReadVerdict<T> = ReadTry<T> & { readonly kod: number | null };

/** What a read came to. Tolerant where writes are strict: a read can be made again (ifirma-api 3.2). */
export function judgeRead<T>(
  outcome: TransportOutcome,
  spec: ReadSpec<T>,
  dialect: IfirmaDialect,
): ReadVerdict<T> {
  switch (outcome.kind) {
    case 'not_sent':
      return failed(describeTransportFailure(outcome), { mayPass: !isLasting(outcome.reason) });
    case 'broken':
      return failed(describeTransportFailure(outcome), { mayPass: outcome.reason !== 'too_large' });
    case 'response':
      return judgeResponse(outcome, spec, dialect);
    default:
      return assertNever(outcome);
  }
}

type Response = Extract<TransportOutcome, { kind: 'response' }>;

function judgeResponse<T>(response: Response, spec: ReadSpec<T>, dialect: IfirmaDialect): ReadVerdict<T> {
  const { httpStatus } = response;
  const file = httpStatus < 300 && isPlainAnswer(response) ? (spec.readFile?.(response.body) ?? null) : null;
  if (file !== null) return { kind: 'read', value: file, kod: null };
  const members = readAnswer(response);
  if (members === null) return judgeUnreadable(response);

  const kod = readKod(members, dialect);
  const isMissing = !kod.isPresent && spec.isKodOptional;
  const isSuccess = isMissing || kod.number === 0 || spec.otherSuccess.includes(kod.number ?? 0);
  if (isSuccess && httpStatus < 300) {
    const value = spec.read(members, new TextDecoder().decode(response.body));
    return value === null ? unreadable(httpStatus) : { kind: 'read', value, kod: kod.number };
  }
  if (isSuccess || kod.number === null) return judgeUnreadable(response);
  const serverText = readServerText(members);
  const error = describeKod({
    keyName: spec.keyName,
    kod: kod.number,
    serverText,
    mayMeanLimit: mayMeanLimit(serverText, dialect),
  });
  return failed(error, { kod: kod.number, mayPass: error.code === 'ifirma_trouble' });
}

/** 403 and 429 without an envelope may be the request limit: trying again would make it worse (ifirma-api 5.4). */
function judgeUnreadable({ httpStatus, retryAfterMs = 0 }: Response): ReadVerdict<never> {
  if (httpStatus === 403 || httpStatus === 429) {
    return failed({ code: 'limit_suspected', serverText: '' }, { mayPass: false });
  }
  return httpStatus === 404
    ? unreadable(httpStatus)
    : unreadable(httpStatus, { mayPass: true, retryAfterMs });
}

const unreadable = (httpStatus: number, options: FailureOptions = { mayPass: false }): ReadVerdict<never> =>
  failed({ code: 'unreadable_answer', httpStatus }, options);

type FailureOptions = {
  readonly mayPass: boolean;
  readonly kod?: number;
  readonly retryAfterMs?: number;
};

function failed(error: AppError, { mayPass, kod, retryAfterMs = 0 }: FailureOptions): ReadVerdict<never> {
  return { kind: 'failed', error, kod: kod ?? null, mayPass, retryAfterMs };
}

/** A foreign certificate or network does not go away within seconds. */
function isLasting(reason: NotSentReason): boolean {
  return reason === 'tls' || reason === 'forbidden_address';
}
