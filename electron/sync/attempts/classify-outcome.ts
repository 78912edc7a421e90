import type { ApiKeyName, AppError } from '../../../shared/app-error';
import { assertNever } from '../../../shared/assert-never';
import { describeKod } from '../../../shared/describe-kod';
import type { WireEnvelope, WriteReply } from '../../ports/ifirma/accounting-api';
import { describeTransportFailure } from '../../ports/ifirma/describe-transport-failure';
import type { OperationFacts } from '../../ports/ifirma/operation';

/**
 * What holds the queue after an attempt. `key`: documents that need the same key. `probe`: go on only after a
 * harmless read went through. `run`: nothing more in this run.
 */
export type Hold = 'none' | 'key' | 'probe' | 'run';

/** What one attempt came to (design, section 4; reliability-security 3.3). */
export type Outcome =
  | {
      readonly kind: 'accepted';
      readonly ifirmaId: string | null;
      readonly text: string;
      readonly hold: Hold;
    }
  | { readonly kind: 'rejected'; readonly error: AppError; readonly hold: Hold }
  | { readonly kind: 'not_sent'; readonly error: AppError; readonly hold: Hold }
  | { readonly kind: 'unknown'; readonly error: AppError; readonly hold: Hold };

/** What a write needs and what its acceptance has to carry: from the table of operations. */
export type WriteFacts = Pick<OperationFacts, 'keyName' | 'answersWith'>;

/** Judges a reply. Only the exact shape of an acceptance is one; what is not understood is unknown. */
export function classifyOutcome(facts: WriteFacts, reply: WriteReply): Outcome {
  switch (reply.kind) {
    case 'not_attempted':
      return { kind: 'not_sent', error: reply.error, hold: isAboutOneKey(reply.error) ? 'key' : 'run' };
    case 'not_sent':
      return { kind: 'not_sent', error: describeTransportFailure(reply), hold: 'run' };
    case 'broken':
      return { kind: 'unknown', error: describeTransportFailure(reply), hold: 'probe' };
    case 'answered':
      return reply.envelope === null
        ? unreadable(reply.httpStatus)
        : judgeEnvelope(facts, reply.httpStatus, reply.envelope);
    default:
      return assertNever(reply);
  }
}

function judgeEnvelope(facts: WriteFacts, httpStatus: number, envelope: WireEnvelope): Outcome {
  // A redirect is never followed and its body is nobody's answer (reliability-security 4.3).
  if (envelope.kod === null || (httpStatus >= 300 && httpStatus < 400)) return unreadable(httpStatus);
  if (envelope.kod === 0) return judgeSuccess(facts, httpStatus, envelope);
  return judgeRefusal(facts.keyName, envelope.kod, envelope);
}

function judgeSuccess({ answersWith }: WriteFacts, httpStatus: number, envelope: WireEnvelope): Outcome {
  const isSuccessStatus = httpStatus >= 200 && httpStatus < 300;
  if (!isSuccessStatus || !envelope.kodIsInteger) return unreadable(httpStatus);
  const { identifier, text } = envelope;
  if (identifier !== null && IDENTIFIERS[answersWith]?.test(identifier)) {
    return { kind: 'accepted', ifirmaId: identifier, text, hold: 'none' };
  }
  if (answersWith === 'none' || answersWith === 'perhaps_identifier') {
    return { kind: 'accepted', ifirmaId: null, text, hold: 'none' };
  }
  return { kind: 'unknown', error: { code: 'answer_lost' }, hold: 'probe' };
}

/** A document is named by digits, a contractor by up to fifteen characters of our own choice (ifirma-api 3.1, 7.4). */
const IDENTIFIERS: Readonly<Record<OperationFacts['answersWith'], RegExp | null>> = {
  identifier: /^\d{1,20}$/u,
  perhaps_identifier: /^\d{1,20}$/u,
  contractor_identifier: /^\S(?:.{0,13}\S)?$/u,
  none: null,
};

/** Documented refusals book nothing; `Kod` 100 and everything unlisted say nothing for certain (ifirma-api 3.3). */
function judgeRefusal(keyName: ApiKeyName, kod: number, { text, mayMeanLimit }: WireEnvelope): Outcome {
  const error = describeKod({ keyName, kod, serverText: text, mayMeanLimit });
  switch (kod) {
    case 100:
      return { kind: 'unknown', error, hold: 'probe' };
    case 101:
    case 102:
    case 200:
    case 201:
    case 202:
      // The next document would meet the same limit: on suspicion the queue stops (ifirma-api 5.4).
      return { kind: 'rejected', error, hold: error.code === 'limit_suspected' ? 'run' : 'none' };
    case 400:
    case 402:
    case 403:
      return { kind: 'not_sent', error, hold: 'key' };
    case 401:
    case 499:
    case 500:
      return { kind: 'not_sent', error, hold: 'run' };
    default:
      // What iFirma says above a limit is documented nowhere: an unlisted code may be that.
      return { kind: 'unknown', error, hold: 'run' };
  }
}

function unreadable(httpStatus: number): Outcome {
  // 403 and 429 without a readable answer may be the request limit: no probing, stop (ifirma-api 5.4).
  const mayBeLimit = httpStatus === 403 || httpStatus === 429;
  return {
    kind: 'unknown',
    error: { code: 'unreadable_answer', httpStatus },
    hold: mayBeLimit ? 'run' : 'probe',
  };
}

/** A refusal that holds back only the documents that need this key. */
export function isAboutOneKey(error: AppError): boolean {
  return error.code === 'key_missing' || error.code === 'key_refused' || error.code === 'key_not_generated';
}
