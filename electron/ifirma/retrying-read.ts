import type { AppError } from '../../shared/app-error';
import { err, ok, type Result } from '../../shared/result';
import type { KeyProvider } from '../ports/key-provider';
import type { RequestUse } from '../ports/request-budget';
import type { IfirmaDialect } from './dialect';
import { judgeRead, type ReadSpec, type ReadVerdict } from './judge-read';
import { CLASS_RULES, OPERATIONS, type ReadOperation } from './operations';
import { isKeyAccepted, isKeyAnswer } from './key-evidence';
import type { SignedCall } from './signed-call';

const FIRST_PAUSE_MS = 1000;
/** Nobody watches a spinner for longer; a server that asks for more is asked again at the user's next press. */
const LONGEST_PAUSE_MS = 60_000;

export type ReadRequest<T> = {
  readonly operation: ReadOperation;
  readonly path: string;
  readonly read: ReadSpec<T>['read'];
  readonly otherSuccess?: readonly number[];
  readonly use?: RequestUse;
};

export type RetryParts = {
  readonly call: SignedCall;
  readonly keys: Pick<KeyProvider, 'recordProof'>;
  readonly dialect: IfirmaDialect;
  readonly deadlineMs: number;
  /** 0 up to 1: spreads retries, so that many programs do not come back at once. */
  readonly random: () => number;
  readonly sleep: (ms: number) => Promise<void>;
};

export type RetryingRead = <T>(request: ReadRequest<T>) => Promise<Result<T, AppError>>;

/** A read, tried again while that may help: the only layer of Kwit that repeats a request (reliability-security 3.2, 4.5). */
export function createRetryingRead(parts: RetryParts): RetryingRead {
  const { call, keys, dialect, deadlineMs, random, sleep } = parts;

  async function readOnce<T>(request: ReadRequest<T>): Promise<Result<ReadVerdict<T>, AppError>> {
    const { operation, path, read, otherSuccess = [], use = 'normal' } = request;
    const { keyName } = OPERATIONS[operation];
    const outcome = await call({ operation, path, body: null, use, deadlineMs });
    if (!outcome.ok) return outcome;
    const isKodOptional = dialect['envelope.kodOptional'].value.some((name) => name === operation);
    const verdict = judgeRead(outcome.value, { keyName, read, isKodOptional, otherSuccess }, dialect);
    if (verdict.kind === 'read' || isKeyAccepted(verdict.kod)) keys.recordProof(keyName, operation, null);
    else if (isKeyAnswer(verdict.kod)) keys.recordProof(keyName, operation, verdict.error);
    return ok(verdict);
  }

  return async (request) => {
    for (let attempt = 1; ; attempt += 1) {
      const tried = await readOnce(request);
      if (!tried.ok) return tried;
      const verdict = tried.value;
      if (verdict.kind === 'read') return ok(verdict.value);
      const isLast = attempt === CLASS_RULES.read.maxTries;
      if (isLast || !verdict.mayPass || verdict.retryAfterMs > LONGEST_PAUSE_MS) return err(verdict.error);
      const spreadMs = random() * Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (attempt - 1));
      await sleep(Math.max(verdict.retryAfterMs, spreadMs));
    }
  };
}
