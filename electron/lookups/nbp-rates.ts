import { z } from 'zod';
import { addDays } from '../../shared/domain/days/calendar-day';
import { type ExchangeRate, exchangeRateSchema } from '../../shared/domain/money/exchange-rate';
import type { ReadTry } from '../../shared/retry-read';
import type { DayRange } from '../ports/exchange-rates';
import { failed, type PublicAnswer, unreadable } from './lookup-call';
import { readJson } from './read-json';

/** NBP's "Web API" (api.nbp.pl): free, without a key, one currency of table A over a range of days. */
const RATES_URL = 'https://api.nbp.pl/api/exchangerates/rates/a/';

/** NBP answers 400 to a longer range; whether both ends count is not documented, so both are counted here. */
const MAX_DAYS = 93;

/** Table A as JSON begins with 2 January 2002. */
export const FIRST_TABLE_ON = '2002-01-02';

export function ratesUrl(currency: string, { fromOn, toOn }: DayRange): string {
  return `${RATES_URL}${encodeURIComponent(currency.toLowerCase())}/${fromOn}/${toOn}/?format=json`;
}

/** Ranges that NBP answers to, in order, which together are this one. */
export function splitRange({ fromOn, toOn }: DayRange): readonly DayRange[] {
  const lastOfPiece = addDays(fromOn, MAX_DAYS - 1);
  if (toOn <= lastOfPiece) return [{ fromOn, toOn }];
  return [{ fromOn, toOn: lastOfPiece }, ...splitRange({ fromOn: addDays(lastOfPiece, 1), toOn })];
}

const answerSchema = z.object({
  table: z.literal('A'),
  code: z.string(),
  rates: z.array(z.object({ no: z.string(), effectiveDate: z.string(), mid: z.string() })).max(MAX_DAYS),
});

/** NBP's words for a range without a table, or for a currency that table A does not have. */
const NO_DATA = /^\s*"?404 ?Not ?Found/iu;

/** The rates of an answer. None is an answer too; a page of something else that says 404 is not. */
export function judgeRates(
  answer: PublicAnswer,
  question: DayRange & { readonly currency: string },
): ReadTry<readonly ExchangeRate[]> {
  if (answer.httpStatus === 404) {
    const isNbp = NO_DATA.test(new TextDecoder().decode(answer.body.subarray(0, 200)));
    return isNbp ? { kind: 'read', value: [] } : unreadable('nbp');
  }
  // NBP refuses the question itself: asking the same again would change nothing.
  if (answer.httpStatus !== 200) {
    return failed({ code: 'lookup_failed', service: 'nbp', why: 'unreadable' }, { mayPass: false });
  }
  const rates = readRates(answer.body, question.currency);
  const isInRange = ({ effectiveOn }: ExchangeRate) =>
    effectiveOn >= question.fromOn && effectiveOn <= question.toOn;
  return rates?.every(isInRange) ? { kind: 'read', value: rates } : unreadable('nbp');
}

function readRates(body: Uint8Array, currency: string): readonly ExchangeRate[] | null {
  const parsed = answerSchema.safeParse(readJson(body));
  if (!parsed.success || parsed.data.code.toUpperCase() !== currency) return null;
  const rates = z.array(exchangeRateSchema).safeParse(
    parsed.data.rates.map(({ no, effectiveDate, mid }) => ({
      currency,
      effectiveOn: effectiveDate,
      tableNumber: no,
      mid,
    })),
  );
  return rates.success ? rates.data : null;
}
