import type { AppError } from '../../shared/app-error';
import type { Result } from '../../shared/result';
import { type ReadTry, retryRead, type RetryTerms } from '../../shared/retry-read';
import type { KeyProvider } from '../ports/ifirma/key-provider';
import type { RequestUse } from '../ports/ifirma/request-budget';
import type { IfirmaDialect } from './dialect';
import { judgeRead, type ReadSpec } from './judge-read';
import type { ReadOperation } from '../ports/ifirma/operation';
import { CLASS_RULES, keyNameOf } from './operations';
import { isKeyAccepted, isKeyAnswer } from './key-evidence';
import type { SignedCall } from './signed-call';

export type ReadRequest<T> = {
  readonly operation: ReadOperation;
  readonly path: string;
  readonly read: ReadSpec<T>['read'];
  readonly readFile?: ReadSpec<T>['readFile'];
  readonly otherSuccess?: readonly number[];
  readonly use?: RequestUse;
};

export type RetryParts = Omit<RetryTerms, 'maxTries'> & {
  readonly call: SignedCall;
  readonly keys: Pick<KeyProvider, 'recordProof'>;
  readonly dialect: IfirmaDialect;
  readonly deadlineMs: number;
};

export type RetryingRead = <T>(request: ReadRequest<T>) => Promise<Result<T, AppError>>;

/** A read, tried again while that may help: the only layer of Kwit that repeats a request (reliability-security 3.2, 4.5). */
export function createRetryingRead(parts: RetryParts): RetryingRead {
  const { call, keys, dialect, deadlineMs, random, sleep } = parts;

  async function readOnce<T>(request: ReadRequest<T>): Promise<ReadTry<T>> {
    const { operation, path, read, readFile, otherSuccess = [], use = 'normal' } = request;
    const keyName = keyNameOf(operation, dialect);
    const outcome = await call({ operation, path, body: null, use, deadlineMs });
    // Nothing was attempted: a key or the budget is missing, and waiting brings neither.
    if (!outcome.ok) return { kind: 'failed', error: outcome.error, mayPass: false, retryAfterMs: 0 };
    const isKodOptional = dialect['envelope.kodOptional'].value.some((name) => name === operation);
    const spec = { keyName, read, readFile, isKodOptional, otherSuccess };
    const verdict = judgeRead(outcome.value, spec, dialect);
    if (verdict.kind === 'read' || isKeyAccepted(verdict.kod)) keys.recordProof(keyName, operation, null);
    else if (isKeyAnswer(verdict.kod)) keys.recordProof(keyName, operation, verdict.error);
    return verdict;
  }

  return (request) =>
    retryRead(() => readOnce(request), { maxTries: CLASS_RULES.read.maxTries, random, sleep });
}
