import type { AppError } from '../../shared/app-error';
import { err, ok, type Result } from '../../shared/result';
import type { Clock } from '../ports/clock';
import type { EventLog } from '../ports/event-log';
import type { IfirmaTransport, TransportOutcome } from '../ports/ifirma/ifirma-transport';
import type { KeyProvider } from '../ports/ifirma/key-provider';
import type { RequestBudget, RequestUse } from '../ports/ifirma/request-budget';
import { addressOf, composeRequest, type RequestParts } from './compose-request';
import type { IfirmaDialect } from './dialect';
import { hearNews } from './hear-news';
import { keyNameOf, OPERATIONS } from './operations';
import { signRequest } from './signature';
import { isSignerSound } from './signer-self-test';

export type CallParts = {
  readonly transport: IfirmaTransport;
  readonly keys: KeyProvider;
  readonly budget: RequestBudget;
  readonly clock: Clock;
  readonly log: EventLog;
  /** The built-in vectors; replaced only to show what happens when they fail. */
  readonly isSound?: () => boolean;
};

export type Call = RequestParts & { readonly use: RequestUse; readonly deadlineMs: number };

export type SignedCall = (call: Call) => Promise<Result<TransportOutcome, AppError>>;

/**
 * One signed request, sent once. An error means that nothing was attempted. The budget comes before the key, so
 * that no key waits in memory for a free minute.
 */
export function createSignedCall(parts: CallParts, dialect: IfirmaDialect): SignedCall {
  const { transport, keys, budget, clock, log, isSound = isSignerSound } = parts;
  let isProven = false;

  return async (call) => {
    if (!isProven && !isSound()) return err({ code: 'signer_broken' });
    isProven = true;
    const login = keys.login();
    if (login === '') return err({ code: 'login_missing' });
    const isRead = OPERATIONS[call.operation].class === 'read';
    const allowed = await budget.take(call.use, isRead ? 'read' : 'write');
    if (!allowed.ok) return allowed;
    const key = await keys.signingKey(keyNameOf(call.operation, dialect));
    if (!key.ok) {
      budget.heard('nothing', 0);
      return key;
    }

    const signed = signRequest(key.value, { url: addressOf(call.path), login, body: call.body });
    const startedMs = clock.monotonicMs();
    const outcome = await transport.send({ ...composeRequest(call, signed), deadlineMs: call.deadlineMs });
    const retryAfterMs = outcome.kind === 'response' ? (outcome.retryAfterMs ?? 0) : 0;
    budget.heard(hearNews(outcome, dialect), retryAfterMs);
    log.write('ifirma.request', {
      operation: call.operation,
      operationClass: OPERATIONS[call.operation].class,
      outcome: outcome.kind,
      detail: outcome.kind === 'response' ? outcome.httpStatus : outcome.reason,
      durationMs: Math.round(clock.monotonicMs() - startedMs),
    });
    return ok(outcome);
  };
}
