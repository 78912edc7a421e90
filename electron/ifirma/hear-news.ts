import type { LimitSign } from '../../shared/domain/sending/request-pause';
import type { TransportOutcome } from '../ports/ifirma/ifirma-transport';
import type { RequestNews } from '../ports/ifirma/request-budget';
import type { IfirmaDialect } from './dialect';
import { mayMeanLimit, readAnswer, readKod, readServerText } from './envelope';

/** Every code that iFirma documents (ifirma-api 3.3); 208 is a search that found nothing. */
const LISTED = new Set([0, 100, 101, 102, 200, 201, 202, 208, 400, 401, 402, 403, 499, 500]);
/** What these say is about a key or the account, whatever the words. */
const ABOUT_ACCESS = new Set([400, 401, 402, 403, 499]);
/** A read waits as long by itself; a server that asks for more asks the whole program to wait. */
const LONG_WAIT_MS = 60_000;

type Response = Extract<TransportOutcome, { kind: 'response' }>;

/**
 * Whether an answer may mean that a limit of iFirma is exceeded. Nobody documents what it answers then, so the net is
 * wide: 429, 403 without an envelope, an unlisted code, words about a limit, a wish to be left alone (ifirma-api 5.4).
 */
function findLimitSign(answer: Response, dialect: IfirmaDialect): LimitSign | null {
  if (answer.httpStatus === 429) return 'too_many_requests';
  const members = readAnswer(answer);
  if (members === null) {
    if (answer.httpStatus === 403) return 'forbidden';
    return (answer.retryAfterMs ?? 0) > LONG_WAIT_MS ? 'asked_to_wait' : null;
  }
  const kod = readKod(members, dialect).number;
  if (kod === null || kod === 0 || ABOUT_ACCESS.has(kod)) return null;
  if (mayMeanLimit(readServerText(members), dialect)) return 'words';
  return LISTED.has(kod) ? null : 'unknown_code';
}

/** What an outcome says about the limits. An answer of iFirma itself frees the way; trouble of its servers says nothing. */
export function hearNews(outcome: TransportOutcome, dialect: IfirmaDialect): RequestNews {
  if (outcome.kind !== 'response') return 'nothing';
  const sign = findLimitSign(outcome, dialect);
  if (sign !== null) return sign;
  const isOfIfirma = readAnswer(outcome) !== null || outcome.contentType.startsWith('application/pdf');
  return isOfIfirma && outcome.httpStatus < 300 ? 'sound' : 'nothing';
}
