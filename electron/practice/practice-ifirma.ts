import { ACCOUNT_CHECKS, type AccountCheck } from './checks/account-checks';
import { countRequest } from './checks/request-counters';
import { pathBelowApi } from './checks/request-signature';
import { keepWithinLimit } from './document-limit';
import { answerOnly, type PracticeCall, type PracticeOutcome } from './practice-call';
import type { PracticeAnswer, PracticeRequest } from './practice-exchange';
import type { PracticeState } from './practice-state';
import type { PracticeVariant } from './practice-variant';
import { kodOf, showPage, toResponse, type Reply } from './replies';
import { matchOperation, type PracticeOperation } from './routes';

/**
 * iFirma as a pure function of the account and one request: the demo account and the test server are both this.
 * It shares no code with the client for signatures, headers and bodies; otherwise a mistake made once would pass on
 * both sides. What it does and in which order: ifirma-api section 15.
 */
export function createPracticeIfirma(variant: PracticeVariant) {
  return function answer(state: PracticeState, request: PracticeRequest): PracticeAnswer {
    const path = pathBelowApi(request.url);
    const matched = path === null ? null : matchOperation(request.method, path);
    if (matched === null) {
      const response = toResponse(showPage(404, 'Nie znaleziono strony'));
      return {
        state,
        response,
        verdict: { operation: null, signatureValid: null, kod: null, booking: null },
      };
    }
    const { operation, params } = matched;
    const call = { request, state, variant, params, query: queryOf(request.url) };
    const refusal = findRefusal(call, operation);
    const {
      state: after,
      reply,
      booking,
    } = refusal
      ? answerRefused(call, refusal.reply, refusal.check)
      : carryOut({ ...call, state: countRequest(state, request.receivedAt) }, operation);
    return {
      state: after,
      response: toResponse(reply),
      verdict: {
        operation: operation.name,
        signatureValid: judgeSignature(refusal?.check ?? null),
        kod: kodOf(reply),
        booking,
      },
    };
  };
}

export type PracticeIfirma = ReturnType<typeof createPracticeIfirma>;

function carryOut(call: PracticeCall, operation: PracticeOperation): PracticeOutcome {
  return keepWithinLimit(call, operation.name, operation.answer(call));
}

type CheckName = AccountCheck['name'];
type Refusal = { readonly check: CheckName; readonly reply: Reply };

function findRefusal(call: PracticeCall, operation: PracticeOperation): Refusal | null {
  for (const { name, find } of ACCOUNT_CHECKS) {
    const reply = find(call, operation.keyName);
    if (reply !== null) return { check: name, reply };
  }
  return null;
}

const BEFORE_SIGNATURE: readonly CheckName[] = ['header', 'login', 'key'];
const BEFORE_COUNTING: readonly CheckName[] = [...BEFORE_SIGNATURE, 'hash', 'terms', 'rights'];

/** The quota is the user's: a request counts once it is known to be his (ifirma-api 5.1). */
function answerRefused(call: PracticeCall, reply: Reply, check: CheckName): PracticeOutcome {
  const outcome = answerOnly(call, reply);
  return BEFORE_COUNTING.includes(check)
    ? outcome
    : { ...outcome, state: countRequest(call.state, call.request.receivedAt) };
}

function judgeSignature(refusedBy: CheckName | null): boolean | null {
  if (refusedBy === null) return true;
  if (BEFORE_SIGNATURE.includes(refusedBy)) return null;
  return refusedBy !== 'hash';
}

function queryOf(url: string): URLSearchParams {
  const start = url.indexOf('?');
  return new URLSearchParams(start < 0 ? '' : url.slice(start + 1));
}
