import type { AppError } from '../../shared/app-error';
import { addDays, type CalendarDay, earlierDay, laterDay } from '../../shared/domain/days/calendar-day';
import type { ExchangeRate } from '../../shared/domain/money/exchange-rate';
import { isWorkingDay, listWorkingDays } from '../../shared/domain/days/working-day';
import { err, ok, type Result } from '../../shared/result';
import type { Clock } from '../ports/clock';
import type { DayRange, ExchangeRates } from '../ports/exchange-rates';
import type { LookupRepository } from '../ports/repositories/lookup-repository';
import type { LookupCall } from './lookup-call';
import { FIRST_TABLE_ON, judgeRates, ratesUrl, splitRange } from './nbp-rates';

/** One request brings a month, so that the documents around this one need none, also offline. */
const DAYS_BEFORE = 30;

type ExchangeRateParts = {
  readonly call: LookupCall;
  readonly lookups: LookupRepository;
  readonly clock: Clock;
};

/** NBP's rates behind their port: asked for once, then known. */
export function createExchangeRates({ call, lookups, clock }: ExchangeRateParts): ExchangeRates {
  async function fetchRates(
    currency: string,
    range: DayRange,
  ): Promise<Result<readonly ExchangeRate[], AppError>> {
    const found: ExchangeRate[] = [];
    for (const piece of splitRange(range)) {
      const rates = await call({
        service: 'nbp',
        url: ratesUrl(currency, piece),
        judge: (answer) => judgeRates(answer, { currency, ...piece }),
      });
      if (!rates.ok) return rates;
      // Piece by piece: what is here stays when a later piece fails.
      lookups.saveExchangeRates(rates.value, clock.now());
      found.push(...rates.value);
    }
    return ok(found);
  }

  return {
    knownRate: (currency, tableOn) => lookups.exchangeRate(currency, tableOn),
    knownRates: (currency, range) => lookups.exchangeRates(currency, range),

    rate: async (currency, tableOn) => {
      const known = lookups.exchangeRate(currency, tableOn);
      if (known !== null) return ok(known);
      if (tableOn < FIRST_TABLE_ON || !isWorkingDay(tableOn)) {
        return err({ code: 'rate_not_found', currency, tableOn });
      }
      const today = clock.today();
      if (tableOn > today) return err({ code: 'rate_not_published', currency, tableOn });
      const fromOn = laterDay(FIRST_TABLE_ON, addDays(tableOn, -DAYS_BEFORE));
      const fetched = await fetchRates(currency, { fromOn, toOn: tableOn });
      if (!fetched.ok) return fetched;
      const rate = fetched.value.find(({ effectiveOn }) => effectiveOn === tableOn);
      if (rate !== undefined) return ok({ ...rate, fetchedAt: clock.now() });
      // Today's table comes about noon; a currency that had none for a month is not in table A.
      const isComing = tableOn === today && fetched.value.length > 0;
      return err({ code: isComing ? 'rate_not_published' : 'rate_not_found', currency, tableOn });
    },

    rates: async (currency, range) => {
      const known = lookups.exchangeRates(currency, range);
      const gap = findGap(known, range, clock.today());
      if (gap === null) return ok({ rates: known, incompleteBecause: null });
      const fetched = await fetchRates(currency, gap);
      const rates = lookups.exchangeRates(currency, range);
      if (!fetched.ok && rates.length === 0) return fetched;
      return ok({ rates, incompleteBecause: fetched.ok ? null : fetched.error });
    },
  };
}

/** From the first to the last table that should be there by now and is not known. */
function findGap(
  known: readonly ExchangeRate[],
  { fromOn, toOn }: DayRange,
  today: CalendarDay,
): DayRange | null {
  const knownDays = new Set(known.map(({ effectiveOn }) => effectiveOn));
  const tableDays = listWorkingDays(laterDay(fromOn, FIRST_TABLE_ON), earlierDay(toOn, today));
  const missing = tableDays.filter((day) => !knownDays.has(day));
  const [first] = missing;
  const last = missing.at(-1);
  return first === undefined || last === undefined ? null : { fromOn: first, toOn: last };
}
